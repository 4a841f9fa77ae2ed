#include "core/catalogue/wordsetmaking.h"
#include "core/index/responseindex.h"
#include "core/query/facets.h"
#include "core/query/queryengine.h"
#include "tests/core/query/anyquery.h"
#include "tests/core/query/oddrecords.h"
#include "tests/core/query/plainquery.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

int numberFrom(const char *variable, int byDefault)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? wanted : byDefault;
}

int numberOfQueries()
{
    return numberFrom("VODHUK_RANDOM_QUERIES", 300);
}

/// More than 5,000 are put in order by orders that the index keeps.
int numberOfRecords()
{
    return numberFrom("VODHUK_RANDOM_RECORDS", 400);
}

/// One catalogue for all of these tests, with an index that has followed its changes and one that was read at the end; and with sets of
/// words from before the changes, which are made use of if they are wanted.
struct Data {
    Data()
    {
        REQUIRE_OK(makeWordSets(file(), {.bytes = 100'000, .fewest = 1}));
        followed = built();
        QObject::connect(catalogue.get(), &Catalogue::changed, [this](const ChangeSet &changes) {
            const auto updated = followed->updated(catalogue->database(), changes);
            REQUIRE_OK(updated);
            followed = *updated;
        });
        makeOdd(*catalogue, 20210523);
        anew = built();
        withWords = built();
        plain = std::make_unique<PlainCatalogue>(*catalogue);
        sets = wordSetState(catalogue->database()).value();
        BOOST_REQUIRE(sets.valid != 0);
        useSets(false);
    }

    /// No other connection reaches a catalogue in memory.
    [[nodiscard]] Database &file() const { return const_cast<Database &>(catalogue->database()); }
    void useSets(bool areUsed) const
    {
        REQUIRE_OK(noteWordSetState(file(), areUsed ? sets : WordSetState()));
    }

    [[nodiscard]] std::shared_ptr<const ResponseIndex> built() const
    {
        const auto index = ResponseIndex::build(catalogue->database());
        REQUIRE_OK(index);
        return *index;
    }

    [[nodiscard]] QueryResult answer(const Query &query, std::shared_ptr<const ResponseIndex> index) const
    {
        const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(),
                                 std::move(index));
        const auto answered = engine.run(query, {.facets = true, .months = true});
        BOOST_REQUIRE_MESSAGE(answered.has_value(),
                              query.toText() + (answered ? QString() : u": "_s + answered.error().message));
        REQUIRE_OK(*answered);
        return **answered;
    }

    std::unique_ptr<Catalogue> catalogue = generatedCatalogue(numberOfRecords());
    std::shared_ptr<const ResponseIndex> followed;
    std::shared_ptr<const ResponseIndex> anew;
    std::shared_ptr<const ResponseIndex> withWords; ///< asked with the sets alone
    WordSetState sets;
    std::unique_ptr<PlainCatalogue> plain;
};

const Data &data()
{
    static const Data made;
    return made;
}

QString differentIds(const std::vector<ResponseId> &expected, const std::vector<ResponseId> &found)
{
    const auto [left, right] = std::ranges::mismatch(expected, found);
    if (left == expected.end() && right == found.end())
        return {};
    const auto name = [](auto place, auto end) { return place == end ? u"none"_s : recordIdText(*place); };
    return u"records: %1 expected, %2 found; at place %3 expected %4, found %5"_s.arg(expected.size())
        .arg(found.size())
        .arg(left - expected.begin())
        .arg(name(left, expected.end()), name(right, found.end()));
}

QString countsText(const QMap<QString, qint64> &counts)
{
    QStringList texts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        texts.append(u"%1 %2"_s.arg(count.key()).arg(*count));
    return texts.join(u", "_s);
}

/// What a facet shows, by code; values that nothing has are there only if the query names them.
QMap<QString, qint64> shownCounts(const Facet &facet, const PlainRegisters &registers)
{
    QMap<QString, qint64> counts;
    for (const FacetValue &value : facet.values) {
        const auto actor = facet.field == u"actor" ? registers.actorNamed(value.code) : std::nullopt;
        const QString code = actor ? recordIdText(*actor) : value.code;
        BOOST_CHECK_MESSAGE(!counts.contains(code), facet.field + u" shows twice: "_s + value.code);
        if (value.count > 0)
            counts.insert(code, value.count);
    }
    return counts;
}

QString differentFacets(const QMap<QString, QMap<QString, qint64>> &expected, const QueryResult &result,
                        const PlainRegisters &registers)
{
    for (const Facet &facet : result.facets) {
        if (!PlainCatalogue::facetFields().contains(facet.field))
            continue;
        const QMap<QString, qint64> found = shownCounts(facet, registers);
        if (found != expected[facet.field])
            return u"facet %1: expected %2; found %3"_s.arg(facet.field, countsText(expected[facet.field]),
                                                            countsText(found));
        for (const FacetValue &value : facet.values) {
            if (value.count == 0 && result.query.values(facet.field).isEmpty() &&
                result.query.values(facet.field, true).isEmpty())
                return u"facet %1: %2 is shown, and no record has it"_s.arg(facet.field, value.code);
        }
    }
    return {};
}

QString differentMonths(const PlainAnswer &expected, const QueryResult &result, const QList<Term> &families)
{
    qint64 sum = result.withoutMonth;
    QMap<int, QMap<QString, qint64>> found;
    for (qsizetype place = 0; place < result.months.size(); ++place) {
        const MonthCount &month = result.months[place];
        const int number = month.year * 12 + month.month - 1;
        const int first = result.months.first().year * 12 + result.months.first().month - 1;
        if (number != first + place)
            return u"the strip of time leaves out a month before %1-%2"_s.arg(month.year).arg(month.month);
        for (size_t family = 0; family < month.byFamily.size(); ++family) {
            sum += month.byFamily.at(family);
            if (month.byFamily.at(family) > 0)
                found[number][families[static_cast<qsizetype>(family)].code] = month.byFamily.at(family);
        }
    }
    if (sum != result.total)
        return u"the strip of time adds up to %1, the total is %2"_s.arg(sum).arg(result.total);
    if (result.withoutMonth != expected.withoutMonth)
        return u"without a month: expected %1, found %2"_s.arg(expected.withoutMonth)
            .arg(result.withoutMonth);
    for (const int month : expected.months.keys() + found.keys()) {
        if (expected.months[month] != found[month])
            return u"month %1-%2: expected %3; found %4"_s.arg(month / 12)
                .arg(month % 12 + 1)
                .arg(countsText(expected.months[month]), countsText(found[month]));
    }
    return {};
}

/// Empty if there is none.
QString difference(const PlainAnswer &expected, const QueryResult &result)
{
    const PlainRegisters &registers = data().plain->registers();
    if (result.total != static_cast<qint64>(result.ids.size()))
        return u"the total is not the number of records"_s;
    if (QString ids = differentIds(expected.ids, result.ids); !ids.isEmpty())
        return ids;
    if (QString facets = differentFacets(expected.facets, result, registers); !facets.isEmpty())
        return facets;
    if (result.notSurelyInOneYear != expected.notSurelyInOneYear)
        return u"not surely in one year: expected %1, found %2"_s.arg(expected.notSurelyInOneYear)
            .arg(result.notSurelyInOneYear);
    return differentMonths(expected, result, registers.terms(u"instrument_family"_s));
}

} // namespace

BOOST_AUTO_TEST_SUITE(randomqueries)

BOOST_AUTO_TEST_CASE(index_and_file_find_and_count_what_a_loop_over_records_does)
{
    const std::pair<QString, std::shared_ptr<const ResponseIndex>> ways[] = {
        {u"an index that followed changes"_s, data().followed},
        {u"an index read anew"_s, data().anew},
        {u"an index and sets of words"_s, data().withWords},
        {u"the file"_s, nullptr}};
    AnyQuery any(*data().plain, 20200809);
    int different = 0;
    for (int i = 0; i < numberOfQueries() && different < 20; ++i) {
        const QString text = any().toText();
        const auto query = parseQuery(text);
        BOOST_REQUIRE_MESSAGE(query.has_value(),
                              text + (query ? QString() : u": "_s + query.error().message));
        BOOST_CHECK_MESSAGE(query->toText() == text, text);
        const PlainAnswer expected = data().plain->answer(*query);
        for (const auto &[way, index] : ways) {
            data().useSets(index && index == data().withWords);
            const QString told = difference(expected, data().answer(*query, index));
            different += told.isEmpty() ? 0 : 1;
            BOOST_CHECK_MESSAGE(told.isEmpty(), u"query %1: %2: %3"_s.arg(i).arg(text, way) + told);
        }
    }
    data().useSets(false);
}

BOOST_AUTO_TEST_CASE(random_queries_find_something_and_leave_something_out)
{
    constexpr int queries = 100;
    const std::size_t all = data().plain->records().size();
    AnyQuery any(*data().plain, 1);
    int telling = 0;
    for (int i = 0; i < queries; ++i) {
        const qint64 found = data().answer(any(), data().anew).total;
        telling += found > 0 && found < static_cast<qint64>(all) ? 1 : 0;
    }
    BOOST_TEST(telling > queries / 4);
}

BOOST_AUTO_TEST_CASE(by_relevance_come_the_records_that_a_loop_finds_in_one_order_from_index_and_file)
{
    AnyQuery any(*data().plain, 2);
    for (int i = 0; i < 40; ++i) {
        Query query = any();
        query.sort = SortOrder{u"relevance"_s, i % 2 == 0};
        std::vector<ResponseId> expected = data().plain->answer(query).ids;
        std::vector<ResponseId> found = data().answer(query, data().followed).ids;
        BOOST_CHECK_MESSAGE(found == data().answer(query, nullptr).ids, query.toText());
        std::ranges::sort(expected);
        std::ranges::sort(found);
        BOOST_CHECK_MESSAGE(found == expected, query.toText());
    }
}

/// A new facet is counted by the loop as well.
BOOST_AUTO_TEST_CASE(the_loop_counts_every_facet)
{
    for (const QString &field : facetFields())
        BOOST_TEST(PlainCatalogue::facetFields().contains(field), field);
}

BOOST_AUTO_TEST_SUITE_END()
