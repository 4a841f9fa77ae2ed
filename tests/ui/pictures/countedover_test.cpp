#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/query/queryengine.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"
#include "ui/pictures/leavingpicture.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

struct SavedPicture {
    Picture picture;
    qint64 leftOut = 0;
};

/// As it is saved.
SavedPicture leaving(const QueryEngine &engine, const QString &kind, const QString &query,
                     const QStringList &actors = {})
{
    PictureChoices choices;
    choices.actors = actors;
    const Query selection = parseQuery(query).value();
    const QString language = u"en"_s;
    const Cancellation cancellation;
    const LeavingAnswer answer =
        leavingPicture(*pictureKind(kind), {engine, selection, choices, language, cancellation});
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    return {(*answer)->builder(PictureStyle{Wording(language)}), (*answer)->leftOut};
}

const QueryEngine &sampleEngine()
{
    static const QueryEngine engine = queryEngine(sharedSample());
    return engine;
}

const QStringList twoCompared{u"European Union"_s, u"Canada"_s};

} // namespace

BOOST_AUTO_TEST_SUITE(counted_over)

BOOST_AUTO_TEST_CASE(saved_gaps_name_no_actor_of_the_selection_since_they_count_those_of_anybody)
{
    const Picture all = leaving(sampleEngine(), u"gaps"_s, {}, twoCompared).picture;
    const Picture ofOne = leaving(sampleEngine(), u"gaps"_s, u"actor:Switzerland"_s, twoCompared).picture;
    BOOST_TEST((ofOne.table == all.table));
    BOOST_TEST(ofOne.subtitle == all.subtitle);
    const QString year =
        leaving(sampleEngine(), u"gaps"_s, u"actor:Switzerland year:2021"_s, twoCompared).picture.subtitle;
    BOOST_TEST(year.endsWith(u"Selection: year:2021."_s), year);
}

BOOST_AUTO_TEST_CASE(saved_measures_over_time_name_no_day_of_the_selection_since_they_count_on_every_day)
{
    const Picture all = leaving(sampleEngine(), u"in-force"_s, {}).picture;
    const Picture ofDay = leaving(sampleEngine(), u"in-force"_s, u"in-force:2021-06-21"_s).picture;
    BOOST_TEST((ofDay.table == all.table));
    BOOST_TEST(ofDay.subtitle == all.subtitle);
    BOOST_TEST(ofDay.textAlternative.contains(u"On 21 June 2021 between "_s), ofDay.textAlternative);
}

BOOST_AUTO_TEST_CASE(a_kind_that_counts_what_is_selected_names_it)
{
    const Picture picture = leaving(sampleEngine(), u"matrix"_s, u"actor:Switzerland"_s).picture;
    BOOST_TEST(picture.subtitle.endsWith(u"Selection: actor:Switzerland."_s), picture.subtitle);
}

BOOST_AUTO_TEST_CASE(an_actor_of_the_selection_that_nobody_knows_is_refused_also_where_it_does_not_matter)
{
    PictureChoices choices;
    choices.actors = twoCompared;
    const Query query = parseQuery(u"actor:Nobody"_s).value();
    const QString language = u"en"_s;
    const Cancellation cancellation;
    BOOST_TEST(
        !leavingPicture(*pictureKind(u"gaps"_s), {sampleEngine(), query, choices, language, cancellation})
             .has_value());
}

BOOST_AUTO_TEST_CASE(what_may_not_leave_is_told_of_all_that_was_counted)
{
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    const ActorId canada = saved(*catalogue, actorNamed(u"Canada"_s));
    saved(*catalogue, responseBy(norway).on("2021-05-23").titled(u"Open"_s).doing("travel_ban").response());
    saved(*catalogue, responseBy(canada)
                          .on("2021-05-24")
                          .titled(u"Closed"_s)
                          .doing("asset_freeze")
                          .with([](Response &made) { made.sensitivity = u"confidential"_s; })
                          .response());
    const QStringList both{u"Norway"_s, u"Canada"_s};
    const SavedPicture gaps = leaving(queryEngine(*catalogue), u"gaps"_s, u"actor:Norway"_s, both);
    BOOST_TEST(gaps.leftOut == 1);
    BOOST_TEST(gaps.picture.subtitle.contains(u"-sensitivity:"_s), gaps.picture.subtitle);
    BOOST_TEST(gaps.picture.table.rows.at(0).mid(1, 2) == (QStringList{u"1"_s, u"0"_s}));
    const SavedPicture matrix = leaving(queryEngine(*catalogue), u"matrix"_s, u"actor:Norway"_s);
    BOOST_TEST(matrix.leftOut == 0);
    BOOST_TEST(!matrix.picture.subtitle.contains(u"sensitivity"_s), matrix.picture.subtitle);
}

BOOST_AUTO_TEST_SUITE_END()
