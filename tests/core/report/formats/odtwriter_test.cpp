#include "core/report/formats/odtpackage.h"
#include "core/report/formats/odtwriter.h"
#include "tests/core/report/formats/handmadebriefing.h"
#include "tests/core/report/formats/markupreading.h"
#include "tests/support/printing.h"
#include "tests/support/sheetreading.h"
#include "tests/support/surroundings.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QtEndian>
#include <QXmlStreamReader>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray odtOf(const DrawnBriefing &briefing)
{
    const Result<QByteArray> odt = briefingOdt(briefing);
    REQUIRE_OK(odt);
    return *odt;
}

ReadMarkup contentOf(const DrawnBriefing &briefing)
{
    return readMarkup(partOf(odtOf(briefing), u"content.xml"_s));
}

quint16 at(const QByteArray &bytes, qsizetype place)
{
    return qFromLittleEndian<quint16>(bytes.constData() + place);
}

/// Names of styles that elements of a part ask for or define.
QSet<QString> styleNames(const QByteArray &xml, bool defined)
{
    QSet<QString> names;
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringList wanted =
            defined ? QStringList{u"style:name"_s}
                    : QStringList{u"text:style-name"_s, u"table:style-name"_s, u"style:parent-style-name"_s};
        for (const QString &attribute : wanted) {
            if (attributes.hasAttribute(attribute))
                names.insert(attributes.value(attribute).toString());
        }
    }
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(odtwriter)

BOOST_AUTO_TEST_CASE(the_package_is_whole_and_begins_with_its_type)
{
    const QByteArray odt = odtOf(handMadeBriefing());
    BOOST_TEST((odt.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text"));
    BOOST_TEST(at(odt, 8) == 0);  // stored
    BOOST_TEST(at(odt, 28) == 0); // no extra field
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"briefing.odt"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(odt);
    file.close();
    BOOST_TEST(QProcess::execute(u"unzip"_s, {u"-tqq"_s, file.fileName()}) == 0);
}

BOOST_AUTO_TEST_CASE(the_manifest_names_each_part)
{
    const QByteArray odt = odtOf(handMadeBriefing());
    const ReadMarkup manifest = readMarkup(partOf(odt, u"META-INF/manifest.xml"_s));
    BOOST_TEST(manifest.problem == QString());
    const QByteArray xml = partOf(odt, u"META-INF/manifest.xml"_s);
    for (const QByteArray name :
         {"\"/\"", "\"content.xml\"", "\"styles.xml\"", "\"meta.xml\"", "\"Pictures/figure-1.svg\""})
        BOOST_TEST(xml.contains("manifest:full-path=" + name), name);
}

BOOST_AUTO_TEST_CASE(all_parts_are_well_formed_in_three_languages)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const QByteArray odt = odtOf(handMadeBriefing(language));
        for (const QString &part :
             {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"Pictures/figure-1.svg"_s})
            BOOST_TEST(readMarkup(partOf(odt, part)).problem == QString());
        BOOST_TEST(partOf(odt, u"styles.xml"_s).contains("fo:language=\"" + language.toUtf8() + '"'));
    }
}

BOOST_AUTO_TEST_CASE(every_text_of_the_briefing_is_there)
{
    for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
        const DrawnBriefing briefing = handMadeBriefing(language);
        const QByteArray odt = odtOf(briefing);
        const QString text = readMarkup(partOf(odt, u"content.xml"_s)).text + u' ' +
                             readMarkup(partOf(odt, u"styles.xml"_s)).text;
        for (const QString &wanted : textsOf(briefing))
            BOOST_TEST(text.contains(wanted), wanted);
    }
}

BOOST_AUTO_TEST_CASE(every_style_that_is_used_is_there)
{
    const QByteArray odt = odtOf(handMadeBriefing());
    const QByteArray content = partOf(odt, u"content.xml"_s);
    const QByteArray styles = partOf(odt, u"styles.xml"_s);
    const QSet<QString> defined = styleNames(content, true) + styleNames(styles, true);
    for (const QString &used : styleNames(content, false) + styleNames(styles, false))
        BOOST_TEST(defined.contains(used), used);
}

BOOST_AUTO_TEST_CASE(links_lead_to_bookmarks)
{
    const ReadMarkup content = contentOf(handMadeBriefing());
    BOOST_TEST(brokenPlaces(content) == QStringList());
    BOOST_TEST(content.places.count(u"record-8"_s) == 1);
    BOOST_TEST(content.links.contains(u"#source-3"_s));
    BOOST_TEST(content.links.contains(u"https://example.org/a?b=1&c=2"_s));
}

BOOST_AUTO_TEST_CASE(a_briefing_that_is_safe_to_hold_names_no_address)
{
    DrawnBriefing briefing = handMadeBriefing();
    briefing.content.profile = ExportProfile::Safe;
    const ReadMarkup content = contentOf(briefing);
    BOOST_TEST(!content.text.contains(u"http"_s));
    for (const QString &link : content.links)
        BOOST_TEST((link.startsWith(u'#') || link.startsWith(u"Pictures/"_s)), link);
}

BOOST_AUTO_TEST_CASE(heads_of_tables_stand_again_and_no_row_is_split)
{
    const QByteArray content = partOf(odtOf(handMadeBriefing()), u"content.xml"_s);
    BOOST_TEST(content.count("<table:table-header-rows>") == 4); // grid, table, two lists of records
    BOOST_TEST(content.contains("<style:table-row-properties fo:keep-together='always'/>"));
}

BOOST_AUTO_TEST_CASE(the_contents_are_an_index_with_its_entries)
{
    const QByteArray content = partOf(odtOf(handMadeBriefing()), u"content.xml"_s);
    BOOST_TEST(content.contains("<text:table-of-content-source text:outline-level=\"1\""));
    BOOST_TEST(content.contains(
        "<text:a xlink:type=\"simple\" xlink:href=\"#method\">What is counted here?<text:tab/>"));
}

BOOST_AUTO_TEST_CASE(pages_are_those_of_the_paper_and_count_themselves)
{
    DrawnBriefing briefing = handMadeBriefing();
    BOOST_TEST(partOf(odtOf(briefing), u"styles.xml"_s).contains("fo:page-width='210mm'"));
    briefing.content.paper = u"letter"_s;
    const QByteArray styles = partOf(odtOf(briefing), u"styles.xml"_s);
    BOOST_TEST(styles.contains("fo:page-width='215.9mm'"));
    BOOST_TEST(styles.contains("</text:page-number> of <text:page-count>"));
    BOOST_TEST(styles.contains("Method on page <text:bookmark-ref"));
}

BOOST_AUTO_TEST_CASE(a_foot_that_names_no_page_is_left_out)
{
    DrawnBriefing briefing = briefingSaying(u"text"_s);
    briefing.content.foot = u"Method on page %1"_s;
    BOOST_TEST(!partOf(odtOf(briefing), u"styles.xml"_s).contains("Method on page"));
}

BOOST_AUTO_TEST_CASE(no_text_becomes_markup)
{
    const QSet<QString> plain = [] {
        const QStringList elements = contentOf(briefingSaying(u"text"_s)).elements;
        return QSet<QString>(elements.cbegin(), elements.cend());
    }();
    for (const QString &text : hostileTexts()) {
        const QByteArray odt = odtOf(briefingSaying(text));
        for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
            BOOST_TEST(readMarkup(partOf(odt, part)).problem == QString(), text);
        for (const QString &element : readMarkup(partOf(odt, u"content.xml"_s)).elements)
            BOOST_TEST((plain.contains(element) || element == u"text:line-break"_s || element == u"text:a"_s),
                       element);
    }
}

BOOST_AUTO_TEST_CASE(paragraphs_from_the_right_are_set_from_the_right)
{
    DrawnBriefing briefing = handMadeBriefing();
    briefing.content.blocks = {ParagraphBlock{{}, u"بيان بشأن الانتخابات"_s}};
    const QByteArray content = partOf(odtOf(briefing), u"content.xml"_s);
    BOOST_TEST(content.contains("style:writing-mode=\"rl-tb\""));
}

BOOST_AUTO_TEST_CASE(what_describes_the_file_names_nobody)
{
    const ReadMarkup meta = readMarkup(partOf(odtOf(handMadeBriefing()), u"meta.xml"_s));
    BOOST_TEST((meta.elements == QStringList{u"office:document-meta"_s, u"office:meta"_s, u"dc:title"_s,
                                             u"dc:language"_s, u"meta:creation-date"_s, u"dc:date"_s}));
    BOOST_TEST(meta.text.contains(u"2026-03-29T02:30:10Z"_s));
}

BOOST_AUTO_TEST_CASE(the_same_briefing_gives_the_same_bytes_in_every_time_zone)
{
    const QByteArray odt = odtOf(handMadeBriefing());
    for (const QByteArray zone : {"Europe/Warsaw", "Pacific/Apia", "America/New_York"}) {
        // In Warsaw clocks leave out half past two on this day.
        const EnvironmentForNow now("TZ", zone);
        BOOST_TEST((odtOf(handMadeBriefing()) == odt), zone);
    }
    BOOST_TEST(at(odt, 10) == ((2 << 11) | (30 << 5) | 5));
    BOOST_TEST(at(odt, 12) == (((2026 - 1980) << 9) | (3 << 5) | 29));
}

BOOST_AUTO_TEST_CASE(times_that_the_format_does_not_know_are_its_first_day)
{
    const Result<QByteArray> zip = odtPackage({}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    REQUIRE_OK(zip);
    BOOST_TEST(at(*zip, 10) == 0);
    BOOST_TEST(at(*zip, 12) == ((1 << 5) | 1));
}

BOOST_AUTO_TEST_SUITE_END()
