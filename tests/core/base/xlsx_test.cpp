#include "core/base/xlsx.h"
#include "tests/support/printing.h"
#include "tests/support/sheetreading.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

Sheet example()
{
    Sheet sheet;
    sheet.title = u"Адказы: па інструментах"_s;
    sheet.head = {u"Імя"_s, u"Усе"_s, u"=1+1"_s};
    sheet.rows = {{u"=SUM(B2)"_s, 12.0, u"+3"_s},
                  {u"-x <&> \n two lines"_s, 0.0, QString()},
                  {u"@cmd"_s, QString(), u"2021"_s},
                  {u"https://example.org/"_s, 1234567.0, u"é ў Ж"_s}};
    sheet.created = QDateTime(QDate(2026, 11, 23), QTime(1, 2, 3), Qt::UTC);
    return sheet;
}

QByteArray bytesOf(const Sheet &sheet)
{
    const Result<QByteArray> bytes = xlsxBytes(sheet);
    REQUIRE_OK(bytes);
    return *bytes;
}

QByteArray description(const Sheet &sheet)
{
    return partOf(bytesOf(sheet), u"docProps/core.xml"_s);
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx)

BOOST_AUTO_TEST_CASE(texts_are_texts_whatever_they_begin_with_and_numbers_are_numbers)
{
    const QList<QStringList> cells = cellsOf(bytesOf(example()));
    BOOST_REQUIRE(cells.size() == 5);
    BOOST_TEST(cells[0] == (QStringList{u"\"Імя\""_s, u"\"Усе\""_s, u"\"=1+1\""_s}));
    BOOST_TEST(cells[1] == (QStringList{u"\"=SUM(B2)\""_s, u"12"_s, u"\"+3\""_s}));
    BOOST_TEST(cells[2] == (QStringList{u"\"-x <&> \n two lines\""_s, u"0"_s}));
    BOOST_TEST(cells[3] == (QStringList{u"\"@cmd\""_s, QString(), u"\"2021\""_s}));
    BOOST_TEST(cells[4] == (QStringList{u"\"https://example.org/\""_s, u"1234567"_s, u"\"é ў Ж\""_s}));
}

BOOST_AUTO_TEST_CASE(the_head_is_bold_and_stays_in_place)
{
    const QByteArray bytes = bytesOf(example());
    const QByteArray page = partOf(bytes, u"xl/worksheets/sheet1.xml"_s);
    BOOST_TEST(attributesIn(page, u"pane"_s, u"state"_s) == QStringList(u"frozen"_s));
    BOOST_TEST(attributesIn(page, u"pane"_s, u"ySplit"_s) == QStringList(u"1"_s));
    const QStringList styles = attributesIn(page, u"c"_s, u"s"_s);
    BOOST_TEST(styles.first(4) == (QStringList{u"1"_s, u"1"_s, u"1"_s, QString()}));
    const QByteArray looks = partOf(bytes, u"xl/styles.xml"_s);
    BOOST_TEST(looks.count("<b/>") == 1);
    BOOST_TEST(attributesIn(looks, u"xf"_s, u"fontId"_s).last() == u"1"_s);
}

BOOST_AUTO_TEST_CASE(columns_are_as_wide_as_their_texts_up_to_a_measure)
{
    Sheet sheet = example();
    sheet.rows.append({QString(500, u'x'), 1.0, u"x"_s});
    const QByteArray page = partOf(bytesOf(sheet), u"xl/worksheets/sheet1.xml"_s);
    QList<double> widths;
    for (const QString &width : attributesIn(page, u"col"_s, u"width"_s))
        widths.append(width.toDouble());
    BOOST_REQUIRE(widths.size() == 3);
    BOOST_TEST((widths[0] > 50 && widths[0] < 70));
    BOOST_TEST((widths[1] > 7 && widths[1] < 12));
}

BOOST_AUTO_TEST_CASE(the_file_tells_the_given_time_and_nobody)
{
    const QByteArray told = description(example());
    BOOST_TEST(told.contains(">2026-11-23T01:02:03Z</dcterms:created>"));
    BOOST_TEST(told.contains(">2026-11-23T01:02:03Z</dcterms:modified>"));
    BOOST_TEST(told.contains("<dc:creator></dc:creator>"));
    BOOST_TEST(told.contains("<cp:lastModifiedBy></cp:lastModifiedBy>"));
    Sheet timeless = example();
    timeless.created = {};
    BOOST_TEST(description(timeless).contains(">1970-01-01T"));
    BOOST_TEST((bytesOf(example()) == bytesOf(example())));
}

BOOST_AUTO_TEST_CASE(a_sheet_has_its_title_for_a_name_as_far_as_excel_takes_it)
{
    BOOST_TEST(nameOfSheet(bytesOf(example())) == u"Адказы па інструментах"_s);
    BOOST_TEST(sheetName(u"Actor × Binding"_s) == u"Actor × Binding"_s);
    BOOST_TEST(sheetName(u"[a]:b*c?d/e\\f"_s) == u"a b c d e f"_s);
    BOOST_TEST(sheetName(u"'quoted'"_s) == u"quoted"_s);
    BOOST_TEST(sheetName(u"Кто с какими странами и когда именно"_s) == u"Кто с какими странами и когда…"_s);
    BOOST_TEST(sheetName(QString(31, u'x')) == QString(31, u'x'));
    BOOST_TEST(sheetName(QString(32, u'x')) == QString(30, u'x') + u'…');
    BOOST_TEST(sheetName(u"?"_s) == u"Table"_s);
    BOOST_TEST(sheetName(u"history"_s) == u"Table"_s);
    BOOST_TEST(sheetName(QString(29, u'x') + u"😀😀"_s) == QString(29, u'x') + u'…');
}

BOOST_AUTO_TEST_CASE(what_the_format_cannot_hold_is_told_and_not_cut)
{
    Sheet sheet = example();
    sheet.rows.append({QString(32'768, u'x')});
    const Result<QByteArray> bytes = xlsxBytes(sheet);
    BOOST_REQUIRE(!bytes);
    BOOST_TEST(bytes.error().kind == ErrorKind::Usage);
}

BOOST_AUTO_TEST_SUITE_END()
