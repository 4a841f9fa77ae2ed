#include "core/catalogue/changelog.h"
#include "core/catalogue/judgements.h"
#include "core/catalogue/recordhistory.h"
#include "tests/support/logicaldump.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace judgements
{

struct Judged {
    std::unique_ptr<Catalogue> catalogue = Catalogue::inMemory().value();
    ActorId actor = saved(*catalogue, actorNamed(u"European Union"_s, u"igo"_s));
    ResponseId first = saved(*catalogue, responseBy(actor).on("2020-10-02").titled(u"First"_s).response());
    ResponseId second = saved(*catalogue, responseBy(actor).on("2020-11-06").titled(u"Second"_s).response());

    [[nodiscard]] FindingAnswer answer(const QString &rule, const QString &reason) const
    {
        return {first.value, rule, u"date"_s, reason};
    }

    void give(const FindingAnswer &answer) const
    {
        edited(*catalogue, [&](Edit &edit) { return edit.answerFinding(answer); }, u"Answer warning"_s);
    }

    [[nodiscard]] QList<FindingAnswer> answers() const
    {
        return answersAbout(catalogue->database(), {first.value}).value().value(first.value);
    }

    [[nodiscard]] QStringList words(const QString &list) const
    {
        QStringList found;
        const QList<CheckedWord> all = allCheckedWords(catalogue->database()).value();
        for (const CheckedWord &word : all) {
            if (word.list == list)
                found.append(word.language + u':' + word.word);
        }
        return found;
    }

    void keep(const CheckedWord &word) const
    {
        edited(*catalogue, [&](Edit &edit) { return edit.save(word); });
    }
};

} // namespace judgements

BOOST_FIXTURE_TEST_SUITE(judgements, Judged)

BOOST_AUTO_TEST_CASE(an_answer_is_kept_with_the_record_and_a_new_one_takes_its_place)
{
    give(answer(u"W31"_s, u"Two acts of one day."_s));
    give(answer(u"W31"_s, u"  Two acts, two numbers. "_s));
    BOOST_REQUIRE_EQUAL(answers().size(), 1);
    BOOST_TEST(answers().first().reason == u"Two acts, two numbers."_s);
    BOOST_TEST(answersAbout(catalogue->database(), {second.value})->isEmpty());
}

BOOST_AUTO_TEST_CASE(an_answer_is_a_change_of_the_record_that_can_be_undone)
{
    const QStringList before = logicalDump(catalogue->database());
    give(answer(u"W31"_s, u"Two acts of one day."_s));
    const QList<Change> changes = history(catalogue->database(), first.value).value();
    BOOST_TEST(changes.first().label == u"Answer warning"_s);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(answers().isEmpty());
    BOOST_TEST(firstDifference(logicalDump(catalogue->database()), before) == QString());
    REQUIRE_OK(catalogue->redo());
    BOOST_TEST(answers().size() == 1);
}

BOOST_AUTO_TEST_CASE(the_history_of_a_record_tells_answers_and_pairs_told_apart)
{
    const FieldContext fields{catalogue->codebook(), catalogue->actors()};
    const auto newest = [&] {
        const ChangeId change = newestChange(catalogue->database()).value();
        const auto differences = fieldDifferences(catalogue->database(), fields, change, first.value);
        REQUIRE_OK(differences);
        BOOST_REQUIRE_EQUAL(differences->size(), 1);
        return differences->first();
    };
    give(answer(u"W31"_s, u"Two acts of one day."_s));
    BOOST_TEST(newest().label == u"Answer to W31, Date"_s);
    BOOST_TEST(newest().after == u"Two acts of one day."_s);
    give(answer(u"W31"_s, u"Two numbers."_s));
    BOOST_TEST(newest().before == u"Two acts of one day."_s);
    edited(*catalogue, [&](Edit &edit) { return edit.withdrawAnswer(answer(u"W31"_s, {})); });
    BOOST_TEST(newest().after == QString());
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(second.value, first.value); });
    BOOST_TEST(newest().label == u"Not the same as"_s);
    BOOST_TEST(newest().after == u"Second"_s);
}

BOOST_AUTO_TEST_CASE(an_answer_stays_when_the_record_is_saved_anew_and_goes_with_it)
{
    give(answer(u"W31"_s, u"Two acts of one day."_s));
    Response response = responseBy(actor).on("2020-10-03").titled(u"First, mended"_s);
    response.id = first;
    saved(*catalogue, response);
    BOOST_TEST(answers().size() == 1);
    edited(*catalogue, [&](Edit &edit) { return edit.remove(first); });
    BOOST_TEST(answers().isEmpty());
}

BOOST_AUTO_TEST_CASE(an_answer_can_be_taken_back)
{
    give(answer(u"W31"_s, u"Two acts of one day."_s));
    edited(*catalogue, [&](Edit &edit) { return edit.withdrawAnswer(answer(u"W31"_s, {})); });
    BOOST_TEST(answers().isEmpty());
}

BOOST_AUTO_TEST_CASE(errors_and_empty_reasons_and_lost_records_are_refused)
{
    const auto refused = [&](const FindingAnswer &wrong) {
        return refusal(*catalogue, [&](Edit &edit) { return edit.answerFinding(wrong); }).kind;
    };
    BOOST_TEST(refused(answer(u"E07"_s, u"I know better."_s)) == ErrorKind::Invalid);
    BOOST_TEST(refused(answer(u"W31"_s, u" \n"_s)) == ErrorKind::Invalid);
    BOOST_TEST(refused({12345, u"W31"_s, {}, u"Two acts."_s}) == ErrorKind::NotFound);
}

BOOST_AUTO_TEST_CASE(an_answer_meets_its_rule_and_field_and_never_an_error)
{
    Problems problems(3);
    problems[0].severity = Severity::Warning;
    problems[0].rule = u"W45"_s;
    problems[0].field = u"source_url"_s;
    problems[1] = problems[0];
    problems[1].field = u"source_date"_s;
    problems[2] = problems[0];
    problems[2].severity = Severity::Error;
    addAnswers(problems, {{first.value, u"W45"_s, u"source_url"_s, u"The archive refuses it."_s}});
    BOOST_TEST(problems[0].answer == u"The archive refuses it."_s);
    BOOST_TEST(problems[1].answer == QString());
    BOOST_TEST(problems[2].answer == QString());
}

BOOST_AUTO_TEST_CASE(two_records_told_apart_are_so_whichever_is_named_first)
{
    edited(*catalogue, [&](Edit &edit) { return edit.markDistinct(second.value, first.value); });
    const auto pairs = distinctPairs(catalogue->database(), {second.value});
    BOOST_TEST(pairs->contains({first.value, second.value}));
    BOOST_TEST(pairs->contains({second.value, first.value}));
    BOOST_TEST(
        !catalogue->edit(u"Again"_s, [&](Edit &edit) { return edit.markDistinct(first.value, second.value); })
             ->has_value());
    edited(*catalogue, [&](Edit &edit) { return edit.forgetDistinct(first.value, second.value); });
    BOOST_TEST(distinctPairs(catalogue->database(), {second.value})->isEmpty());
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) {
                   return edit.markDistinct(first.value, first.value);
               }).kind == ErrorKind::Invalid);
    BOOST_TEST(refusal(*catalogue, [&](Edit &edit) { return edit.markDistinct(first.value, 12345); }).kind ==
               ErrorKind::NotFound);
}

BOOST_AUTO_TEST_CASE(words_are_kept_once_and_can_be_taken_out_and_brought_back)
{
    keep({u"worth"_s, u"en"_s, u"  plucky "_s});
    BOOST_TEST(words(u"worth"_s) == QStringList(u"en:plucky"_s));
    const auto again = catalogue->edit(
        u"Again"_s, [&](Edit &edit) { return edit.save(CheckedWord{u"worth"_s, u"en"_s, u"plucky"_s}); });
    BOOST_TEST(!again->has_value());
    edited(*catalogue,
           [&](Edit &edit) { return edit.remove(CheckedWord{u"worth"_s, u"en"_s, u"plucky"_s}); });
    BOOST_TEST(words(u"worth"_s).isEmpty());
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(words(u"worth"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_new_word_is_told_as_a_change_of_everything)
{
    QList<ChangeSet> told;
    QObject::connect(catalogue.get(), &Catalogue::changed, catalogue.get(),
                     [&](const ChangeSet &changes) { told.append(changes); });
    keep({u"worth"_s, u"en"_s, u"plucky"_s});
    REQUIRE_OK(catalogue->undo());
    give(answer(u"W31"_s, u"Two acts of one day."_s));
    BOOST_REQUIRE_EQUAL(told.size(), 3);
    BOOST_TEST(told[0].all);
    BOOST_TEST(told[1].all);
    BOOST_TEST(!told[2].all);
    BOOST_TEST((told[2].records == QList{first.value}));
}

BOOST_AUTO_TEST_CASE(a_domain_is_kept_without_the_address_around_it)
{
    keep({u"extremist_domain"_s, u"be"_s, u"https://www.Example.org/news?id=1"_s});
    keep({u"extremist_domain"_s, {}, u"example.org"_s});
    keep({u"extremist_domain"_s, {}, u"EXAMPLE.org./"_s});
    keep({u"extremist_domain"_s, {}, u"t.example.net"_s});
    BOOST_TEST(words(u"extremist_domain"_s) == QStringList({u":example.org"_s, u":t.example.net"_s}));
}

BOOST_AUTO_TEST_CASE(what_is_no_word_of_a_list_is_refused)
{
    const auto refused = [&](const CheckedWord &word) {
        return refusal(*catalogue, [&](Edit &edit) { return edit.save(word); }).kind;
    };
    BOOST_TEST(refused({u"worth"_s, u"en"_s, u" * "_s}) == ErrorKind::Invalid);
    BOOST_TEST(refused({u"nonsense"_s, u"en"_s, u"word"_s}) == ErrorKind::Invalid);
    BOOST_TEST(refused({u"extremist_domain"_s, {}, u"//"_s}) == ErrorKind::Invalid);
}

BOOST_AUTO_TEST_SUITE_END()
