#include "core/report/pdf/pdfcheck.h"
#include "core/report/pdffinisher.h"
#include "tests/support/pdfreading.h"
#include "tests/support/printing.h"
#include "tests/support/surroundings.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPdfWriter>
#include <QSysInfo>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace pdf_finisher
{

void drawSerif(QPainter &painter)
{
    painter.setFont(QFont(u"Noto Serif"_s, 20));
    painter.drawText(QPointF(900, 900), u"Першая старонка"_s);
    QLinearGradient gradient(0, 0, 800, 800);
    gradient.setColorAt(0, Qt::red);
    gradient.setColorAt(1, Qt::blue);
    painter.fillRect(1000, 2000, 800, 800, gradient);
    painter.fillRect(100, 3000, 400, 400, QColor(200, 30, 30, 128));
}

void drawSans(QPainter &painter)
{
    painter.setFont(QFont(u"Noto Sans"_s, 10));
    painter.drawText(QPointF(900, 900), u"second page of two"_s);
    painter.setFont(QFont(u"Noto Sans"_s, 10, QFont::Bold));
    painter.drawText(QPointF(900, 1900), u"in bold"_s);
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(QColor(0, 0, 0, 100));
    painter.drawImage(300, 300, image);
}

QByteArray twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    drawSerif(painter);
    writer.newPage();
    drawSans(painter);
    painter.end();
    return bytes;
}

PdfFinish wish()
{
    PdfFinish finish;
    finish.title = u"Як адказалі & чым?"_s;
    finish.language = u"be"_s;
    finish.created = QDateTime::fromSecsSinceEpoch(1'600'000'000);
    finish.bookmarks = {{1, u"Першы"_s, 0, 70}, {2, u"Унутры"_s, 0, 200}, {1, u"Другі"_s, 1, 70}};
    finish.links = {{0, QRectF(60, 60, 200, 20), 1, 70, {}},
                    {1, QRectF(60, 60, 90, 20), 0, 0, u"https://example.org/"_s}};
    finish.attachments = {{u"rows.csv"_s, u"Rows of the briefing"_s, "text/csv", "id,title\n1,One\n"}};
    finish.destinations = {{u"record-12"_s, 1, 70}};
    return finish;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    return QString::fromUtf8(printedBy(program, arguments));
}

struct FinishedFile {
    FinishedFile()
    {
        const Result<QByteArray> result = finishPdf(twoPages(), wish());
        REQUIRE_OK(result);
        bytes = *result;
        path = directory.filePath(u"finished.pdf"_s);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir directory;
    QString path;
    QByteArray bytes;
};

} // namespace pdf_finisher

BOOST_AUTO_TEST_SUITE(pdf_finisher)

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes_whatever_the_clock_and_the_order_of_hash_tables)
{
    const Result<QByteArray> first = finishPdf(twoPages(), wish());
    REQUIRE_OK(first);
    for (int run = 0; run < 5; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        const Result<QByteArray> next = finishPdf(twoPages(), wish());
        REQUIRE_OK(next);
        BOOST_TEST((*first == *next));
    }
}

BOOST_AUTO_TEST_CASE(another_time_zone_and_home_give_the_same_bytes)
{
    const Result<QByteArray> here = finishPdf(twoPages(), wish());
    REQUIRE_OK(here);
    const EnvironmentForNow elsewhere(
        {{"TZ", "Asia/Tokyo"}, {"HOME", "/nonexistent"}, {"LC_ALL", "ru_RU.UTF-8"}});
    const Result<QByteArray> there = finishPdf(twoPages(), wish());
    REQUIRE_OK(there);
    BOOST_TEST((*here == *there));
}

BOOST_FIXTURE_TEST_CASE(qpdf_finds_nothing_wrong, FinishedFile)
{
    BOOST_TEST(
        outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
}

BOOST_FIXTURE_TEST_CASE(nothing_keeps_it_from_being_pdf_a_3b, FinishedFile)
{
    BOOST_TEST(bytes.startsWith("%PDF-1.7"));
    BOOST_TEST(bytes.contains("<pdfaid:part>3</pdfaid:part>"));
    BOOST_TEST(bytes.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    const Result<QStringList> problems = pdfaProblems(bytes);
    REQUIRE_OK(problems);
    BOOST_TEST(*problems == QStringList());
}

BOOST_AUTO_TEST_CASE(what_qt_writes_alone_is_not_yet_pdf_a_3b)
{
    const Result<QStringList> problems = pdfaProblems(twoPages());
    REQUIRE_OK(problems);
    BOOST_TEST(problems->join(u'|').contains(u"“1B”"_s));
}

BOOST_AUTO_TEST_CASE(a_character_that_no_font_has_is_told)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.drawText(QPointF(900, 900), u"a\U0010fffdb"_s);
    painter.end();
    const Result<QByteArray> finished = finishPdf(pdf, {.title = u"T"_s,
                                                        .language = u"en"_s,
                                                        .created = QDateTime::fromSecsSinceEpoch(0),
                                                        .bookmarks = {},
                                                        .links = {}});
    REQUIRE_OK(finished);
    BOOST_TEST(pdfaProblems(*finished).value().join(u'|').contains(u"the font has no sign"_s));
}

BOOST_FIXTURE_TEST_CASE(nothing_of_the_machine_stands_in_it, FinishedFile)
{
    const QByteArray all = unpacked(bytes);
    const QByteArray year = QByteArray::number(QDate::currentDate().year());
    for (const QByteArray &trace :
         {QSysInfo::machineHostName().toUtf8(), QDir::homePath().toUtf8(), QDir::tempPath().toUtf8(),
          QByteArray("/usr/"), QByteArray("Qt 6"), QByteArray("color.org"), "D:" + year, '>' + year})
        BOOST_TEST((trace.size() < 4 || !all.contains(trace)), trace.toStdString() + " stands in the PDF");
}

BOOST_FIXTURE_TEST_CASE(qpdf_lists_the_attachment, FinishedFile)
{
    const QString list = outputOf(u"qpdf"_s, {u"--list-attachments"_s, u"--verbose"_s, path});
    BOOST_TEST(list.contains(u"rows.csv"_s));
    BOOST_TEST(list.contains(u"Rows of the briefing"_s));
    BOOST_TEST(list.contains(u"text/csv"_s));
    const QString content = outputOf(u"qpdf"_s, {u"--show-attachment=rows.csv"_s, path});
    BOOST_TEST(content == u"id,title\n1,One\n"_s);
}

BOOST_FIXTURE_TEST_CASE(another_document_can_lead_to_a_record, FinishedFile)
{
    const QString names = outputOf(u"pdfinfo"_s, {u"-dests"_s, path});
    BOOST_TEST(names.contains(u"record-12"_s));
}

BOOST_AUTO_TEST_CASE(qpdf_opens_an_encrypted_one_with_the_passphrase_alone)
{
    PdfFinish finish = wish();
    finish.passphrase = "зубр у пушчы";
    const Result<QByteArray> result = finishPdf(twoPages(), finish);
    REQUIRE_OK(result);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"internal.pdf"_s);
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*result);
    file.close();
    BOOST_TEST(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"invalid password"_s));
    const QString opened = outputOf(u"qpdf"_s, {u"--password=зубр у пушчы"_s, u"--check"_s, path});
    BOOST_TEST(opened.contains(u"AESv3"_s));
    BOOST_TEST(opened.contains(u"No syntax or stream encoding errors found"_s));
}

BOOST_FIXTURE_TEST_CASE(info_and_xmp_say_the_same, FinishedFile)
{
    const QString info = outputOf(u"pdfinfo"_s, {u"-rawdates"_s, path});
    BOOST_TEST(info.contains(u"Як адказалі & чым?"_s));
    BOOST_TEST(info.contains(u"D:20200913122640Z"_s));
    BOOST_TEST(bytes.contains("<xmp:CreateDate>2020-09-13T12:26:40Z</xmp:CreateDate>"));
    BOOST_TEST(bytes.contains("<xmp:ModifyDate>2020-09-13T12:26:40Z</xmp:ModifyDate>"));
    BOOST_TEST(bytes.contains("Як адказалі &amp; чым?"));
    BOOST_TEST(!bytes.contains("Qt 6"));
}

BOOST_FIXTURE_TEST_CASE(the_outline_keeps_its_levels, FinishedFile)
{
    QStringList lines;
    for (const ReadBookmark &bookmark : readPdf(bytes).outline)
        lines.append(u"%1 %2 p%3"_s.arg(QString::number(bookmark.level), bookmark.title,
                                        QString::number(bookmark.place.page)));
    BOOST_TEST(lines == QStringList({u"1 Першы p0"_s, u"2 Унутры p0"_s, u"1 Другі p1"_s}));
}

BOOST_FIXTURE_TEST_CASE(blanks_are_blanks_and_not_tabulators, FinishedFile)
{
    BOOST_TEST(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains(u"second page of two"_s));
}

BOOST_AUTO_TEST_CASE(a_link_to_a_page_that_is_not_there_is_refused)
{
    PdfFinish finish = wish();
    finish.links.first().targetPage = 2;
    const Result<QByteArray> result = finishPdf(twoPages(), finish);
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST(result.error().kind == ErrorKind::Usage);
}

BOOST_AUTO_TEST_CASE(what_is_no_pdf_is_refused)
{
    const Result<QByteArray> result = finishPdf("no such thing", wish());
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST(result.error().kind == ErrorKind::Invalid);
}

BOOST_AUTO_TEST_SUITE_END()
