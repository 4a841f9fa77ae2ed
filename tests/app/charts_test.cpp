#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "tests/app/program.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"

#include <QJsonArray>
#include <QXmlStreamReader>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace chart_command
{

struct Charts : Folder {
    QString file = sample(u"a.vodhuk"_s);

    /// Of the European Union and Canada, since some charts compare two actors.
    [[nodiscard]] Outcome chart(const QString &kind, const QString &language, const QString &to) const
    {
        return runProgram({u"chart"_s, file, u"--kind"_s, kind, u"--lang"_s, language, u"--to"_s, path(to),
                           u"--filter"_s, u"actor:\"European Union\",Canada"_s});
    }

    /// What Canada did in 2019, and what its records lead to.
    [[nodiscard]] QByteArray ofCanada(const QString &kind, const QString &name) const
    {
        QStringList asked{u"chart"_s, file,       u"--kind"_s,   kind,
                          u"--to"_s,  path(name), u"--filter"_s, u"year:2019 actor:Canada"_s};
        if (kind == "gaps"_L1)
            asked << u"--actors"_s << u"Canada"_s << u"--actors"_s << u"United Kingdom"_s;
        const Outcome outcome = runProgram(asked);
        BOOST_TEST(outcome.status == 0, kind << ": " << outcome.messages);
        return bytesOf(path(name));
    }

    /// As the program names them to who asks for one that there is not.
    [[nodiscard]] QStringList kinds() const
    {
        const QString refusal = chart(u"none"_s, u"en"_s, u"c.svg"_s).messages.trimmed();
        QString list = refusal.section(u"There are: "_s, 1);
        list.chop(1);
        return list.split(u", "_s, Qt::SkipEmptyParts);
    }
};

/// A response of Canada that may leave, and linked with it a countermove and a follower of the United Kingdom, which may not if they are
/// confidential.
void makeNeighbours(const QString &file, const QString &sensitivity)
{
    const auto catalogue = Catalogue::open(file, Access::ReadWrite);
    REQUIRE_OK(catalogue);
    const auto actor = [&](const QString &name) { return (*catalogue)->actors().named(name).constFirst(); };
    const auto made = [](ActorId by, const QString &title) {
        return test::responseBy(by)
            .on("2019-05-20")
            .titled(title)
            .doing("travel_ban")
            .taking("travel")
            .because("2020-08-09");
    };
    Response open = made(actor(u"Canada"_s), u"Seen"_s);
    Response follower = made(actor(u"United Kingdom"_s), u"Hidden follower"_s);
    Response countermove = test::ResponseBuilder()
                               .kind(RecordKind::Countermove)
                               .on("2019-05-24")
                               .titled(u"Hidden countermove"_s);
    for (Response *closed : {&follower, &countermove})
        closed->sensitivity = sensitivity;
    REQUIRE_OK((*catalogue)->edit(u"Add"_s, [&](Edit &edit) -> Status {
        const auto seen = edit.save(open);
        VODHUK_TRY(seen);
        follower.links = {{*seen, u"coordinated_with"_s, false}};
        countermove.links = {{*seen, u"answers"_s, false}};
        VODHUK_TRY(edit.save(follower));
        VODHUK_TRY(edit.save(countermove));
        return {};
    }));
}

/// The texts of a picture; stops the test if it is not well-formed.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace())
            texts.append(xml.text().toString());
    }
    BOOST_REQUIRE_MESSAGE(!xml.hasError(), xml.errorString());
    return texts;
}

} // namespace chart_command

BOOST_FIXTURE_TEST_SUITE(chart_command, Charts)

BOOST_AUTO_TEST_CASE(every_kind_is_drawn_in_three_languages_with_texts_that_stay_texts)
{
    BOOST_TEST(kinds().size() > 10);
    for (const QString &kind : kinds()) {
        QList<QStringList> texts;
        for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
            const Outcome outcome = chart(kind, language, u"c.svg"_s);
            BOOST_REQUIRE_MESSAGE(outcome.status == 0, kind + u": "_s + outcome.messages);
            texts.append(textsOf(bytesOf(path(u"c.svg"_s))));
            BOOST_TEST(texts.last().size() > 3, kind << ' ' << language);
        }
        BOOST_TEST((texts.at(0) != texts.at(1)), kind);
        BOOST_TEST((texts.at(1) != texts.at(2)), kind);
    }
}

BOOST_AUTO_TEST_CASE(every_kind_is_drawn_as_an_image_and_on_paper)
{
    for (const QString &kind : kinds()) {
        for (const auto &[name, begins] :
             {std::pair{u"c.png"_s, "\x89PNG"}, std::pair{u"c.pdf"_s, "%PDF-"}}) {
            const Outcome outcome = chart(kind, u"be"_s, name);
            BOOST_REQUIRE_MESSAGE(outcome.status == 0, kind + u": "_s + outcome.messages);
            const QByteArray bytes = bytesOf(path(name));
            BOOST_TEST(bytes.startsWith(begins), kind);
            BOOST_TEST(bytes.size() > 2000, kind);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_only_linked_with_the_selection_and_confidential_stands_in_no_kind)
{
    makeNeighbours(file, u"confidential"_s);
    for (const QString &kind : kinds()) {
        for (const QString &name : {u"c.svg"_s, u"c.csv"_s}) {
            BOOST_TEST(!ofCanada(kind, name).contains("Hidden"), kind << ' ' << name);
            // Gaps count what anybody did, so that there is something to leave out.
            BOOST_TEST(bytesOf(path(name)).contains("sensitivity") == (kind == "gaps"_L1),
                       kind << ' ' << name);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_linked_with_the_selection_and_public_stands_in_the_kinds_that_show_links)
{
    makeNeighbours(file, {});
    for (const QString &kind : {u"lanes"_s, u"alignment"_s})
        BOOST_TEST(
            ofCanada(kind, u"c.csv"_s).contains(kind == "lanes"_L1 ? "Hidden countermove" : "United Kingdom"),
            kind);
}

BOOST_AUTO_TEST_CASE(a_leak_keeps_a_chart_from_being_written_until_it_is_accepted)
{
    const QStringList call{u"chart"_s,    file,
                           u"--kind"_s,   u"timeline"_s,
                           u"--to"_s,     path(u"c.svg"_s),
                           u"--filter"_s, u"\"anna.k@example.org\""_s};
    const Outcome refused = runProgram(call);
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.messages.contains(u"anna.k@example.org"_s));
    BOOST_TEST(refused.messages.contains(u"Nothing was written"_s));
    const Outcome looked = runProgram(call + QStringList{u"--leak-report"_s, u"--json"_s});
    BOOST_TEST(looked.status == 1);
    const QJsonArray leaks = looked.json().value("documents"_L1)[0]["leaks"_L1].toArray();
    BOOST_REQUIRE(leaks.size() > 1);
    BOOST_TEST(!QFile::exists(path(u"c.svg"_s)));
    QStringList signs;
    for (const QJsonValue &leak : leaks)
        signs.append(leak["id"_L1].toString());
    BOOST_TEST(runProgram(call + QStringList{u"--accept"_s, signs.first()}).status == 1);
    BOOST_TEST(!QFile::exists(path(u"c.svg"_s)));
    BOOST_TEST(runProgram(call + QStringList{u"--accept"_s, signs.join(u',')}).status == 0);
    BOOST_TEST(bytesOf(path(u"c.svg"_s)).contains("anna.k@example.org"));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_protected_stands_in_no_name_of_a_chart)
{
    BOOST_REQUIRE(
        runProgram({u"words"_s, file, u"--list"_s, u"protected_name"_s, u"--add"_s, u"Alena Kavalchuk"_s})
            .status == 0);
    const Outcome named = chart(u"timeline"_s, u"en"_s, u"AlenaKavalchuk.csv"_s);
    BOOST_TEST(named.status == 1);
    BOOST_TEST(named.messages.contains(u"Name of the file"_s), named.messages);
    BOOST_TEST(!QFile::exists(path(u"AlenaKavalchuk.csv"_s)));
    BOOST_TEST(chart(u"timeline"_s, u"en"_s, u"c.csv"_s).status == 0);
}

BOOST_AUTO_TEST_CASE(a_chart_needs_a_file_unless_only_its_leaks_are_asked_for)
{
    const QStringList call{u"chart"_s, file, u"--kind"_s, u"timeline"_s};
    BOOST_TEST(runProgram(call).status == 2);
    BOOST_TEST(runProgram(call + QStringList{u"--leak-report"_s}).output.contains("Nothing was found"));
}

BOOST_AUTO_TEST_CASE(help_tells_that_each_actor_has_an_option_of_its_own)
{
    const QString help = QString::fromUtf8(runProgram({u"chart"_s, u"--help"_s}).output.simplified());
    BOOST_TEST(help.contains(
        u"--actors TEXT An actor that is compared with others; each one has an --actors of its own."_s));
    BOOST_TEST(help.contains(u"else the day of the data."_s));
}

BOOST_AUTO_TEST_SUITE_END()
