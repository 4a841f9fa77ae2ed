#include "core/report/pdffinisher.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Serif"_s, 20));
    painter.drawText(QPointF(900, 900), u"Першая старонка"_s);
    writer.newPage();
    painter.setFont(QFont(u"Noto Sans"_s, 10));
    painter.drawText(QPointF(900, 900), u"second page of two"_s);
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
    return finish;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(), program.toStdString() + " does not run");
    return QString::fromUtf8(process.readAll());
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

} // namespace

BOOST_AUTO_TEST_SUITE(pdf_finisher)

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes_whatever_the_clock)
{
    const Result<QByteArray> first = finishPdf(twoPages(), wish());
    const Result<QByteArray> second = finishPdf(twoPages(), wish());
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    BOOST_TEST((*first == *second));
}

BOOST_FIXTURE_TEST_CASE(qpdf_finds_nothing_wrong, FinishedFile)
{
    BOOST_TEST(
        outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
}

BOOST_FIXTURE_TEST_CASE(the_file_is_plain_1_4_and_says_that_it_is_pdf_a, FinishedFile)
{
    BOOST_TEST(bytes.startsWith("%PDF-1.4"));
    BOOST_TEST(!bytes.contains("/ObjStm"));
    BOOST_TEST(!bytes.contains("/Encrypt"));
    BOOST_TEST(bytes.contains("<pdfaid:part>1</pdfaid:part>"));
    BOOST_TEST(bytes.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    BOOST_TEST(bytes.contains("/GTS_PDFA1"));
    BOOST_TEST(bytes.contains("/ID ["));
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
    const QString json = outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
    BOOST_TEST(json.count(u"\"title\""_s) == 3);
    BOOST_TEST(json.contains(u"Унутры"_s));
    BOOST_TEST(json.contains(u"\"destpageposfrom1\": 2"_s));
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
