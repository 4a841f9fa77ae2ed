#include "core/report/pdf/truetypewidths.h"
#include "tests/support/handmadepdf.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;

BOOST_AUTO_TEST_SUITE(true_type_widths)

BOOST_AUTO_TEST_CASE(widths_are_read_in_thousandths)
{
    const auto widths = trueTypeWidths(fontOfWidths({600, 500, 0}));
    BOOST_REQUIRE(widths.has_value());
    BOOST_TEST((*widths == QList<double>{600, 500, 0}));
}

BOOST_AUTO_TEST_CASE(a_font_that_is_cut_off_anywhere_is_no_font)
{
    const QByteArray font = fontOfWidths({600, 500});
    for (qsizetype length = 0; length < font.size(); ++length)
        BOOST_TEST(!trueTypeWidths(font.left(length)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
