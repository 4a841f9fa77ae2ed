#include "core/catalogue/wordlists.h"
#include "tests/support/logicaldump.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace word_lists
{

struct Lists {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();

    /// Those that were added, as "language:word (beside it)".
    [[nodiscard]] QStringList added(const QString &list) const
    {
        QStringList words;
        const auto all = listedWords(catalogue->database(), list);
        REQUIRE_OK(all);
        for (const ListedWord &one : *all) {
            if (!one.isBuiltIn)
                words.append(u"%1:%2 (%3)"_s.arg(one.word.language, one.word.word, one.word.instead));
        }
        return words;
    }

    [[nodiscard]] bool isBuiltIn(const QString &list, const QString &language, const QString &word) const
    {
        const auto all = listedWords(catalogue->database(), list);
        REQUIRE_OK(all);
        return all->contains(ListedWord{{list, language, word}, true});
    }

    void add(const CheckedWord &word) const { REQUIRE_OK(addWord(*catalogue, word)); }
};

const CheckedWord plucky{u"worth"_s, u"en"_s, u"plucky"_s, u"say what was done"_s};

} // namespace word_lists

BOOST_FIXTURE_TEST_SUITE(word_lists, Lists)

BOOST_AUTO_TEST_CASE(words_that_the_program_brings_along_stand_beside_those_that_were_added)
{
    add(plucky);
    BOOST_TEST(added(u"worth"_s) == QStringList(u"en:plucky (say what was done)"_s));
    BOOST_TEST(isBuiltIn(u"worth"_s, u"en"_s, u"historic"_s));
    BOOST_TEST(isBuiltIn(u"neutral"_s, u"en"_s, u"effective from"_s));
    BOOST_TEST(!isBuiltIn(u"worth"_s, u"en"_s, u"!effective from"_s));
    BOOST_TEST(listedWords(catalogue->database(), u"spelling"_s)->isEmpty());
}

BOOST_AUTO_TEST_CASE(every_list_says_what_it_is_for)
{
    for (const QString &list : wordLists()) {
        BOOST_TEST(wordListTitle(list) != list);
        BOOST_TEST(!wordListPurpose(list).isEmpty());
    }
    BOOST_TEST(wordListRemark(u"worth"_s) == u"Recommended instead"_s);
    BOOST_TEST(wordListRemark(u"spelling"_s) == u"Reason"_s);
}

BOOST_AUTO_TEST_CASE(adding_changing_and_removing_are_changes_that_can_be_undone_one_by_one)
{
    const QStringList before = logicalDump(catalogue->database());
    add(plucky);
    BOOST_TEST(catalogue->undoable()->value().label == u"Add “plucky” to the words for the checks"_s);
    const CheckedWord bold{u"worth"_s, u"en"_s, u"bold*"_s, u"leave it out"_s};
    REQUIRE_OK(changeWord(*catalogue, plucky, bold));
    BOOST_TEST(added(u"worth"_s) == QStringList(u"en:bold* (leave it out)"_s));
    REQUIRE_OK(removeWord(*catalogue, bold));
    BOOST_TEST(added(u"worth"_s).isEmpty());
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(added(u"worth"_s) == QStringList(u"en:bold* (leave it out)"_s));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(added(u"worth"_s) == QStringList(u"en:plucky (say what was done)"_s));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
}

BOOST_AUTO_TEST_CASE(what_stands_beside_a_word_can_be_changed_alone_and_staying_as_it_is_is_no_change)
{
    add(plucky);
    CheckedWord other = plucky;
    other.instead = u"leave it out"_s;
    BOOST_TEST(changeWord(*catalogue, plucky, other)->has_value());
    BOOST_TEST(added(u"worth"_s) == QStringList(u"en:plucky (leave it out)"_s));
    BOOST_TEST(!changeWord(*catalogue, other, other)->has_value());
}

BOOST_AUTO_TEST_CASE(a_word_stands_on_a_list_once_whatever_its_case)
{
    const auto refused = [this](const CheckedWord &word) { return addWord(*catalogue, word).error().kind; };
    add(plucky);
    BOOST_TEST(refused({u"worth"_s, u"en"_s, u"Plucky"_s}) == ErrorKind::Exists);
    BOOST_TEST(refused({u"worth"_s, u"en"_s, u"historic"_s}) == ErrorKind::Exists);
    add({u"worth"_s, u"ru"_s, u"plucky"_s});
    add({u"worth"_s, u"en"_s, u"historic"_s,
         u"first of its kind"_s}); // a recommendation for a word that is there
    BOOST_TEST(!isBuiltIn(u"worth"_s, u"en"_s, u"historic"_s));
    const auto onto = changeWord(*catalogue, {u"worth"_s, u"ru"_s, u"plucky"_s}, plucky);
    BOOST_TEST(onto.error().kind == ErrorKind::Exists);
    BOOST_TEST(added(u"worth"_s).contains(u"ru:plucky ()"_s));
}

BOOST_AUTO_TEST_CASE(words_that_are_built_in_or_not_there_are_not_removed)
{
    BOOST_TEST(removeWord(*catalogue, {u"worth"_s, u"en"_s, u"historic"_s}).error().kind ==
               ErrorKind::NotFound);
    BOOST_TEST(changeWord(*catalogue, {u"worth"_s, u"en"_s, u"historic"_s}, plucky).error().kind ==
               ErrorKind::NotFound);
    BOOST_TEST(isBuiltIn(u"worth"_s, u"en"_s, u"historic"_s));
    BOOST_TEST(added(u"worth"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_word_has_at_most_a_hundred_characters)
{
    const CheckedWord longest{u"worth"_s, u"en"_s, QString(100, u'a')};
    const CheckedWord longer{u"worth"_s, u"en"_s, QString(101, u'b')};
    add(longest);
    BOOST_TEST(addWord(*catalogue, longer).error().kind == ErrorKind::Invalid);
    BOOST_TEST(changeWord(*catalogue, longest, longer).error().kind == ErrorKind::Invalid);
    BOOST_TEST(added(u"worth"_s) == QStringList(u"en:%1 ()"_s.arg(longest.word)));
}

BOOST_AUTO_TEST_CASE(a_word_needs_its_language_and_a_site_needs_none)
{
    BOOST_TEST(addWord(*catalogue, {u"worth"_s, {}, u"plucky"_s}).error().kind == ErrorKind::Invalid);
    BOOST_TEST(addWord(*catalogue, {u"worth"_s, u"English"_s, u"plucky"_s}).error().kind ==
               ErrorKind::Invalid);
    BOOST_TEST(addWord(*catalogue, {u"nonsense"_s, u"en"_s, u"plucky"_s}).error().kind == ErrorKind::Invalid);
    add({u"extremist_domain"_s, {}, u"https://www.example.org/news"_s, u"Order of 1 July"_s});
    BOOST_TEST(added(u"extremist_domain"_s) == QStringList(u":example.org (Order of 1 July)"_s));
    REQUIRE_OK(removeWord(*catalogue, {u"extremist_domain"_s, {}, u"http://example.org"_s}));
    BOOST_TEST(added(u"extremist_domain"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_protected_name_may_have_words_in_its_place_for_each_language)
{
    BOOST_TEST(hasLanguages(u"protected_name"_s));
    BOOST_TEST(!needsLanguage(u"protected_name"_s));
    BOOST_TEST(needsLanguage(u"worth"_s));
    BOOST_TEST(wordListRemark(u"protected_name"_s) == u"Stands in its place"_s);
    const CheckedWord name{u"protected_name"_s, {}, u"Alena Kavalchuk"_s, {}};
    add(name);
    add({u"protected_name"_s, u"en"_s, u"Alena Kavalchuk"_s, u"a lawyer"_s});
    add({u"protected_name"_s, u"be"_s, u"Alena Kavalchuk"_s, u"юрыстка"_s});
    BOOST_TEST(added(u"protected_name"_s) ==
               QStringList({u":Alena Kavalchuk ()"_s, u"be:Alena Kavalchuk (юрыстка)"_s,
                            u"en:Alena Kavalchuk (a lawyer)"_s}));
    BOOST_TEST(addWord(*catalogue, {u"protected_name"_s, {}, u"ALENA Kavalchuk"_s}).error().kind ==
               ErrorKind::Exists);
    BOOST_TEST(addWord(*catalogue, {u"protected_name"_s, u"Belarusian"_s, u"Alena"_s}).error().kind ==
               ErrorKind::Invalid);
    BOOST_TEST(addWord(*catalogue, {u"protected_name"_s, {}, u" … "_s}).error().kind == ErrorKind::Invalid);
    REQUIRE_OK(removeWord(*catalogue, name));
    BOOST_TEST(added(u"protected_name"_s).size() == 2);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(added(u"protected_name"_s).size() == 3);
}

BOOST_AUTO_TEST_SUITE_END()
