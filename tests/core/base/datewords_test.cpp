#include "core/base/partialdate.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

namespace
{

PartialDate dateOf(QStringView edtf)
{
    const auto date = PartialDate::parse(edtf);
    REQUIRE_OK(date);
    return *date;
}

struct Spoken {
    const char16_t *edtf;
    const char16_t *words;
    const char16_t *brief;
};

std::ostream &operator<<(std::ostream &stream, const Spoken &row)
{
    return stream << QString::fromUtf16(row.edtf);
}

const std::vector<Spoken> spokenDates{
    {u"", u"", u""},
    {u"2020", u"2020", u"2020"},
    {u"0985", u"985", u"0985"},
    {u"2021-05", u"May 2021", u"2021-05"},
    {u"2020-10-02", u"2 October 2020", u"2020-10-02"},
    {u"2020~", u"about 2020", u"≈2020"},
    {u"2020-10?", u"October 2020 (uncertain)", u"2020-10?"},
    {u"2020-10-02%", u"about 2 October 2020 (uncertain)", u"≈2020-10-02?"},
    {u"2020-10-02/..", u"from 2 October 2020", u"2020-10-02 –"},
    {u"2020-10/", u"from October 2020, end unknown", u"2020-10 – ?"},
    {u"../2020", u"until 2020", u"– 2020"},
    {u"/2020-10", u"until October 2020, start unknown", u"? – 2020-10"},
    {u"2020/2021", u"between 2020 and 2021", u"2020 – 2021"},
    {u"2020-08/2020-10", u"between August and October 2020", u"2020-08 – 2020-10"},
    {u"2020-12/2021-01", u"between December 2020 and January 2021", u"2020-12 – 2021-01"},
    {u"2020-10-02/2020-10-05", u"between 2 and 5 October 2020", u"2020-10-02 – 2020-10-05"},
    {u"2020-10-02/2020-11-05", u"between 2 October and 5 November 2020", u"2020-10-02 – 2020-11-05"},
    {u"2020-10-02/2020-11", u"between 2 October 2020 and November 2020", u"2020-10-02 – 2020-11"},
    {u"2020-08~/2020-10", u"between about August 2020 and October 2020", u"≈2020-08 – 2020-10"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(date_words)

BOOST_DATA_TEST_CASE(a_date_is_told_as_exactly_as_it_is_known, data::make(spokenDates), row)
{
    const PartialDate date = dateOf(QStringView(row.edtf));
    BOOST_TEST(dateInWords(date, u"en"_s) == QString::fromUtf16(row.words));
    BOOST_TEST(dateInShort(date) == QString::fromUtf16(row.brief));
}

BOOST_AUTO_TEST_CASE(belarusian_and_russian_months_are_declined_after_a_day)
{
    BOOST_TEST(dateInWords(dateOf(u"2020-10-02"), u"be"_s) == u"2 кастрычніка 2020"_s);
    BOOST_TEST(dateInWords(dateOf(u"2020-10"), u"be"_s) == u"кастрычнік 2020"_s);
    BOOST_TEST(dateInWords(dateOf(u"2021-05-23"), u"be"_s) == u"23 мая 2021"_s);
    BOOST_TEST(dateInWords(dateOf(u"2020-10-02"), u"ru"_s) == u"2 октября 2020"_s);
    BOOST_TEST(dateInWords(dateOf(u"2020-10"), u"ru"_s) == u"октябрь 2020"_s);
    BOOST_TEST(dateInWords(dateOf(u"2020"), u"ru"_s) == u"2020"_s);
}

BOOST_AUTO_TEST_CASE(months_stand_in_the_genitive_after_a_preposition)
{
    BOOST_TEST(dateInWords(dateOf(u"2020-10/.."), u"be"_s).contains(u"кастрычніка 2020"));
    BOOST_TEST(dateInWords(dateOf(u"../2020-10"), u"ru"_s).contains(u"октября 2020"));
    BOOST_TEST(dateInWords(dateOf(u"2020-10~"), u"ru"_s).contains(u"октября 2020"));
}

BOOST_AUTO_TEST_CASE(since_and_until_take_the_case_their_preposition_asks_for)
{
    BOOST_TEST(sinceInWords(dateOf(u"2020-10"), u"en"_s) == u"since October 2020"_s);
    BOOST_TEST(sinceInWords(dateOf(u"2020-10"), u"be"_s) == u"з кастрычніка 2020"_s);
    BOOST_TEST(untilInWords(dateOf(u"2020-10"), u"be"_s) == u"да кастрычніка 2020"_s);
    BOOST_TEST(sinceInWords(dateOf(u"2020-10"), u"ru"_s) == u"с октября 2020"_s);
    BOOST_TEST(untilInWords(dateOf(u"2020-10-02"), u"ru"_s) == u"до 2 октября 2020"_s);
}

BOOST_AUTO_TEST_CASE(a_date_that_no_preposition_goes_with_stands_behind_a_colon)
{
    BOOST_TEST(sinceInWords(dateOf(u"2020-08/2020-10"), u"en"_s) ==
               u"start: between August and October 2020"_s);
    BOOST_TEST(untilInWords(dateOf(u"2020-10~"), u"ru"_s) == u"окончание: около октября 2020"_s);
    BOOST_TEST(sinceInWords({}, u"en"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(another_language_is_told_in_english)
{
    BOOST_TEST(dateInWords(dateOf(u"2020-10-02"), u"xx"_s) == u"2 October 2020"_s);
}

BOOST_AUTO_TEST_CASE(the_locale_of_the_machine_has_no_say)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    BOOST_TEST(dateInWords(dateOf(u"2020-10-02"), u"en"_s) == u"2 October 2020"_s);
    BOOST_TEST(dateInShort(dateOf(u"2020-10-02")) == u"2020-10-02"_s);
    QLocale::setDefault(before);
}

BOOST_AUTO_TEST_SUITE_END()
