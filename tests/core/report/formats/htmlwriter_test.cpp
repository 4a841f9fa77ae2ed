#include "core/report/formats/htmlstyle.h"
#include "core/report/formats/htmlwriter.h"
#include "tests/core/report/formats/handmadebriefing.h"
#include "tests/core/report/formats/markupreading.h"
#include "tests/support/printing.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

/// What a briefing is made of; anything else came in by a text.
const QSet<QString> &knownElements()
{
    static const QSet<QString> known{
        u"html"_s, u"head"_s,   u"meta"_s,       u"title"_s, u"style"_s,   u"body"_s,    u"a"_s,
        u"div"_s,  u"header"_s, u"span"_s,       u"main"_s,  u"footer"_s,  u"h1"_s,      u"h2"_s,
        u"h3"_s,   u"p"_s,      u"ul"_s,         u"ol"_s,    u"li"_s,      u"nav"_s,     u"strong"_s,
        u"em"_s,   u"code"_s,   u"blockquote"_s, u"table"_s, u"caption"_s, u"thead"_s,   u"tbody"_s,
        u"tr"_s,   u"th"_s,     u"td"_s,         u"bdi"_s,   u"br"_s,      u"figure"_s,  u"figcaption"_s,
        u"svg"_s,  u"desc"_s,   u"rect"_s,       u"text"_s,  u"details"_s, u"summary"_s, u"dl"_s,
        u"dt"_s,   u"dd"_s};
    return known;
}

/// What a reader of HTML stumbles over: nothing if it is well-formed, has known elements alone and every name once.
QStringList problemsOf(const QByteArray &html)
{
    const ReadMarkup read = readMarkup(html);
    QStringList problems = brokenPlaces(read);
    if (!read.problem.isEmpty())
        problems.append(read.problem);
    for (const QString &element : read.elements) {
        if (!knownElements().contains(element))
            problems.append(u"element "_s + element);
    }
    // In HTML, an element that is closed at once stays open, but for these.
    static const QRegularExpression closedAtOnce(u"<(?!meta|br|rect)([a-z0-9]+)[^<>]*/>"_s);
    const QRegularExpressionMatch match = closedAtOnce.match(QString::fromUtf8(html));
    if (match.hasMatch())
        problems.append(u"never closed: "_s + match.captured());
    if (!html.startsWith("<!DOCTYPE html>\n<html lang=\""))
        problems.append(u"no doctype or language"_s);
    return problems;
}

QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(end, from) - from);
}

} // namespace

BOOST_AUTO_TEST_SUITE(htmlwriter)

BOOST_AUTO_TEST_CASE(it_is_well_formed_in_three_languages)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const QByteArray html = briefingHtml(handMadeBriefing(language));
        BOOST_TEST(problemsOf(html) == QStringList());
        BOOST_TEST(html.contains("<html lang=\"" + language.toUtf8() + "\">"));
    }
}

BOOST_AUTO_TEST_CASE(every_text_of_the_briefing_is_there)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const DrawnBriefing briefing = handMadeBriefing(language);
        const QString text = readMarkup(briefingHtml(briefing)).text;
        for (const QString &wanted : textsOf(briefing))
            BOOST_TEST(text.contains(wanted), wanted);
    }
}

BOOST_AUTO_TEST_CASE(no_text_becomes_markup)
{
    for (const QString &text : hostileTexts()) {
        const QByteArray html = briefingHtml(briefingSaying(text));
        BOOST_TEST(problemsOf(html) == QStringList(), text);
        BOOST_TEST(!html.contains("<script"));
        BOOST_TEST(!html.contains("\xe2\x80\xae")); // U+202E
    }
}

BOOST_AUTO_TEST_CASE(each_record_stands_once_in_the_chronology)
{
    const QByteArray html = briefingHtml(handMadeBriefing());
    for (int number = 1; number <= 8; ++number)
        BOOST_TEST(html.count("<tr id=\"record-" + QByteArray::number(number) + "\">") == 1);
}

BOOST_AUTO_TEST_CASE(nothing_runs_and_nothing_is_loaded)
{
    const QByteArray html = briefingHtml(handMadeBriefing());
    const ReadMarkup read = readMarkup(html);
    BOOST_TEST(!read.attributes.contains(u"src"_s));
    BOOST_TEST(!read.attributes.contains(u"style"_s));
    for (const QString &attribute : read.attributes)
        BOOST_TEST(!attribute.startsWith(u"on"_s), attribute);
    BOOST_TEST(!html.contains("url("));
    BOOST_TEST(!html.contains("@import"));
    BOOST_TEST(html.contains("default-src 'none'"));
}

BOOST_AUTO_TEST_CASE(the_policy_allows_the_style_sheet_as_it_stands_there)
{
    const QString html = QString::fromUtf8(briefingHtml(handMadeBriefing()));
    const QString style = between(html, u"<style>"_s, u"</style>"_s);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    BOOST_TEST(html.contains(u"style-src 'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
}

BOOST_AUTO_TEST_CASE(the_style_sheet_needs_no_escaping)
{
    for (const QString &paper : {u"a4"_s, u"letter"_s}) {
        const QString style = htmlStyle(paper);
        for (const QChar sign : u"<>&\""_s)
            BOOST_TEST(!style.contains(sign));
        BOOST_TEST(style.count(u'{') == style.count(u'}'));
    }
    BOOST_TEST(htmlStyle(u"letter"_s).contains(u"size: letter"_s));
    BOOST_TEST(htmlStyle(u"a4"_s).contains(u"size: A4"_s));
}

BOOST_AUTO_TEST_CASE(links_out_tell_nobody_where_they_were_followed)
{
    const QString html = QString::fromUtf8(briefingHtml(handMadeBriefing()));
    static const QRegularExpression link(u"<a [^>]*href=\"http[^>]*>"_s);
    int links = 0;
    for (auto match = link.globalMatch(html); match.hasNext(); ++links)
        BOOST_TEST(match.next().captured().contains(u"rel=\"noreferrer noopener\""_s));
    BOOST_TEST(links == 4); // two sources, a copy, the author's
}

BOOST_AUTO_TEST_CASE(a_briefing_that_is_safe_to_hold_names_no_address)
{
    DrawnBriefing briefing = handMadeBriefing();
    briefing.content.profile = ExportProfile::Safe;
    for (const QString &link : readMarkup(briefingHtml(briefing)).links)
        BOOST_TEST(link.startsWith(u'#'), link);
    QByteArray html = briefingHtml(briefing);
    html.replace("http://www.w3.org/2000/svg", "");
    BOOST_TEST(!html.contains("http://"));
    BOOST_TEST(!html.contains("https://"));
}

BOOST_AUTO_TEST_CASE(a_picture_speaks_to_those_who_cannot_see_it)
{
    const QByteArray html = briefingHtml(handMadeBriefing());
    BOOST_TEST(html.contains("role=\"img\" aria-labelledby=\"figure-1-title figure-1-description\""));
    BOOST_TEST(html.contains("<title id=\"figure-1-title\">Figure 1. When did they answer?</title>"));
    BOOST_TEST(html.contains("<desc id=\"figure-1-description\">Most responses fall into August."));
    BOOST_TEST(!html.contains("Old title"));
    BOOST_TEST(html.contains("<details><summary>Numbers</summary>"));
}

BOOST_AUTO_TEST_CASE(heads_of_tables_say_what_they_are_of)
{
    const QByteArray html = briefingHtml(handMadeBriefing());
    BOOST_TEST(html.contains("<th scope=\"col\" class=\"family-restrictive\">grid travel ban</th>"));
    BOOST_TEST(html.contains("<th scope=\"row\" dir=\"auto\">European Union</th>"));
    BOOST_TEST(html.contains("<caption dir=\"auto\">Numbers and queries<span class=\"unit\">"));
}

BOOST_AUTO_TEST_CASE(titles_from_the_right_stand_apart_from_the_numbers_behind_them)
{
    BOOST_TEST(
        briefingHtml(handMadeBriefing())
            .contains(u"<bdi>بيان بشأن الانتخابات في بيلاروسيا</bdi> <span class=\"refs\">["_s.toUtf8()));
}

BOOST_AUTO_TEST_CASE(a_source_keeps_its_number_in_the_list)
{
    BOOST_TEST(briefingHtml(handMadeBriefing()).contains("<li id=\"source-3\" value=\"3\""));
}

BOOST_AUTO_TEST_CASE(the_rows_for_other_programs_are_not_in_it)
{
    DrawnBriefing briefing = handMadeBriefing();
    briefing.content.attachment = BriefingAttachment{u"responses.csv"_s, u"The rows"_s, "id,secret\n"};
    const QByteArray html = briefingHtml(briefing);
    BOOST_TEST(!html.contains("secret"));
    BOOST_TEST(!html.contains("responses.csv"));
}

BOOST_AUTO_TEST_CASE(the_same_briefing_gives_the_same_bytes)
{
    BOOST_TEST((briefingHtml(handMadeBriefing()) == briefingHtml(handMadeBriefing())));
}

BOOST_AUTO_TEST_SUITE_END()
