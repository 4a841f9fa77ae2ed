#include "core/report/pdf/pdfpassphrase.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;

namespace
{

QByteArray prepared(const QByteArray &utf8)
{
    const Result<QByteArray> result = preparedPassphrase(utf8);
    REQUIRE_OK(result);
    return *result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pdf_passphrase)

BOOST_AUTO_TEST_CASE(plain_words_stay_as_they_are)
{
    BOOST_TEST(prepared("correct horse") == QByteArray("correct horse"));
    BOOST_TEST(prepared("зубр у пушчы") == QByteArray("зубр у пушчы"));
}

BOOST_AUTO_TEST_CASE(the_same_letters_from_another_keyboard_are_the_same_passphrase)
{
    BOOST_TEST(prepared("и\u0306") == prepared("й"));
    BOOST_TEST(prepared("a\u00a0b") == prepared("a b"));
    BOOST_TEST(prepared("a\u00adb\u200b") == prepared("ab"));
    BOOST_TEST(prepared("\u2168") == prepared("IX"));
}

BOOST_AUTO_TEST_CASE(what_no_viewer_can_be_given_is_refused)
{
    for (const QByteArray &wrong : {QByteArray("a\tb"), QByteArray("a\nb"), QByteArray("\xff\xfe"),
                                    QByteArray("\u200b"), QByteArray()}) {
        const Result<QByteArray> result = preparedPassphrase(wrong);
        BOOST_REQUIRE(!result.has_value());
        BOOST_TEST(result.error().kind == ErrorKind::Usage);
    }
}

BOOST_AUTO_TEST_CASE(only_the_first_127_bytes_count_as_in_every_viewer)
{
    BOOST_TEST(prepared(QByteArray(200, 'x')) == QByteArray(127, 'x'));
}

BOOST_AUTO_TEST_SUITE_END()
