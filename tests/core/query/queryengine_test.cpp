#include "core/index/responseindex.h"
#include "core/query/facets.h"
#include "core/query/queryengine.h"
#include "tests/core/query/chancecatalogue.h"
#include "tests/core/query/plainquery.h"
#include "tests/support/printing.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>
#include <set>
#include <tuple>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace queryengine
{

/// One catalogue for all tests: reading leaves it as it is.
struct Fixture {
    Fixture()
        : catalogue(chanceCatalogue())
        , plain(*catalogue)
    {
        const auto built = ResponseIndex::build(catalogue->database());
        REQUIRE_OK(built);
        index = *built;
    }

    [[nodiscard]] QueryEngine engine() const { return queryEngine(*catalogue); }
    [[nodiscard]] QueryEngine indexedEngine() const
    {
        return {catalogue->database(), catalogue->codebook(), catalogue->actors(), index};
    }
    [[nodiscard]] const Response &response(ResponseId id) const
    {
        return std::ranges::find(plain.records(), id, [](const PlainRecord &r) { return r.response().id; })
            ->response();
    }

    std::unique_ptr<Catalogue> catalogue;
    PlainCatalogue plain;
    std::shared_ptr<const ResponseIndex> index;
};

const Fixture &fixture()
{
    static const Fixture made;
    return made;
}

const std::vector<std::pair<QString, QStringList>> &askable()
{
    static const std::vector<std::pair<QString, QStringList>> fields = {
        {u"actor"_s, {u"EU"_s, u"OSCE"_s, u"United States"_s, u"LT"_s, u"Еўрапейскі саюз"_s}},
        {u"adopter"_s, {u"EU"_s, u"US"_s, u"usa"_s}},
        {u"actor-type"_s, {u"igo"_s, u"state"_s}},
        {u"side"_s, {u"responding"_s, u"civil_society"_s}},
        {u"kind"_s, {u"response"_s, u"countermove"_s, u"reaction"_s, u"any"_s}},
        {u"instrument"_s, {u"statement"_s, u"travel_ban"_s, u"resolution"_s}},
        {u"family"_s, {u"expression"_s, u"restrictive"_s, u"decision"_s, u"other"_s}},
        {u"first-family"_s, {u"expression"_s, u"restrictive"_s, u"decision"_s, u"other"_s}},
        {u"benefit"_s, {u"travel"_s, u"assets"_s}},
        {u"sanction"_s, {u"strict"_s, u"broad"_s, u"any"_s, u"none"_s}},
        {u"framing"_s, {u"not_stated"_s, u"obligation"_s}},
        {u"norm"_s, {u"UN Charter"_s, u"charter"_s, u"ART."_s}},
        {u"binding"_s, {u"on_members"_s, u"non_binding"_s}},
        {u"event"_s, {u"election_2020"_s, u"ukraine_war"_s}},
        {u"mode"_s, {u"performed"_s}},
        {u"date"_s,
         {u"2020-08..2021-05"_s, u"2021-05-23"_s, u"..2020-09"_s, u"2022.."_s, u"2020-12/2021-01"_s,
          u"2021/.."_s}},
        {u"surely"_s, {u"2020"_s, u"2020-08"_s, u"2021.."_s, u"..2021"_s}},
        {u"year"_s, {u"2020"_s, u"2021"_s, u"2023"_s}},
        {u"in-force"_s, {u"2022-03-01"_s, u"2021-06"_s, u"2024"_s}},
        {u"surely-in-force"_s, {u"2022-03-01"_s, u"2021-06"_s, u"2024.."_s}},
        {u"perhaps-in-force"_s, {u"2022-03-01"_s, u"2021-06"_s, u"..2024"_s}},
        {u"eased"_s, {u"2022-03-01"_s, u"2026"_s}},
        {u"measure-status"_s, {u"in_force"_s, u"lifted"_s}},
        {u"regime"_s, {u"EU-BLR"_s, u"US-EO14038"_s}},
        {u"source"_s, {u"COUNCIL"_s, u"заява"_s, u"b*[C"_s}},
        {u"publisher"_s, {u"Council"_s, u"Reform, by"_s}},
        {u"lang"_s, {u"en"_s, u"be"_s}},
        {u"tag"_s, {u"joint"_s, u"two words"_s}},
        {u"status"_s, {u"draft"_s, u"published"_s}},
        {u"sensitivity"_s, {u"public"_s, u"internal"_s, u"confidential"_s}},
        {u"has"_s,
         {u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s, u"quote"_s, u"withdrawal"_s, u"listing"_s,
          u"new-persons"_s, u"listed-entities"_s}},
        {u"listed-persons"_s, {u"2021-06"_s, u"2024-01-01"_s}},
        {u"listed-entities"_s, {u"2022"_s}}};
    return fields;
}

Query randomQuery(std::mt19937 &random)
{
    Query query;
    for (auto count = random() % 4; count > 0; --count) {
        const auto &[field, values] = askable()[random() % askable().size()];
        query = query.withValue(
            field, values[static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))],
            random() % 4 == 0);
    }
    return query;
}

QueryResult answer(const QueryEngine &engine, const Query &query, const QueryWish &wish)
{
    const auto asked = engine.run(query, wish);
    BOOST_REQUIRE_MESSAGE(asked.has_value(),
                          query.toText() + u": "_s + (asked ? QString() : asked.error().message));
    REQUIRE_OK(*asked);
    return **asked;
}

/// Asked of the file and of the index: both must say the same.
QueryResult answer(const Query &query, const QueryWish &wish = {})
{
    const QueryResult bySql = answer(fixture().engine(), query, wish);
    const QueryResult byIndex = answer(fixture().indexedEngine(), query, wish);
    BOOST_REQUIRE_MESSAGE(bySql == byIndex, query.toText());
    return byIndex;
}

QueryResult answer(const QString &text, const QueryWish &wish = {})
{
    const auto query = parseQuery(text);
    BOOST_REQUIRE_MESSAGE(query.has_value(), text);
    return answer(*query, wish);
}

std::set<ResponseId> idsOf(const QueryResult &result)
{
    return {result.ids.begin(), result.ids.end()};
}

struct Refusal {
    QString text;
    int position;
    int length;
    QString suggestion;
};
std::ostream &operator<<(std::ostream &stream, const Refusal &refusal)
{
    return stream << refusal.text;
}

const std::vector<Refusal> refusals = {
    {u"actor:Nobody"_s, 6, 6, {}},
    {u"year:2020 actor:EU,Congress"_s, 19, 8, u"US"_s},
    {u"instrument:travel_bam"_s, 11, 10, u"travel_ban"_s},
    {u"instrument:travl_ban"_s, 11, 9, u"travel_ban"_s},
    {u"instrument:freeze"_s, 11, 6, u"asset_freeze"_s},
    {u"sanction:strickt"_s, 9, 7, u"strict"_s},
    {u"date:2021-02-30"_s, 5, 10, {}},
    {u"date:2021..2020"_s, 5, 10, u"2020..2021"_s},
    {u"date:.."_s, 5, 2, {}},
    {u"kind:response,reacton"_s, 14, 7, u"reaction"_s},
    {u"has:conflict"_s, 4, 8, {}},
    {u"id:12"_s, 3, 2, {}},
    {u"lang:english"_s, 5, 7, {}},
    {u"word -—"_s, 5, 2, {}},
};

} // namespace queryengine

BOOST_AUTO_TEST_SUITE(queryengine)

BOOST_AUTO_TEST_CASE(random_queries_find_what_a_plain_loop_finds)
{
    std::mt19937 random(20210523);
    std::set<size_t> sizes;
    for (int i = 0; i < 1500; ++i) {
        const Query query = randomQuery(random);
        const std::set<ResponseId> found = idsOf(answer(query));
        BOOST_REQUIRE_MESSAGE(found == fixture().plain.found(query), query.toText());
        sizes.insert(found.size());
    }
    BOOST_TEST(sizes.size() > 40U);
}

BOOST_AUTO_TEST_CASE(each_facet_counts_what_its_value_would_find)
{
    std::mt19937 random(7);
    QSet<QString> compared;
    for (int i = 0; i < 60; ++i) {
        const Query query = randomQuery(random);
        const QueryResult result = answer(query, {.facets = true});
        BOOST_REQUIRE(result.facets.size() == facetFields().size());
        for (const Facet &facet : result.facets) {
            for (const FacetValue &value : facet.values) {
                const Query with = query.without(facet.field).withValue(facet.field, value.code);
                BOOST_REQUIRE_MESSAGE(static_cast<size_t>(value.count) == fixture().plain.found(with).size(),
                                      query.toText() + u" | "_s + facet.field + u':' + value.code);
                compared.insert(facet.field);
            }
        }
    }
    for (const auto &field : facetFields())
        BOOST_TEST(compared.contains(field), field << " was never counted");
}

BOOST_AUTO_TEST_CASE(a_facet_keeps_the_name_and_the_values_that_the_query_has)
{
    const QueryResult result = answer(u"actor:usa family:easing"_s, {.facets = true});
    const auto has = [&](const QString &field, const QString &code) {
        const auto facet = std::ranges::find(result.facets, field, &Facet::field);
        return std::ranges::find(facet->values, code, &FacetValue::code) != facet->values.end();
    };
    BOOST_TEST(has(u"actor"_s, u"usa"_s));
    BOOST_TEST(!has(u"actor"_s, u"United States"_s));
    BOOST_TEST(has(u"family"_s, u"easing"_s));
}

BOOST_AUTO_TEST_CASE(all_spellings_of_a_name_find_the_same_records)
{
    const std::set<ResponseId> found = idsOf(answer(u"Лукашэнка"_s));
    BOOST_TEST(!found.empty());
    for (const QString &spelling : {u"Lukashenko"_s, u"Lukashenka"_s, u"Лукашенко"_s, u"lukashenko"_s,
                                    u"\"Lukashenko\""_s, u"ЛУКАШЭНКА"_s})
        BOOST_CHECK_MESSAGE(idsOf(answer(spelling)) == found, spelling);
    for (const PlainRecord &record : fixture().plain.records()) {
        const Response &response = record.response();
        const QString titles = response.title.text(u"en"_s) + response.title.text(u"be"_s);
        const bool named = titles.contains(u"Lukash"_s) || titles.contains(u"Лукаш"_s);
        BOOST_CHECK(found.contains(response.id) == (named && response.kind == RecordKind::Response));
    }
}

BOOST_AUTO_TEST_CASE(words_are_found_by_their_beginning_and_phrases_in_sequence)
{
    BOOST_TEST(answer(u"sanct"_s).total > 0);
    BOOST_TEST(answer(u"sanct"_s).total == answer(u"SANCTIONS"_s).total);
    BOOST_TEST(answer(u"\"on visas\""_s).total > 0);
    BOOST_TEST(answer(u"\"visas on\""_s).total == 0);
    BOOST_TEST(answer(u"\"on vis\""_s).total == 0);
    BOOST_TEST(answer(u"on visas"_s).total == answer(u"visas on"_s).total);
    BOOST_TEST(answer(u"sanctions"_s).total + answer(u"-sanctions"_s).total == answer(u""_s).total);
    BOOST_TEST(answer(u"AND"_s).total + answer(u"NEAR(a)"_s).total + answer(u"a*"_s).total >= 0);
}

BOOST_AUTO_TEST_CASE(labels_stand_for_codes_in_any_language)
{
    const qint64 count = answer(u"instrument:travel_ban"_s).total;
    BOOST_TEST(answer(u"instrument:\"Travel ban\""_s).total == count);
    BOOST_TEST(answer(u"instrument:\"забарона на ўезд\""_s).total == count);
    BOOST_TEST(answer(u"instrument:TRAVEL_BAN"_s).total == count);
}

BOOST_AUTO_TEST_CASE(records_are_in_the_order_asked_for_and_those_without_a_date_come_last)
{
    for (const QString &text : {u"kind:any"_s, u"kind:any sort:-date"_s}) {
        const QueryResult result = answer(text);
        std::vector<PartialDate> dates;
        for (const ResponseId id : result.ids)
            dates.push_back(fixture().response(id).date);
        const auto empty = std::ranges::find_if(dates, &PartialDate::isEmpty);
        BOOST_CHECK(std::all_of(empty, dates.end(), [](const PartialDate &d) { return d.isEmpty(); }));
        const auto days = [](const PartialDate &d) { return d.earliest().value_or(QDate(1, 1, 1)); };
        if (result.query.sort.descending)
            BOOST_CHECK(std::is_sorted(dates.begin(), empty,
                                       [&](const auto &a, const auto &b) { return days(a) > days(b); }));
        else
            BOOST_CHECK(std::is_sorted(dates.begin(), empty,
                                       [&](const auto &a, const auto &b) { return days(a) < days(b); }));
    }
    for (const QString &key : querySortKeys())
        BOOST_CHECK(idsOf(answer(u"sort:-"_s + key)) == idsOf(answer(u""_s)));
}

BOOST_AUTO_TEST_CASE(a_second_key_orders_what_is_alike_by_the_first)
{
    const QueryResult result = answer(u"kind:any sort:kind,-persons,status"_s);
    std::vector<std::tuple<QString, int>> places;
    for (const ResponseId id : result.ids) {
        const Response &response = fixture().response(id);
        places.emplace_back(recordKindCode(response.kind), -response.personsNew.value_or(-1));
    }
    BOOST_TEST(places.size() == fixture().plain.records().size());
    BOOST_TEST(std::ranges::is_sorted(places));
    BOOST_CHECK(idsOf(result) == idsOf(answer(u"kind:any"_s)));
}

BOOST_AUTO_TEST_CASE(months_hold_every_record_that_is_surely_known_to_the_month)
{
    const QueryResult result = answer(u"kind:any"_s, {.months = true});
    qint64 placed = 0;
    int place = result.months.first().year * 12 + result.months.first().month;
    for (const MonthCount &month : result.months) {
        BOOST_TEST(month.year * 12 + month.month == place++);
        for (const qint64 count : month.byFamily)
            placed += count;
    }
    BOOST_TEST(placed + result.withoutMonth == result.total);
    const auto inMonth = [](const PlainRecord &record) {
        const auto first = record.response().date.earliest();
        const auto last = record.response().date.latest();
        return !record.response().date.isInDoubt() && first && last && first->year() == last->year() &&
               first->month() == last->month();
    };
    BOOST_TEST(placed == std::ranges::count_if(fixture().plain.records(), inMonth));
}

BOOST_DATA_TEST_CASE(what_does_not_resolve_is_refused_with_its_place, boost::unit_test::data::make(refusals),
                     refusal)
{
    const auto query = parseQuery(refusal.text);
    BOOST_REQUIRE(query.has_value());
    const auto asked = fixture().engine().run(*query, {});
    BOOST_REQUIRE(!asked.has_value());
    BOOST_CHECK(fixture().indexedEngine().run(*query, {}).error() == asked.error());
    BOOST_TEST(asked.error().position == refusal.position);
    BOOST_TEST(asked.error().length == refusal.length);
    BOOST_TEST(!asked.error().message.isEmpty());
    if (!refusal.suggestion.isEmpty())
        BOOST_TEST(asked.error().suggestion == refusal.suggestion);
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_short_vocabulary_are_told_where_none_is_near)
{
    const auto refused = fixture().engine().run(parseQuery(u"mode:whatever"_s).value(), {});
    BOOST_REQUIRE(!refused.has_value());
    for (const Term &term : fixture().catalogue->codebook().terms(u"act_mode"_s))
        BOOST_TEST(refused.error().message.contains(term.code), term.code);
    BOOST_TEST(refused.error().suggestion.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_cancelled_query_says_so)
{
    const Cancellation cancellation;
    cancellation.cancel();
    for (const QueryEngine &engine : {fixture().engine(), fixture().indexedEngine()}) {
        const auto asked = engine.run({}, {.facets = true}, cancellation);
        BOOST_REQUIRE(asked.has_value());
        BOOST_REQUIRE(!asked->has_value());
        BOOST_TEST(asked->error().kind == ErrorKind::Cancelled);
    }
}

BOOST_AUTO_TEST_CASE(nothing_found_is_not_a_failure)
{
    const QueryResult result = answer(u"id:v0000000000001"_s, {.facets = true, .months = true});
    BOOST_TEST(result.total == 0);
    BOOST_TEST(result.months.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
