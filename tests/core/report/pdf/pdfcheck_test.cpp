#include "core/report/pdf/pdfcheck.h"
#include "tests/support/handmadepdf.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace pdf_check
{

QStringList problemsOf(const QByteArray &pdf)
{
    const Result<QStringList> problems = pdfaProblems(pdf);
    REQUIRE_OK(problems);
    return *problems;
}

/// A change of one object, and words of the one sentence that must come of it.
struct Planted {
    int object = 0;
    QByteArray from;
    QByteArray to;
    QString words;
};

void checkOne(const Planted &planted)
{
    HandmadePdf pdf = soundPdf();
    pdf.replace(planted.object, planted.from, planted.to);
    const QStringList problems = problemsOf(pdf.bytes());
    BOOST_TEST_INFO("planted: " << planted.to.toStdString()
                                << "; found: " << problems.join(u" | "_s).toStdString());
    BOOST_TEST((problems.size() == 1 && problems.first().contains(planted.words)));
}

void checkAll(const QList<Planted> &faults)
{
    for (const Planted &planted : faults)
        checkOne(planted);
}

/// The content of the first page is this and nothing else.
QStringList problemsOfContent(const QByteArray &content)
{
    HandmadePdf pdf = soundPdf();
    pdf.objects[7] = streamObject({}, content);
    return problemsOf(pdf.bytes());
}

} // namespace pdf_check

BOOST_AUTO_TEST_SUITE(pdf_check)

BOOST_AUTO_TEST_CASE(a_sound_file_has_no_problems)
{
    BOOST_TEST(problemsOf(soundPdf().bytes()) == QStringList());
}

BOOST_AUTO_TEST_CASE(the_file_itself_is_looked_at)
{
    HandmadePdf older = soundPdf();
    older.head = "%PDF-1.4\n%\xbf\xf7\xa2\xfe\n";
    BOOST_TEST(problemsOf(older.bytes()).join(u'|').contains(u"does not begin as PDF 1.7"_s));

    HandmadePdf plain = soundPdf();
    plain.head = "%PDF-1.7\n";
    BOOST_TEST(problemsOf(plain.bytes()).join(u'|').contains(u"second line"_s));

    HandmadePdf longer = soundPdf();
    longer.end = "%%EOF\nmore\n";
    BOOST_TEST(problemsOf(longer.bytes()).join(u'|').contains(u"follows the end"_s));

    HandmadePdf nameless = soundPdf();
    nameless.trailer = "/Root 1 0 R /Info 2 0 R";
    BOOST_TEST(problemsOf(nameless.bytes()).join(u'|').contains(u"(ID)"_s));
}

BOOST_AUTO_TEST_CASE(what_the_file_says_of_itself_must_be_there_and_agree)
{
    checkAll(
        {{1, "/Metadata 4 0 R", "", u"no description of itself"_s},
         {4, "/Type /Metadata", "/Type /Metadata /Filter []", u"compressed"_s},
         {4, "</dc:title>", "</dc:name> ", u"well-formed"_s},
         {4, "part=\"3\"", "part=\"1\"", u"“1B”"_s},
         {4, "conformance=\"B\"", "conformance=\"U\"", u"“3U”"_s},
         {4, ">Vodhuk<", ">Vodhua<", u"Producer is “Vodhuk”"_s},
         {4, "15:26:40", "15:26:41", u"CreationDate"_s},
         {4, "W5M0MpCehiHzreSzNTczkc9d\"?>", "W5M0MpCehiHz\" bytes=\"4\" ?>", u"length or an encoding"_s},
         {2, "(Briefing)", "(Other)", u"Title is “Other”"_s},
         {2, "/Title", "/Author (A) /Title", u"Author is “A”"_s}});
}

BOOST_AUTO_TEST_CASE(colours_must_have_a_profile)
{
    checkAll({{1, "/OutputIntents [5 0 R]", "", u"what its colours are"_s},
              {5, "/GTS_PDFA1", "/GTS_PDFX", u"what its colours are"_s},
              {19, "RGB ", "CMYK", u"what its colours are"_s},
              {16, "/BM /Normal", "/BM /Odd", u"mixed by a way"_s},
              {16, "/BM /Normal", "/TR /Identity", u"curve"_s}});
}

BOOST_AUTO_TEST_CASE(blending_is_a_fault_only_where_colours_have_no_profile)
{
    HandmadePdf pdf = soundPdf();
    pdf.replace(16, "/ca 1", "/ca 0.5");
    BOOST_TEST(problemsOf(pdf.bytes()) == QStringList());
    pdf.replace(1, "/OutputIntents [5 0 R]", "");
    BOOST_TEST(problemsOf(pdf.bytes()).join(u'|').contains(u"half transparent"_s));
}

BOOST_AUTO_TEST_CASE(fonts_must_be_whole_and_lead_back_to_characters)
{
    checkAll({{10, "/FontFile2 11 0 R", "", u"ABCDEF+Plain is not in the file"_s},
              {9, "/CIDToGIDMap /Identity", "", u"CIDToGIDMap"_s},
              {8, "/ToUnicode 18 0 R", "", u"neither searched nor copied"_s},
              {8, "/Identity-H", "/GBK-EUC-H", u"table of characters"_s},
              {10, "/ABCDEF+Plain", "/Plain", u"another name"_s},
              {9, "[600 500]", "[600 503]", u"other widths"_s},
              {9, "[600 500]", "[600 500 1]", u"other widths"_s},
              {11, "hmtx", "hmty", u"is damaged"_s},
              {8, "[9 0 R]", "[]", u"no font behind it"_s}});
}

BOOST_AUTO_TEST_CASE(widths_may_be_rounded)
{
    HandmadePdf pdf = soundPdf();
    pdf.replace(9, "[600 500]", "[600.6 499.5]");
    BOOST_TEST(problemsOf(pdf.bytes()) == QStringList());
    pdf.replace(9, "[0 [600.6 499.5]]", "[0 0 600 1 1 500]");
    BOOST_TEST(problemsOf(pdf.bytes()) == QStringList());
}

BOOST_AUTO_TEST_CASE(a_glyph_that_stands_for_a_missing_one_is_found)
{
    BOOST_TEST(problemsOfContent("BT /F1 10 Tf <00010000> Tj ET").join(u'|').contains(u"page 1"_s));
    BOOST_TEST(problemsOfContent("BT /F1 10 Tf [<0001> 20 <0001>] TJ ET") == QStringList());
}

BOOST_AUTO_TEST_CASE(only_drawing_instructions_are_drawn)
{
    BOOST_TEST(problemsOfContent("0 0 0 1 k").join(u'|').contains(u"four inks"_s));
    BOOST_TEST(problemsOfContent("1 0 0 rg 3 4 blit").join(u'|').contains(u"“blit”"_s));
    BOOST_TEST(problemsOfContent(QByteArray("q ").repeated(29)).join(u'|').contains(u"28"_s));
    BOOST_TEST(problemsOfContent(QByteArray("q Q ").repeated(29)) == QStringList());
    BOOST_TEST(problemsOfContent("BI /W 1 /H 1 /F /LZW ID xx EI").join(u'|').contains(u"LZW"_s));
}

BOOST_AUTO_TEST_CASE(links_are_printed_and_lead_somewhere)
{
    checkAll({{13, "/F 4", "", u"not marked as printed"_s},
              {13, "/F 4", "/F 6", u"not marked as printed"_s},
              {13, "/Link", "/Movie", u"not allowed"_s},
              {13, "/Link", "/Stamp", u"how it looks"_s},
              {13, "20 0 R", "null", u"Page 1: A link leads nowhere"_s},
              {13, "/S /GoTo", "/S /URI /URI (file:///tmp)", u"no address on the web"_s},
              {15, "20 0 R", "17 0 R", u"entry “Summary” leads nowhere"_s},
              {15, "/Parent", "/Next 15 0 R /Parent", u"circle"_s},
              {20, "/Parent", "/MediaBox [0 0 20000 842] /Parent", u"Page 2"_s}});
}

BOOST_AUTO_TEST_CASE(nothing_happens_by_itself)
{
    checkAll({{1, "/Type", "/AA << >> /Type", u"by itself"_s},
              {1, "/Type", "/OpenAction << /S /JavaScript /JS (x) >> /Type", u"JavaScript"_s},
              {1, "/Names <<", "/Names << /JavaScript << >>", u"JavaScript"_s},
              {1, "/Type", "/OpenAction << /S /Launch >> /Type", u"Launch"_s},
              {1, "/Type", "/AcroForm << /XFA (x) >> /Type", u"XFA"_s},
              {1, "/Type", "/MarkInfo << /Marked true >> /Type", u"are marked"_s}});
}

BOOST_AUTO_TEST_CASE(everything_lies_in_the_file_and_is_packed_openly)
{
    checkAll({{7, "<<", "<< /F (elsewhere.bin)", u"in another file"_s},
              {12, "/EF", "/Next << /S /Sound >> /EF", u"Sound"_s}});

    HandmadePdf packed = soundPdf();
    packed.objects[21] = streamObject("/Filter /LZWDecode", "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01");
    packed.replace(20, "/Resources", "/PieceInfo 21 0 R /Resources");
    BOOST_TEST(problemsOf(packed.bytes()).join(u'|').contains(u"LZWDecode"_s));

    HandmadePdf smoothed = soundPdf();
    smoothed.objects[21] = streamObject("/Subtype /Image /Interpolate true", "x");
    smoothed.replace(20, "/Resources", "/PieceInfo 21 0 R /Resources");
    BOOST_TEST(problemsOf(smoothed.bytes()).join(u'|').contains(u"smoothed"_s));
}

BOOST_AUTO_TEST_CASE(attachments_are_associated_named_and_whole)
{
    checkAll({{1, "/AF [12 0 R]", "", u"(AF)"_s},
              {1, "/Names [(rows.csv) 12 0 R]", "/Names []", u"list that viewers show"_s},
              {12, "/AFRelationship /Data", "", u"AFRelationship"_s},
              {12, "/UF (rows.csv)", "", u"both ways"_s},
              {12, "/F 17 0 R", "", u"no content"_s},
              {17, "/Subtype /text#2Fcsv", "", u"what kind of file"_s},
              {17, "/ModDate (D:20200913122640Z)", "", u"of what date"_s},
              {17, "1,One", "1,Two", u"rows.csv is damaged"_s}});
}

BOOST_AUTO_TEST_CASE(what_is_no_pdf_is_an_error_and_no_list)
{
    HandmadePdf cut = soundPdf();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no such thing"), cut.bytes().left(900)}) {
        const Result<QStringList> problems = pdfaProblems(bytes);
        BOOST_REQUIRE(!problems.has_value());
        BOOST_TEST(problems.error().kind == ErrorKind::Invalid);
    }
}

BOOST_AUTO_TEST_SUITE_END()
