// What does not need a PDF of Qt's: see tests/ui/report/pdffinisher_test.cpp for the rest.
#include "core/report/pdf/pdfcheck.h"
#include "core/report/pdffinisher.h"
#include "tests/support/handmadepdf.h"
#include "tests/support/pdfreading.h"
#include "tests/support/printing.h"

#include <QDateTime>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

PdfFinish wish()
{
    PdfFinish finish;
    finish.title = u"Хто адказаў & як"_s;
    finish.subject = u"Адказы <2020>"_s;
    finish.language = u"be"_s;
    finish.created = QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC);
    return finish;
}

QByteArray finished(const PdfFinish &finish)
{
    const Result<QByteArray> result = finishPdf(soundPdf().bytes(), finish);
    REQUIRE_OK(result);
    return *result;
}

ErrorKind refusal(const PdfFinish &finish)
{
    const Result<QByteArray> result = finishPdf(soundPdf().bytes(), finish);
    BOOST_REQUIRE(!result.has_value());
    return result.error().kind;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pdf_finishing)

BOOST_AUTO_TEST_CASE(nothing_keeps_the_result_from_being_pdf_a)
{
    PdfFinish finish = wish();
    finish.bookmarks = {{1, u"Першы"_s, 0, 70}};
    finish.links = {{0, QRectF(60, 60, 90, 20), 1, 70, {}},
                    {0, QRectF(60, 90, 90, 20), 0, 0, u"https://example.org"_s}};
    finish.attachments = {{u"rows.csv"_s, u"Rows"_s, "text/csv", "id\n1\n"}};
    const Result<QStringList> problems = pdfaProblems(finished(finish));
    REQUIRE_OK(problems);
    BOOST_TEST(*problems == QStringList());
}

BOOST_AUTO_TEST_CASE(headings_stand_below_headings)
{
    PdfFinish finish = wish();
    finish.bookmarks = {
        {1, u"Першы"_s, 0, 70}, {3, u"Глыбей"_s, 0, 100}, {2, u"Вышэй"_s, 0, 200}, {1, u"Другі"_s, 1, 42}};
    const ReadPdf read = readPdf(finished(finish));
    QStringList lines;
    for (const ReadBookmark &bookmark : read.outline)
        lines.append(u"%1 %2 p%3 %4"_s.arg(QString::number(bookmark.level), bookmark.title,
                                           QString::number(bookmark.place.page),
                                           QString::number(bookmark.place.height)));
    BOOST_TEST(lines == QStringList({u"1 Першы p0 772"_s, u"2 Глыбей p0 742"_s, u"2 Вышэй p0 642"_s,
                                     u"1 Другі p1 800"_s}));
}

BOOST_AUTO_TEST_CASE(links_lead_where_they_were_to_lead)
{
    PdfFinish finish = wish();
    finish.links = {{0, QRectF(60, 60, 90, 20), 1, 142, {}},
                    {1, QRectF(60, 60, 90, 20), 0, 0, u"https://example.org/a?b=c"_s},
                    {1, QRectF(60, 90, 90, 20), 0, 0, u"https://пример.org/я"_s}};
    const QList<ReadLink> links = readPdf(finished(finish)).links;
    BOOST_REQUIRE(links.size() == 3);
    BOOST_TEST((links[0].place == ReadPlace{1, 700}));
    BOOST_TEST(links[0].address == QString());
    BOOST_TEST(links[1].address == u"https://example.org/a?b=c"_s);
    BOOST_TEST(links[1].text == u"https://example.org/a?b=c"_s);
    BOOST_TEST(links[2].address == u"https://xn--e1afmkfd.org/%D1%8F"_s);
    BOOST_TEST(links[2].text == u"https://пример.org/я"_s);
}

BOOST_AUTO_TEST_CASE(places_have_names_in_whatever_order_they_come)
{
    PdfFinish finish = wish();
    for (int record = 500; record > 0; --record)
        finish.destinations.append({u"record-%1"_s.arg(record), record % 2, 42.0});
    const QByteArray pdf = finished(finish);
    const auto names = readPdf(pdf).names;
    BOOST_TEST(names.size() == 500);
    BOOST_TEST((names.value(u"record-12"_s) == ReadPlace{0, 800}));
    BOOST_TEST((names.value(u"record-333"_s) == ReadPlace{1, 800}));
    std::reverse(finish.destinations.begin(), finish.destinations.end());
    BOOST_TEST((finished(finish) == pdf));
}

BOOST_AUTO_TEST_CASE(viewers_number_the_pages_from_one)
{
    BOOST_TEST(readPdf(finished(wish())).labels == QStringList({u"D1"_s, u"D2"_s}));
}

BOOST_AUTO_TEST_CASE(attachments_come_back_byte_for_byte)
{
    QByteArray anything;
    for (int i = 0; i < 70'000; ++i)
        anything += static_cast<char>(i * 7 % 256);
    PdfFinish finish = wish();
    finish.attachments = {{u"запісы.csv"_s, u"Радкі"_s, "text/csv", "id,title\n1,Адзін\n"},
                          {u"b.bin"_s, {}, {}, anything}};
    const QList<ReadAttachment> attachments = readPdf(finished(finish)).attachments;
    BOOST_REQUIRE(attachments.size() == 2);
    const auto &table = attachments[0].name == u"b.bin"_s ? attachments[1] : attachments[0];
    const auto &other = attachments[0].name == u"b.bin"_s ? attachments[0] : attachments[1];
    BOOST_TEST(table.name == u"запісы.csv"_s);
    BOOST_TEST(table.description == u"Радкі"_s);
    BOOST_TEST(table.mimeType == QByteArray("text/csv"));
    BOOST_TEST(table.bytes == QByteArray("id,title\n1,Адзін\n"));
    BOOST_TEST((other.bytes == anything));
}

BOOST_AUTO_TEST_CASE(title_subject_and_dates_are_the_given_ones)
{
    const auto information = readPdf(finished(wish())).information;
    BOOST_TEST(information.value(u"Title"_s) == u"Хто адказаў & як"_s);
    BOOST_TEST(information.value(u"Subject"_s) == u"Адказы <2020>"_s);
    BOOST_TEST(information.value(u"CreationDate"_s) == u"D:20200913122640Z"_s);
    BOOST_TEST(information.value(u"Producer"_s) == u"Vodhuk"_s);
    BOOST_TEST(information.size() == 5);
}

BOOST_AUTO_TEST_CASE(control_characters_in_a_title_do_no_harm)
{
    PdfFinish finish = wish();
    finish.title = u"One\u0001 \n two"_s + QChar(0xd800);
    const QByteArray pdf = finished(finish);
    BOOST_TEST(readPdf(pdf).information.value(u"Title"_s) == u"One two"_s);
    BOOST_TEST(pdfaProblems(pdf).value() == QStringList());
}

BOOST_AUTO_TEST_CASE(glyphs_lead_back_to_the_letters_that_were_meant)
{
    HandmadePdf pdf = soundPdf();
    pdf.objects[18] =
        streamObject({}, "<0000> <0000> <0000>\n<0001> <0005> [<0009> <FB01> <FE91> <FEFB> <0041> ]\n");
    const Result<QByteArray> result = finishPdf(pdf.bytes(), wish());
    REQUIRE_OK(result);
    const QByteArray all = unpacked(*result);
    BOOST_TEST(all.contains("<0020> <00660069> <0628> <FEFB> <0041>")); // blank, f and i, beh, lam with alef
    BOOST_TEST(all.contains("<0000> <0000> <FFFD>"));
}

BOOST_AUTO_TEST_CASE(a_subset_of_a_font_is_named_after_its_content)
{
    HandmadePdf renamed = soundPdf();
    for (const int object : {8, 9, 10})
        renamed.replace(object, "/ABCDEF+Plain", "/QZZZZZ+Plain");
    const Result<QByteArray> result = finishPdf(renamed.bytes(), wish());
    REQUIRE_OK(result);
    BOOST_TEST((*result == finished(wish())));
}

BOOST_AUTO_TEST_CASE(the_same_moment_in_another_time_zone_gives_the_same_bytes)
{
    PdfFinish far = wish();
    far.created = far.created.toOffsetFromUtc(9 * 3600);
    BOOST_TEST((finished(far) == finished(wish())));
}

BOOST_AUTO_TEST_CASE(another_content_gives_another_id)
{
    PdfFinish other = wish();
    other.attachments = {{u"rows.csv"_s, {}, "text/csv", "id\n"}};
    const auto idOf = [](const QByteArray &pdf) { return pdf.mid(pdf.lastIndexOf("/ID"), 72); };
    BOOST_TEST(idOf(finished(other)).startsWith("/ID ["));
    BOOST_TEST(idOf(finished(other)) != idOf(finished(wish())));
}

BOOST_AUTO_TEST_CASE(an_encrypted_file_opens_with_its_passphrase_alone)
{
    PdfFinish finish = wish();
    finish.passphrase = "зубр у пушчы";
    finish.attachments = {{u"rows.csv"_s, {}, "text/csv", "id\n1\n"}};
    const QByteArray pdf = finished(finish);
    BOOST_TEST(readPdf(pdf, "зубр у пушчы").information.value(u"Title"_s) == finish.title);
    BOOST_TEST(readPdf(pdf, "зубр у пушчы").attachments.value(0).bytes == QByteArray("id\n1\n"));
    for (const char *wrong : {"", "зубр", "зубр у пушчы "})
        BOOST_CHECK_THROW((void)readPdf(pdf, wrong), std::exception);
}

BOOST_AUTO_TEST_CASE(nothing_can_be_read_in_an_encrypted_file)
{
    PdfFinish finish = wish();
    finish.title = u"Plain words of a title"_s;
    finish.subject = u"Plain subject"_s;
    finish.bookmarks = {{1, u"Plain heading"_s, 0, 70}};
    finish.links = {{0, QRectF(60, 60, 90, 20), 0, 0, u"https://example.org/plain"_s}};
    finish.attachments = {{u"plain-rows.csv"_s, u"Plain rows"_s, "text/csv", "plain,content\n"}};
    finish.passphrase = "one two three";
    const QByteArray pdf = finished(finish);
    for (const char *secret :
         {"lain", "example", "one two", "xpacket", "pdfaid", "Vodhuk", "D:2020", "/Title"})
        BOOST_TEST(!pdf.contains(secret), secret);
    BOOST_TEST(pdf.contains("/AESV3"));
    BOOST_TEST((finished(finish) != pdf));
}

BOOST_AUTO_TEST_CASE(an_encrypted_file_does_not_claim_to_be_pdf_a)
{
    PdfFinish finish = wish();
    finish.passphrase = "one two three";
    const QStringList problems = pdfaProblems(finished(finish)).value();
    BOOST_TEST(problems.join(u'|').contains(u"encrypted"_s));
}

BOOST_AUTO_TEST_CASE(places_that_are_not_there_are_refused)
{
    PdfFinish bookmark = wish();
    bookmark.bookmarks = {{1, u"Far"_s, 2, 0}};
    BOOST_TEST(refusal(bookmark) == ErrorKind::Usage);
    PdfFinish link = wish();
    link.links = {{0, {}, -1, 0, {}}};
    BOOST_TEST(refusal(link) == ErrorKind::Usage);
    PdfFinish named = wish();
    named.destinations = {{u"record-1"_s, 7, 0}};
    BOOST_TEST(refusal(named) == ErrorKind::Usage);
}

BOOST_AUTO_TEST_CASE(two_things_of_one_name_are_refused)
{
    PdfFinish named = wish();
    named.destinations = {{u"record-1"_s, 0, 0}, {u"record-1"_s, 1, 0}};
    BOOST_TEST(refusal(named) == ErrorKind::Usage);
    PdfFinish attached = wish();
    attached.attachments = {{u"a.csv"_s, {}, {}, "1"}, {u"a.csv"_s, {}, {}, "2"}};
    BOOST_TEST(refusal(attached) == ErrorKind::Usage);
}

BOOST_AUTO_TEST_CASE(no_date_and_no_usable_passphrase_are_refused)
{
    PdfFinish dateless = wish();
    dateless.created = {};
    BOOST_TEST(refusal(dateless) == ErrorKind::Usage);
    PdfFinish broken = wish();
    broken.passphrase = "a\nb";
    BOOST_TEST(refusal(broken) == ErrorKind::Usage);
}

BOOST_AUTO_TEST_CASE(damaged_input_is_refused_and_not_guessed_at)
{
    const QByteArray sound = soundPdf().bytes();
    QByteArray shifted = sound;
    shifted.replace("startxref\n", "startxref\n1");
    HandmadePdf cut = soundPdf();
    cut.replace(7, "/Length ", "/Length 99");
    for (const QByteArray &damaged : {QByteArray(), sound.left(sound.size() / 2), shifted, cut.bytes()}) {
        const Result<QByteArray> result = finishPdf(damaged, wish());
        BOOST_REQUIRE(!result.has_value());
        BOOST_TEST(result.error().kind == ErrorKind::Invalid);
    }
}

BOOST_AUTO_TEST_SUITE_END()
