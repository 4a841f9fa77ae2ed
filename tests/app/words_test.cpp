#include "tests/app/program.h"
#include "tests/support/printing.h"

#include <QJsonArray>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace words_command
{

struct WordsFolder : Folder {
    QString file = sample(u"a.vodhuk"_s);

    [[nodiscard]] Outcome words(const QStringList &arguments) const
    {
        return runProgram(QStringList{u"words"_s, file} + arguments);
    }

    /// The words of a list that were added.
    [[nodiscard]] QJsonArray added(const QString &list) const
    {
        QJsonArray found;
        const QJsonArray lists = words({u"--list"_s, list, u"--json"_s}).json().value("lists"_L1).toArray();
        for (const QJsonValue &word : lists.first().toObject().value("words"_L1).toArray()) {
            if (!word.toObject().value("built_in"_L1).toBool())
                found.append(word);
        }
        return found;
    }
};

} // namespace words_command

BOOST_FIXTURE_TEST_SUITE(words_command, WordsFolder)

BOOST_AUTO_TEST_CASE(a_word_is_added_shown_with_its_recommendation_undone_and_removed)
{
    const QStringList call{u"--add"_s,      u"plucky"_s, u"--instead"_s, u"say what was done"_s,
                           u"--language"_s, u"en"_s};
    const Outcome outcome = words(call);
    BOOST_TEST(outcome.status == 0, outcome.messages);
    BOOST_TEST(outcome.output.contains("plucky"));
    BOOST_REQUIRE_EQUAL(added(u"worth"_s).size(), 1);
    BOOST_TEST(added(u"worth"_s).first()["instead"_L1].toString() == u"say what was done"_s);
    BOOST_TEST(words({}).output.contains("worth\ten\tplucky\tsay what was done"));
    BOOST_TEST(runProgram({u"undo"_s, file}).status == 0);
    BOOST_TEST(added(u"worth"_s).isEmpty());
    BOOST_TEST(words(call + QStringList{u"--json"_s}).json().value("changed"_L1).toBool());
    BOOST_TEST(words({u"--remove"_s, u"plucky"_s, u"--language"_s, u"en"_s}).status == 0);
    BOOST_TEST(added(u"worth"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(built_in_words_are_listed_and_stay)
{
    BOOST_TEST(words({u"--list"_s, u"worth"_s}).output.contains("worth\ten\thistoric\t\tbuilt in"));
    BOOST_TEST(words({u"--remove"_s, u"historic"_s, u"--language"_s, u"en"_s}).status == 2);
    BOOST_TEST(words({u"--add"_s, u"historic"_s, u"--language"_s, u"en"_s}).status == 2);
    BOOST_TEST(words({u"--list"_s, u"worth"_s}).output.contains("worth\ten\thistoric\t\tbuilt in"));
    BOOST_TEST(added(u"worth"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(adding_a_word_again_changes_what_stands_beside_it)
{
    const QStringList call{u"--list"_s, u"extremist_domain"_s, u"--add"_s, u"https://example.org/x"_s,
                           u"--instead"_s};
    BOOST_TEST(words(call + QStringList{u"Order of 1 July"_s}).status == 0);
    BOOST_TEST(words(call + QStringList{u"Order of 2 July"_s}).status == 0);
    BOOST_REQUIRE_EQUAL(added(u"extremist_domain"_s).size(), 1);
    BOOST_TEST(added(u"extremist_domain"_s).first()["word"_L1].toString() == u"example.org"_s);
    BOOST_TEST(added(u"extremist_domain"_s).first()["instead"_L1].toString() == u"Order of 2 July"_s);
    const Outcome same = words(call + QStringList{u"Order of 2 July"_s, u"--json"_s});
    BOOST_TEST(same.status == 0);
    BOOST_TEST(!same.json().value("changed"_L1).toBool(true));
}

BOOST_AUTO_TEST_CASE(a_protected_name_is_kept_with_or_without_a_language)
{
    const QStringList call{u"--list"_s, u"protected_name"_s, u"--add"_s, u"Alena Kavalchuk"_s};
    BOOST_TEST(words(call).status == 0);
    BOOST_TEST(words(call + QStringList{u"--language"_s, u"en"_s, u"--instead"_s, u"a lawyer"_s}).status ==
               0);
    BOOST_REQUIRE_EQUAL(added(u"protected_name"_s).size(), 2);
    BOOST_TEST(added(u"protected_name"_s)[1]["instead"_L1].toString() == u"a lawyer"_s);
    BOOST_TEST(words({}).output.contains("protected_name\ten\tAlena Kavalchuk\ta lawyer"));
    BOOST_TEST(words({u"--list"_s, u"protected_name"_s, u"--remove"_s, u"Alena Kavalchuk"_s}).status == 0);
    BOOST_TEST(added(u"protected_name"_s).size() == 1);
}

BOOST_AUTO_TEST_CASE(wrong_calls_are_told)
{
    BOOST_TEST(words({u"--add"_s, u"plucky"_s}).status == 2);
    BOOST_TEST(words({u"--list"_s, u"nonsense"_s}).status == 2);
    BOOST_TEST(words({u"--instead"_s, u"x"_s}).status == 2);
    BOOST_TEST(words({u"--add"_s, u"x"_s, u"--remove"_s, u"y"_s, u"--language"_s, u"en"_s}).status == 2);
    const QStringList inEnglish{u"--language"_s, u"en"_s};
    const QList<QStringList> calls{QStringList{u"--add"_s, u"*"_s} + inEnglish,
                                   QStringList{u"--add"_s, u""_s} + inEnglish,
                                   QStringList{u"--remove"_s, u""_s} + inEnglish,
                                   QStringList{u"--remove"_s, u"plucky"_s} + inEnglish,
                                   QStringList{u"--add"_s, u"historic"_s} + inEnglish,
                                   QStringList{u"--add"_s, QString(100000, u'a')} + inEnglish,
                                   {u"--add"_s, u"plucky"_s, u"--language"_s, u"klingon"_s},
                                   {u"--add"_s, u"not a domain"_s, u"--list"_s, u"extremist_domain"_s}};
    const QByteArray before = bytesOf(file);
    for (const QStringList &call : calls) {
        const Outcome outcome = words(call);
        BOOST_TEST_INFO(call.join(u' ').left(60).toStdString());
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.output.isEmpty());
    }
    BOOST_TEST((bytesOf(file) == before));
    BOOST_TEST(runProgram({u"words"_s, path(u"none.vodhuk"_s)}).status == 3);
}

BOOST_AUTO_TEST_SUITE_END()
