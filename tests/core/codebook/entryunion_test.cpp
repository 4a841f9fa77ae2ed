#include "core/codebook/entryunion.h"
#include "core/codebook/fixes.h"
#include "tests/core/codebook/soundrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

Entry entryWith(const Response &response, const QList<Source> &sources = {})
{
    Entry entry{response, sources, {}, {}};
    entry.response.citations.resize(sources.size());
    return entry;
}

Source pageOf(const QString &url, const QString &title = {})
{
    Source source;
    source.url = url;
    source.title = title;
    return source;
}

/// The kept record with all that it gains.
Entry united(const Entry &kept, const Entry &other)
{
    Entry entry = kept;
    const auto problem = applyFix(entry, {{}, entryUnion(kept, other, fields()).changes}, fields());
    BOOST_TEST(!problem.has_value());
    return entry;
}

} // namespace

BOOST_AUTO_TEST_SUITE(entry_union)

BOOST_AUTO_TEST_CASE(two_that_say_the_same_have_nothing_to_give)
{
    const Entry entry = entryWith(sound(), {pageOf(u"https://example.org/1"_s)});
    BOOST_TEST((entryUnion(entry, entry, fields()) == EntryUnion()));
}

BOOST_AUTO_TEST_CASE(lists_are_united_and_single_values_taken_only_where_there_is_none)
{
    Entry kept = entryWith(sound());
    kept.response.tags = {u"first"_s};
    kept.response.personsNew.reset();
    Entry other = entryWith(sound().titled(u"Another title"_s).doing("travel_ban;statement"));
    other.response.tags = {u"second"_s};
    other.response.summary = LocalizedText(u"en"_s, u"Forty people."_s);
    const Entry both = united(kept, other);
    BOOST_TEST(both.response.tags == QStringList({u"first"_s, u"second"_s}));
    BOOST_TEST(both.response.instruments ==
               QStringList({u"travel_ban"_s, u"asset_freeze"_s, u"statement"_s}));
    BOOST_TEST(both.response.personsNew.value_or(0) == 40);
    BOOST_TEST(both.response.summary.text(u"en"_s) == u"Forty people."_s);
    BOOST_TEST(both.response.title.text(u"en"_s) == u"First round of listings"_s);
    BOOST_TEST(entryUnion(kept, other, fields()).left == QStringList(u"title"_s));
}

BOOST_AUTO_TEST_CASE(a_measure_known_to_both_stays_one_and_gains_what_only_the_other_says)
{
    Entry kept = entryWith(sound());
    for (Measure &measure : kept.response.measures) {
        measure.id = {measure.benefit == u"travel"_s ? 5 : 6};
        measure.inForceFrom = {};
    }
    const Entry other = entryWith(sound().taking("finance"));
    const QList<Measure> measures = united(kept, other).response.measures;
    BOOST_REQUIRE(measures.size() == 3);
    BOOST_TEST(measures[0].id.value == 5);
    BOOST_TEST(measures[0].inForceFrom.edtf() == u"2020-10-02"_s);
    BOOST_TEST(measures[2].benefit == u"finance"_s);
    BOOST_TEST(measures[2].id.isNull());
}

BOOST_AUTO_TEST_CASE(measures_of_different_days_stay_two)
{
    const Entry kept = entryWith(sound().inForce("2020-10-01"));
    const QList<Measure> measures = united(kept, entryWith(sound())).response.measures;
    BOOST_TEST(measures.size() == 4);
}

BOOST_AUTO_TEST_CASE(a_page_cited_by_both_is_cited_once_and_another_one_comes_as_a_new_source)
{
    Source known = pageOf(u"https://example.org/1"_s, u"Decision"_s);
    known.id = {8};
    known.note = u"seen on paper"_s;
    Source elsewhere = pageOf(u"https://example.org/2"_s);
    elsewhere.id = {9};
    const Entry kept = entryWith(sound(), {known});
    const Entry other = entryWith(sound(), {pageOf(u"https://example.org/1"_s), elsewhere});
    const QList<Source> sources = united(kept, other).sources;
    BOOST_REQUIRE(sources.size() == 2);
    BOOST_TEST((sources[0] == known));
    BOOST_TEST(sources[1].url == u"https://example.org/2"_s);
    BOOST_TEST(sources[1].id.isNull());
}

BOOST_AUTO_TEST_CASE(what_was_closed_in_one_is_closed_in_both)
{
    Entry open = entryWith(sound());
    Entry closed = open;
    closed.response.sensitivity = u"confidential"_s;
    BOOST_TEST(united(open, closed).response.sensitivity == u"confidential"_s);
    BOOST_TEST(united(closed, open).response.sensitivity == u"confidential"_s);
    open.response.sensitivity = u"public"_s;
    BOOST_TEST(united(closed, open).response.sensitivity == u"confidential"_s);
    BOOST_TEST(entryUnion(open, closed, fields()).left.isEmpty());
    open.response.sensitivity = u"of_later"_s;
    closed.response.sensitivity = u"internal"_s;
    BOOST_TEST(united(open, closed).response.sensitivity == u"of_later"_s);
}

BOOST_AUTO_TEST_CASE(a_record_gains_no_link_to_itself)
{
    Entry kept = entryWith(sound());
    kept.response.id = {3};
    Entry other = entryWith(sound());
    other.response.links = {RecordLink{{3}, u"continues"_s, false}, RecordLink{{4}, u"extends"_s, false}};
    const QList<RecordLink> links = united(kept, other).response.links;
    BOOST_REQUIRE(links.size() == 1);
    BOOST_TEST(links.first().other.value == 4);
}

BOOST_AUTO_TEST_CASE(the_status_of_the_kept_record_stays)
{
    Entry kept = entryWith(sound());
    kept.response.workflow = u"published"_s;
    Entry other = kept;
    other.response.workflow = u"draft"_s;
    BOOST_TEST((entryUnion(kept, other, fields()) == EntryUnion()));
}

BOOST_AUTO_TEST_SUITE_END()
