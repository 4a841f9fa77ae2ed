#include "core/base/csv.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <boost/test/unit_test.hpp>
#include <random>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Rows as objects keyed by the header, as csv-spectrum writes its expectations.
QJsonArray asObjects(const QList<CsvRow> &rows)
{
    QJsonArray objects;
    for (const CsvRow &row : rows.mid(1)) {
        QJsonObject object;
        for (qsizetype cell = 0; cell < row.cells.size(); ++cell)
            object.insert(rows.front().cells[cell], row.cells[cell]);
        objects.append(object);
    }
    return objects;
}

QList<QStringList> cellsOf(const QByteArray &bytes)
{
    const auto rows = readCsv(bytes);
    REQUIRE_OK(rows);
    QList<QStringList> cells;
    for (const CsvRow &row : *rows)
        cells.append(row.cells);
    return cells;
}

QString refusal(const QByteArray &bytes)
{
    const auto rows = readCsv(bytes);
    BOOST_REQUIRE(!rows);
    BOOST_TEST(rows.error().kind == ErrorKind::Invalid);
    return rows.error().message;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(every_case_of_csv_spectrum_is_read_as_it_is_meant)
{
    const QDir folder(QStringLiteral(TEST_DATA "/csv_spectrum"));
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    BOOST_TEST_REQUIRE(files.size() == 12);
    for (const QString &file : files) {
        BOOST_TEST_CONTEXT(file)
        {
            const auto rows = readCsv(fileContent(folder.filePath(file)));
            REQUIRE_OK(rows);
            const auto expected =
                QJsonDocument::fromJson(fileContent(folder.filePath(file.chopped(4) + u".json"_s)));
            BOOST_REQUIRE(!expected.isNull());
            const QJsonArray objects = expected.isArray() ? expected.array() : QJsonArray{expected.object()};
            BOOST_CHECK(asObjects(*rows) == objects);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_sample_tables_are_read_with_equally_long_rows)
{
    for (const auto &[file, count] : {std::pair{u"responses.csv"_s, 351}, std::pair{u"actors.csv"_s, 190},
                                      std::pair{u"events.csv"_s, 40}, std::pair{u"countermoves.csv"_s, 93}}) {
        const auto rows = readCsv(fileContent(QStringLiteral(SAMPLE_DATA "/") + file));
        REQUIRE_OK(rows);
        BOOST_TEST(rows->size() == count + 1);
        for (const CsvRow &row : *rows)
            BOOST_TEST_REQUIRE(row.cells.size() == rows->front().cells.size(), file << " line " << row.line);
    }
}

BOOST_AUTO_TEST_CASE(no_bytes_are_no_rows)
{
    BOOST_TEST(cellsOf("").isEmpty());
    BOOST_TEST(cellsOf("\xEF\xBB\xBF").isEmpty());
    BOOST_TEST(cellsOf("\n\r\n\r").isEmpty());
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_no_part_of_the_first_header)
{
    BOOST_CHECK((cellsOf("\xEF\xBB\xBFid,date\n1,2020\n") ==
                 QList<QStringList>{{u"id"_s, u"date"_s}, {u"1"_s, u"2020"_s}}));
}

BOOST_AUTO_TEST_CASE(each_kind_of_line_break_ends_a_row)
{
    const QList<QStringList> expected{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    for (const QByteArray lineBreak : {"\n", "\r\n", "\r"}) {
        BOOST_CHECK(cellsOf("a,b" + lineBreak + "c,d" + lineBreak) == expected);
        BOOST_CHECK(cellsOf("a,b" + lineBreak + lineBreak + "c,d") == expected);
    }
}

BOOST_AUTO_TEST_CASE(rows_know_the_line_they_begin_in)
{
    const auto rows = readCsv("a\r\n\"two\nlines\"\n\n\"three\r\nmore\rlines\"\nlast\n");
    REQUIRE_OK(rows);
    QList<int> lines;
    for (const CsvRow &row : *rows)
        lines.append(row.line);
    BOOST_CHECK((lines == QList<int>{1, 2, 5, 8}));
}

BOOST_AUTO_TEST_CASE(empty_cells_are_kept_and_empty_lines_are_not)
{
    BOOST_CHECK((cellsOf("a,\n,\n\n\"\"\n,,c") ==
                 QList<QStringList>{{u"a"_s, u""_s}, {u""_s, u""_s}, {u""_s}, {u""_s, u""_s, u"c"_s}}));
}

BOOST_AUTO_TEST_CASE(what_looks_like_a_number_stays_text)
{
    BOOST_CHECK((cellsOf("00123, 5 ,1e5") == QList<QStringList>{{u"00123"_s, u" 5 "_s, u"1e5"_s}}));
}

BOOST_AUTO_TEST_CASE(another_delimiter_leaves_commas_alone)
{
    const auto rows = readCsv("a;b,c;\"d;e\"\n", u';');
    REQUIRE_OK(rows);
    BOOST_TEST(rows->front().cells == (QStringList{u"a"_s, u"b,c"_s, u"d;e"_s}));
}

BOOST_AUTO_TEST_CASE(windows_1251_is_refused_with_the_line_and_what_to_do)
{
    const QString message = refusal("date,title\n2020,ok\n2021,\xCB\xF3\xEA\xE0\xF8\xFD\xED\xEA\xE0\n");
    BOOST_TEST(message.startsWith(u"Line 3:"));
    BOOST_TEST(message.contains(u"Windows-1251"));
    BOOST_TEST(message.contains(u"in UTF-8"));
}

BOOST_AUTO_TEST_CASE(a_text_cut_in_the_middle_of_a_letter_is_refused)
{
    BOOST_TEST(refusal("a\n\xD0\x9B\xD1").startsWith(u"Line 2:"));
    BOOST_TEST(refusal("a,\xED\xA0\x80\n").startsWith(u"Line 1:"));
    BOOST_TEST(refusal("\xFF\xFE"
                       "a\0,\0")
                   .startsWith(u"Line 1:"));
}

BOOST_AUTO_TEST_CASE(a_nul_is_refused_wherever_it_stands)
{
    BOOST_TEST(refusal(QByteArray("a\nb\0c\n", 6)).startsWith(u"Line 2:"));
    BOOST_TEST(refusal(QByteArray("a\n\n\"b\n\0c\"\n", 10)).startsWith(u"Line 4:"));
}

BOOST_AUTO_TEST_CASE(a_quote_never_closed_is_told_where_it_opens)
{
    const QString message = refusal("a,b\n1,\"two\nthree\nfour\n");
    BOOST_TEST(message.startsWith(u"Line 2:"));
    BOOST_TEST(message.contains(u"never closed"));
    BOOST_TEST(refusal("\"").startsWith(u"Line 1:"));
    BOOST_TEST(refusal("\"a\"\"").startsWith(u"Line 1:"));
}

BOOST_AUTO_TEST_CASE(text_behind_a_closing_quote_is_told_where_it_stands)
{
    const QString message = refusal("a,b\n\"one\nline\"x,2\n");
    BOOST_TEST(message.startsWith(u"Line 3:"));
    BOOST_TEST(message.contains(u"closing quotation mark"));
    refusal("\"a\" ,b");
    refusal("\"a\"b\"");
}

BOOST_AUTO_TEST_CASE(a_quote_within_a_plain_cell_is_a_character)
{
    BOOST_CHECK((cellsOf("5\" pipe,b") == QList<QStringList>{{u"5\" pipe"_s, u"b"_s}}));
}

BOOST_AUTO_TEST_CASE(cells_are_quoted_only_where_they_must_be)
{
    BOOST_TEST(csvLine({u"plain"_s, u"a;b"_s, u""_s, u"Лукашэнка"_s}) == "plain,a;b,,Лукашэнка\n"_qba);
    BOOST_TEST(csvLine({u"a,b"_s, u"say \"no\""_s}) == "\"a,b\",\"say \"\"no\"\"\"\n"_qba);
    BOOST_TEST(csvLine({u"two\nlines"_s, u"\r"_s}) == "\"two\nlines\",\"\r\"\n"_qba);
    BOOST_TEST(csvLine({u" a"_s, u"b "_s, u"\t"_s}) == "\" a\",\"b \",\"\t\"\n"_qba);
}

BOOST_AUTO_TEST_CASE(what_is_written_reads_back)
{
    const QStringList pieces{u""_s, u"a"_s, u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u" "_s, u"ў’"_s, u"😀"_s};
    for (const QString &first : pieces) {
        for (const QString &second : pieces) {
            const QStringList pair{first + second, second + first};
            BOOST_CHECK(cellsOf(csvLine(pair)) == QList<QStringList>{pair});
            BOOST_CHECK(cellsOf(csvLine({first + second})) == QList<QStringList>{{first + second}});
        }
    }
}

BOOST_AUTO_TEST_CASE(bytes_that_only_look_like_letters_are_refused_with_their_line)
{
    const std::vector<QByteArray> wrong{"\xc0\xaf",         // a slash in too many bytes
                                        "\xed\xa0\x80",     // half of a pair
                                        "\xf4\x90\x80\x80", // beyond the last letter
                                        "\x80",
                                        "\xff",
                                        "\xe2\x82"};
    for (const QByteArray &bytes : wrong) {
        BOOST_TEST_CONTEXT(bytes.toHex().toStdString())
        {
            BOOST_TEST(refusal("a,b\n1,\"two\nlines\"\nx," + bytes + ",y\nz,z\n").startsWith(u"Line 4: "_s));
        }
    }
}

BOOST_AUTO_TEST_CASE(any_text_is_read_or_refused_with_a_line_and_what_is_read_reads_back)
{
    std::mt19937 random(20200809);
    const QStringList pieces{u"\""_s, u"\"\""_s, u","_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"a"_s, u" "_s, u"Ў"_s};
    int understood = 0;
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (auto length = random() % 10; length > 0; --length)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const auto rows = readCsv(text.toUtf8());
        if (!rows) {
            BOOST_REQUIRE(rows.error().message.startsWith(u"Line "_s));
            continue;
        }
        ++understood;
        QByteArray written;
        QList<QStringList> cells;
        for (const CsvRow &row : *rows) {
            written += csvLine(row.cells);
            cells.append(row.cells);
        }
        BOOST_REQUIRE_MESSAGE((cellsOf(written) == cells), text);
    }
    BOOST_TEST(understood > 1000);
}

BOOST_AUTO_TEST_SUITE_END()
