#include "tests/core/codebook/soundrecords.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(daterules)

BOOST_AUTO_TEST_CASE(e02_a_source_listed_since_an_impossible_day)
{
    Source source;
    source.listedAsExtremist = u"2021-02-30"_s;
    BOOST_CHECK(breaks("E02", sound(), withSource(source)));
    source.listedAsExtremist = u"2021-02-28"_s;
    BOOST_CHECK(!breaks("E02", sound(), withSource(source)));
}

BOOST_AUTO_TEST_CASE(e03_an_end_before_the_start_and_w04_perhaps_before_it)
{
    BOOST_CHECK(breaks("E03", sound().inForce("2020-10-02", "2020-10-01")));
    BOOST_CHECK(!breaks("W04", sound().inForce("2020-10-02", "2020-10-01")));
    BOOST_CHECK(breaks("W04", sound().inForce("2020-10-02", "2020-10")));
    BOOST_CHECK(!breaks("E03", sound().inForce("2020-10-02", "2020-10")));
    BOOST_CHECK(!breaks("W04", sound().inForce("2020-10-02", "2020-10-02")));
    BOOST_CHECK(!breaks("W04", sound().inForce("2020-10", "2020-11")));
}

BOOST_AUTO_TEST_CASE(e05_stages_out_of_order)
{
    const auto staged = [](const char *agreed, const char *adopted) {
        return sound().with([=](Response &response) {
            response.milestones = {Milestone{u"adopted"_s, date(adopted), {}},
                                   Milestone{u"agreed"_s, date(agreed), {}}};
        });
    };
    BOOST_CHECK(breaks("E05", staged("2020-10-03", "2020-10-02")));
    BOOST_CHECK(!breaks("E05", staged("2020-10-01", "2020-10-02")));
    BOOST_CHECK(!breaks("E05", staged("2020-10", "2020-10-02")));
}

BOOST_AUTO_TEST_CASE(w06_dates_in_the_future_before_1994_or_after_their_source)
{
    BOOST_CHECK(breaks("W06", sound().on("2026-04-02")));
    BOOST_CHECK(!breaks("W06", sound().on("2026-04-01")));
    BOOST_CHECK(!breaks("W06", sound().on("2026")));
    BOOST_CHECK(breaks("W06", sound().on("1993")));
    BOOST_CHECK(!breaks("W06", sound().on("1994")));
    BOOST_CHECK(breaks("W06", soundCountermove().on("2030")));
    RuleContext timeless = context();
    timeless.today = QDate();
    BOOST_CHECK(!breaks("W06", sound().on("2030"), timeless));
    Source source;
    source.date = date("2019");
    BOOST_CHECK(breaks("W06", sound(), withSource(source)));
    source.date = date("2020");
    BOOST_CHECK(!breaks("W06", sound(), withSource(source)));
}

BOOST_AUTO_TEST_CASE(e19_an_ended_measure_has_an_end_and_w20_one_in_force_has_none_behind_it)
{
    BOOST_CHECK(breaks("E19", sound().with(measureStatus("lifted"))));
    BOOST_CHECK(!breaks("E19", sound().inForce("2020-10-02", "2024").with(measureStatus("lifted"))));
    BOOST_CHECK(!breaks("E19", sound().with(measureStatus("in_force_eased"))));
    BOOST_CHECK(breaks("W20", sound().inForce("2020-10-02", "2026-03").with(measureStatus("in_force"))));
    BOOST_CHECK(!breaks("W20", sound().inForce("2020-10-02", "2026").with(measureStatus("in_force"))));
}

BOOST_AUTO_TEST_CASE(i21_an_end_within_sixty_days_is_announced)
{
    BOOST_CHECK(breaks("I21", sound().inForce("2020-10-02", "2026-05-31")));
    BOOST_CHECK(!breaks("I21", sound().inForce("2020-10-02", "2026-06-01")));
    BOOST_CHECK(!breaks("I21", sound().inForce("2020-10-02", "2026-03-31")));
    BOOST_CHECK(mayBePublished(checkResponse(sound().inForce("2020-10-02", "2026-05-31"), context())));
}

BOOST_AUTO_TEST_CASE(e38_nobody_is_delisted_before_being_listed)
{
    const auto listed = [](const char *on, const char *off) {
        return sound().with([=](Response &response) {
            Listing listing;
            listing.listedOn = date(on);
            listing.delistedOn = date(off);
            response.listings = {listing};
        });
    };
    BOOST_CHECK(breaks("E38", listed("2021-06", "2021-05")));
    BOOST_CHECK(!breaks("E38", listed("2021-06", "2021-06")));
}

BOOST_AUTO_TEST_SUITE_END()
