#include "core/report/pdf/pdfcontent.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;

namespace pdf_content
{

/// Every word with a letter for its kind before it: "O:Tj".
QByteArray wordsOf(QByteArrayView content)
{
    const QByteArray kinds = "ONHZTB";
    QByteArray words;
    ContentScanner scanner(content);
    while (const auto token = scanner.next())
        words += kinds.mid(static_cast<int>(token->kind), 1) + ':' + token->text.toByteArray() + ' ';
    return words.trimmed();
}

} // namespace pdf_content

BOOST_AUTO_TEST_SUITE(pdf_content)

BOOST_AUTO_TEST_CASE(words_are_told_apart_with_and_without_blanks_between)
{
    BOOST_TEST(wordsOf("BT/F1 10 Tf<0041>Tj ET") == QByteArray("O:BT N:F1 Z:10 O:Tf H:0041 O:Tj O:ET"));
    BOOST_TEST(wordsOf("[<01> -20.5 (x)]TJ") == QByteArray("B:[ H:01 Z:-20.5 T: B:] O:TJ"));
}

BOOST_AUTO_TEST_CASE(a_text_in_brackets_hides_what_looks_like_instructions)
{
    BOOST_TEST(wordsOf("(0 k \\) (q) \\\\) Tj") == QByteArray("T: O:Tj"));
    BOOST_TEST(wordsOf("% 0 k\nq") == QByteArray("O:q"));
}

BOOST_AUTO_TEST_CASE(dictionaries_are_brackets_and_their_words)
{
    BOOST_TEST(wordsOf("/Span <</Lang (be)>> BDC") == QByteArray("N:Span B:<< N:Lang T: B:>> O:BDC"));
}

BOOST_AUTO_TEST_CASE(the_data_of_a_picture_is_passed_over)
{
    BOOST_TEST(wordsOf("BI /W 2 ID k EIq <( EI Q") == QByteArray("O:BI N:W Z:2 O:ID O:EI O:Q"));
}

BOOST_AUTO_TEST_CASE(what_breaks_off_ends_without_harm)
{
    for (const char *broken : {"(never closed", "<0041", "BI ID xx", "(\\", "<", ">", "/"})
        BOOST_TEST(wordsOf(broken).size() < 20);
}

BOOST_AUTO_TEST_SUITE_END()
