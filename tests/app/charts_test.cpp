#include "tests/app/program.h"
#include "tests/support/printing.h"

#include <QXmlStreamReader>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Charts : Folder {
    QString file = sample(u"a.vodhuk"_s);

    /// Of the European Union and Canada, since some charts compare two actors.
    [[nodiscard]] Outcome chart(const QString &kind, const QString &language, const QString &to) const
    {
        return runProgram({u"chart"_s, file, u"--kind"_s, kind, u"--lang"_s, language, u"--to"_s, path(to),
                           u"--filter"_s, u"actor:\"European Union\",Canada"_s});
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

} // namespace

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

BOOST_AUTO_TEST_CASE(help_tells_that_each_actor_has_an_option_of_its_own)
{
    const QString help = QString::fromUtf8(runProgram({u"chart"_s, u"--help"_s}).output.simplified());
    BOOST_TEST(help.contains(
        u"--actors TEXT An actor that is compared with others; each one has an --actors of its own."_s));
    BOOST_TEST(help.contains(u"else the day of the data."_s));
}

BOOST_AUTO_TEST_SUITE_END()
