#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QueryEngine engine(std::shared_ptr<const ResponseIndex> index)
{
    const Catalogue &sample = sharedSample();
    return {sample.database(), sample.codebook(), sample.actors(), std::move(index)};
}

std::shared_ptr<const ResponseIndex> sampleIndex()
{
    const auto built = ResponseIndex::build(sharedSample().database());
    REQUIRE_OK(built);
    return *built;
}

QueryResult answer(const QueryEngine &asked, const Query &query, const QueryWish &wish)
{
    const auto answered = asked.run(query, wish);
    BOOST_REQUIRE_MESSAGE(answered.has_value(), query.toText());
    REQUIRE_OK(*answered);
    return **answered;
}

/// Queries out of all that the facets of the sample show, and what else can be asked for.
class AnyQuery
{
public:
    explicit AnyQuery(const QList<Facet> &facets)
    {
        for (const Facet &facet : facets) {
            QStringList codes;
            for (const FacetValue &value : facet.values)
                codes.append(value.code);
            if (!codes.isEmpty())
                m_fields.append({facet.field, codes});
        }
        m_fields += {{u"date"_s, {u"2020-08..2021-05"_s, u"..2020-09"_s, u"2022.."_s, u"2021/.."_s}},
                     {u"surely"_s, {u"2020"_s, u"2021.."_s, u"..2021"_s}},
                     {u"in-force"_s, {u"2022-03-01"_s, u"2024"_s, u"2021-06"_s}},
                     {u"has"_s, {u"source"_s, u"vote"_s, u"amount"_s}},
                     {u"event"_s, {u"election_2020"_s, u"ukraine_war"_s}},
                     {u"adopter"_s, {u"EU"_s, u"US"_s}},
                     {u"side"_s, {u"responding"_s, u"civil_society"_s}}};
    }

    Query operator()()
    {
        Query query;
        for (auto count = below(4); count > 0; --count) {
            const auto &[field, values] = m_fields[below(m_fields.size())];
            query = query.withValue(field, values[below(values.size())], below(4) == 0);
        }
        if (below(5) == 0)
            query.words.append(SearchWord{m_words[below(m_words.size())], false, below(3) == 0});
        query.sort.key = querySortKeys()[below(querySortKeys().size())];
        query.sort.descending = below(2) == 0;
        return query;
    }

private:
    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_random() % static_cast<unsigned>(end)); }

    QList<std::pair<QString, QStringList>> m_fields;
    QStringList m_words = {u"sanctions"_s, u"visa"_s, u"Лукашэнка"_s};
    std::mt19937 m_random{20210523};
};

} // namespace

BOOST_AUTO_TEST_SUITE(responseindex)

BOOST_AUTO_TEST_CASE(random_queries_over_the_sample_are_answered_as_from_the_file)
{
    const QueryEngine fromFile = engine({});
    const QueryEngine fromIndex = engine(sampleIndex());
    AnyQuery any(answer(fromFile, {}, {.facets = true}).facets);
    for (int i = 0; i < 1500; ++i) {
        const Query query = any();
        const bool whole = i % 8 == 0;
        const QueryWish wish{.facets = whole, .months = whole, .language = u"be"_s};
        BOOST_REQUIRE_MESSAGE(answer(fromFile, query, wish) == answer(fromIndex, query, wish),
                              query.toText());
    }
}

BOOST_AUTO_TEST_CASE(the_strip_of_time_adds_up_to_the_total)
{
    const QueryResult result = answer(engine(sampleIndex()), {}, {.months = true});
    qint64 sum = result.withoutMonth;
    for (const MonthCount &month : result.months) {
        for (const qint64 count : month.byFamily)
            sum += count;
    }
    BOOST_TEST(sum == result.total);
    BOOST_TEST(result.total == 351);
}

BOOST_AUTO_TEST_CASE(an_index_of_nothing_answers_with_nothing)
{
    const auto empty = Catalogue::inMemory();
    REQUIRE_OK(empty);
    const auto index = ResponseIndex::build((*empty)->database());
    REQUIRE_OK(index);
    const QueryEngine asked((*empty)->database(), (*empty)->codebook(), (*empty)->actors(), *index);
    const QueryResult result = answer(asked, parseQuery(u"actor-type:state word sort:-date"_s).value(),
                                      {.facets = true, .months = true});
    BOOST_TEST(result.total == 0);
    BOOST_TEST(result.months.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_kept_order_is_that_of_every_selection)
{
    const auto index = sampleIndex();
    std::vector<qint64> downwards;
    for (const ResponseId id : index->byDate(index->all(), false))
        downwards.push_back(id.value);
    std::ranges::sort(downwards, std::ranges::greater());
    const RowSet some = index->possiblyWithin(2459063, 2459366);
    BOOST_TEST(!index->inOrder(some, u"downwards"_s).has_value());
    index->keepOrder(u"downwards"_s, downwards);
    const auto ordered = index->inOrder(some, u"downwards"_s);
    BOOST_REQUIRE(ordered.has_value());
    BOOST_TEST(ordered->size() == some.cardinality());
    BOOST_CHECK(std::ranges::is_sorted(*ordered, std::ranges::greater(), &ResponseId::value));
}

BOOST_AUTO_TEST_CASE(reading_stops_when_it_is_cancelled)
{
    const Cancellation cancellation;
    cancellation.cancel();
    const auto built = ResponseIndex::build(sharedSample().database(), cancellation);
    BOOST_REQUIRE(!built.has_value());
    BOOST_TEST(built.error().kind == ErrorKind::Cancelled);
    BOOST_TEST(ResponseIndex::build(sharedSample().database()).has_value()); // and leaves nothing open
}

BOOST_AUTO_TEST_SUITE_END()
