#include "core/index/responseindex.h"
#include "core/query/facets.h"
#include "core/query/recordgroups.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QueryEngine engine(bool indexed)
{
    const Catalogue &sample = sharedSample();
    static const auto index = ResponseIndex::build(sample.database());
    REQUIRE_OK(index);
    return {sample.database(), sample.codebook(), sample.actors(),
            indexed ? *index : std::shared_ptr<const ResponseIndex>()};
}

RecordGroups groups(const QueryEngine &asked, const QString &query, const QString &field)
{
    const auto made = groupsOf(asked, parseQuery(query).value(), field, u"en"_s);
    BOOST_REQUIRE_MESSAGE(made.has_value(), query);
    REQUIRE_OK(*made);
    return **made;
}

std::vector<ResponseId> records(const QueryEngine &asked, const QString &query, const QString &field,
                                const QString &code)
{
    const auto found = recordsOfGroup(asked, parseQuery(query).value(), field, code);
    BOOST_REQUIRE_MESSAGE(found.has_value(), query);
    REQUIRE_OK(*found);
    return **found;
}

std::vector<ResponseId> all(const QueryEngine &asked, const QString &query)
{
    const auto result = asked.run(parseQuery(query).value(), {});
    BOOST_REQUIRE_MESSAGE(result.has_value(), query);
    REQUIRE_OK(*result);
    return (*result)->ids;
}

const QStringList &queries()
{
    static const QStringList texts{u""_s, u"kind:any sort:-date"_s, u"sanction:strict sort:title"_s,
                                   u"instrument:travel_ban -framing:obligation year:2021"_s,
                                   u"visa sort:actor"_s};
    return texts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(recordgroups)

BOOST_AUTO_TEST_CASE(the_index_and_the_file_make_the_same_groups_of_the_same_records)
{
    const QueryEngine fromFile = engine(false);
    const QueryEngine fromIndex = engine(true);
    for (const QString &query : queries()) {
        for (const QString &field : facetFields()) {
            const RecordGroups made = groups(fromFile, query, field);
            BOOST_REQUIRE_MESSAGE(made == groups(fromIndex, query, field), query + u" by "_s + field);
            BOOST_REQUIRE(records(fromFile, query, field, {}) == records(fromIndex, query, field, {}));
        }
    }
}

BOOST_AUTO_TEST_CASE(no_record_is_lost_each_group_holds_what_it_counts_and_keeps_the_order)
{
    const QueryEngine asked = engine(true);
    for (const QString &query : queries()) {
        const std::vector<ResponseId> whole = all(asked, query);
        for (const QString &field : facetFields()) {
            const RecordGroups made = groups(asked, query, field);
            std::set<qint64> seen;
            const auto check = [&](const QString &code, qint64 count) {
                const auto here = records(asked, query, field, code);
                const std::string what = (query + u" by "_s + field + u':' + code).toStdString();
                BOOST_REQUIRE_MESSAGE(static_cast<qint64>(here.size()) == count, what);
                auto place = whole.begin();
                for (const ResponseId id : here) {
                    place = std::find(place, whole.end(), id);
                    BOOST_REQUIRE_MESSAGE(place != whole.end(), what);
                    seen.insert(id.value);
                }
            };
            for (const FacetValue &value : made.values)
                check(value.code, value.count);
            check({}, made.without);
            BOOST_REQUIRE(seen.size() == whole.size());
            BOOST_TEST(made.total == static_cast<qint64>(whole.size()));
            BOOST_TEST(made.places() >= made.total);
        }
    }
}

BOOST_AUTO_TEST_CASE(conditions_on_the_field_itself_hold_for_its_groups)
{
    const RecordGroups made = groups(engine(true), u"framing:obligation,discretion"_s, u"framing"_s);
    BOOST_TEST(made.values.size() == 2);
    BOOST_TEST(made.without == 0);
}

BOOST_AUTO_TEST_CASE(a_query_that_cannot_be_resolved_has_no_groups)
{
    const Query query = parseQuery(u"actor:nobodyatall"_s).value();
    for (const bool indexed : {false, true}) {
        BOOST_TEST(!groupsOf(engine(indexed), query, u"framing"_s, u"en"_s).has_value());
        BOOST_TEST(!recordsOfGroup(engine(indexed), query, u"framing"_s, {}).has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
