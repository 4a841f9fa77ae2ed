#include "core/analysis/crosstable.h"
#include "core/analysis/keyfigures.h"
#include "core/analysis/timeline.h"
#include "core/catalogue/responserepository.h"
#include "core/index/responseindex.h"
#include "core/query/facets.h"
#include "core/query/narrowing.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace any_fields
{

const QList<Entry> &responses()
{
    static const QList<Entry> entries = [] {
        const ResponseRepository repository(sharedSample().database());
        QList<Entry> all = repository.findEntries(repository.all().value()).value();
        all.removeIf([](const Entry &entry) { return entry.response.kind != RecordKind::Response; });
        return all;
    }();
    return entries;
}

/// One that reads the file and one that counts in memory.
const std::vector<QueryEngine> &engines()
{
    static const std::vector<QueryEngine> both = [] {
        const Catalogue &sample = sharedSample();
        const auto index = ResponseIndex::build(sample.database());
        BOOST_REQUIRE(index.has_value());
        return std::vector{queryEngine(sample),
                           QueryEngine(sample.database(), sample.codebook(), sample.actors(), *index)};
    }();
    return both;
}

template <class T>
T value(std::expected<Result<T>, QueryError> answer)
{
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    return std::move(**answer);
}

QStringList once(QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

/// What a record has in a field, as a reader of the record would say.
QStringList valuesOf(const Response &response, const QString &field)
{
    if (field == u"framing"_s)
        return once({response.framing});
    if (field == u"binding"_s)
        return once(response.binding);
    if (field == u"event"_s)
        return once(response.triggers);
    if (field == u"instrument"_s)
        return once(response.instruments);
    QStringList values;
    if (field == u"benefit"_s) {
        for (const Measure &measure : response.measures)
            values.append(measure.direction == "withdraws"_L1 ? measure.benefit : QString());
    }
    if (field == u"actor"_s) {
        for (const ActorId actor : adoptersOf(response) + alignedOf(response))
            values.append(queryName(sharedSample().actors(), actor));
    }
    return once(values);
}

std::optional<QString> soleMonth(const Response &response)
{
    const auto first = response.date.earliest();
    const auto last = response.date.latest();
    if (!first || !last || first->toString(u"yyyy-MM"_s) != last->toString(u"yyyy-MM"_s))
        return std::nullopt;
    return first->toString(u"yyyy-MM"_s);
}

qint64 totalOf(const QueryEngine &engine, const Query &query)
{
    return value(engine.run(query, {})).total;
}

} // namespace any_fields

BOOST_AUTO_TEST_SUITE(any_fields)

BOOST_AUTO_TEST_CASE(each_cell_of_any_two_fields_holds_what_a_loop_counts)
{
    const QList<std::pair<QString, QString>> pairs{{u"actor"_s, u"event"_s},
                                                   {u"framing"_s, u"binding"_s},
                                                   {u"benefit"_s, u"instrument"_s},
                                                   {u"instrument"_s, u"actor"_s}, // more columns than bits
                                                   {u"event"_s, u"framing"_s}};
    for (const QueryEngine &engine : engines()) {
        for (const auto &[rows, columns] : pairs) {
            QMap<std::pair<QString, QString>, qint64> cells;
            qint64 leftOut = 0;
            for (const Entry &entry : responses()) {
                const QStringList across = valuesOf(entry.response, columns);
                const QStringList down = valuesOf(entry.response, rows);
                leftOut += across.isEmpty() || down.isEmpty() ? 1 : 0;
                for (const QString &row : down) {
                    for (const QString &column : across)
                        ++cells[{row, column}];
                }
            }
            const CrossTable table = value(crossTable(engine, {}, rows, columns, u"en"_s));
            BOOST_TEST(table.total == responses().size());
            BOOST_TEST(table.leftOut == leftOut);
            qint64 filled = 0;
            for (size_t row = 0; row < table.counts.size(); ++row) {
                for (size_t column = 0; column < table.counts[row].size(); ++column) {
                    const std::pair cell(table.rows.at(static_cast<qsizetype>(row)).code,
                                         table.columns.at(static_cast<qsizetype>(column)).code);
                    BOOST_TEST(table.counts[row][column] == cells.value(cell),
                               cell.first << " x " << cell.second);
                    filled += table.counts[row][column] > 0 ? 1 : 0;
                }
            }
            BOOST_TEST(filled == cells.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_value_is_called_unused_only_if_no_record_has_it)
{
    for (const QueryEngine &engine : engines()) {
        QSet<QString> used;
        for (const Entry &entry : responses()) {
            for (const QString &field : {u"benefit"_s, u"instrument"_s}) {
                for (const QString &code : valuesOf(entry.response, field))
                    used.insert(engine.codebook().label(field, code, u"en"_s));
            }
        }
        const CrossTable table = value(crossTable(engine, {}, u"benefit"_s, u"instrument"_s, u"en"_s));
        BOOST_TEST(table.rows.size() + table.columns.size() <
                   used.size()); // some have nothing of the other field
        for (const QString &label : table.unused)
            BOOST_TEST(!used.contains(label), label);
        const qsizetype terms =
            engine.codebook().terms(u"benefit"_s).size() + engine.codebook().terms(u"instrument"_s).size();
        BOOST_TEST(table.unused.size() + used.size() == terms);
    }
}

BOOST_AUTO_TEST_CASE(bars_of_any_field_hold_each_record_once_or_say_that_they_do_not)
{
    for (const QueryEngine &engine : engines()) {
        for (const QString &by :
             {u"family"_s, u"framing"_s, u"benefit"_s, u"event"_s, u"actor"_s, u"sanction"_s}) {
            const Timeline made = value(timeline(engine, {}, TimelineWish{TimeBin::Month, by}, u"en"_s));
            qint64 placed = 0;
            for (int bin = 0; bin < made.bins; ++bin)
                placed += countIn(made, bin);
            BOOST_TEST(placed + made.withoutBin == responses().size(), by);
            BOOST_TEST(made.total == responses().size(), by);
            const auto isSeveral = [](const TimelineStack &stack) {
                return stack.part == TimelineStack::Part::Several;
            };
            BOOST_TEST((!made.apart || std::ranges::none_of(made.stacks, isSeveral)), by);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_row_of_bars_holds_what_a_loop_counts)
{
    for (const QueryEngine &engine : engines()) {
        const Timeline made = value(timeline(engine, {}, TimelineWish{TimeBin::Month, u"actor"_s}, u"en"_s));
        BOOST_REQUIRE(made.apart);
        QMap<std::pair<QString, QString>, qint64> byHand;
        for (const Entry &entry : responses()) {
            const auto month = soleMonth(entry.response);
            for (const QString &actor : valuesOf(entry.response, u"actor"_s)) {
                if (month)
                    ++byHand[{actor, *month}];
            }
        }
        qint64 filled = 0;
        for (const TimelineStack &stack : made.stacks) {
            for (int bin = 0; bin < made.bins; ++bin) {
                const qint64 count = stack.counts[static_cast<size_t>(bin)];
                if (count == 0 || stack.part != TimelineStack::Part::Value)
                    continue;
                const QString month = binStart(made, bin).toString(u"yyyy-MM"_s);
                BOOST_TEST(count == byHand.value({stack.code, month}), stack.code << ' ' << month);
                ++filled;
            }
        }
        BOOST_TEST(filled == byHand.size());
    }
}

BOOST_AUTO_TEST_CASE(a_stack_of_few_values_is_what_its_query_finds)
{
    const Query query = Query().withValues(u"benefit"_s, {u"travel"_s, u"assets"_s});
    for (const QueryEngine &engine : engines()) {
        const Timeline made =
            value(timeline(engine, query, TimelineWish{TimeBin::Year, u"framing"_s}, u"en"_s));
        BOOST_REQUIRE(!made.apart);
        BOOST_REQUIRE(!made.stacks.empty());
        const TimelineStack &stack = made.stacks.front();
        for (int bin = 0; bin < made.bins; ++bin) {
            const QString year = QString::number(binStart(made, bin).year());
            const Query narrower = narrowed(query, {{.field = u"surely"_s, .values = {year}},
                                                    {.field = u"framing"_s, .values = {stack.code}}});
            BOOST_TEST(stack.counts[static_cast<size_t>(bin)] == totalOf(engine, narrower), year);
        }
    }
}

BOOST_AUTO_TEST_CASE(days_are_bins_too_and_too_many_of_them_are_months)
{
    const Query summer = Query().withValue(u"surely"_s, u"2020-08"_s);
    const Timeline days =
        value(timeline(engines().front(), summer, TimelineWish{TimeBin::Day, u"family"_s}, u"en"_s));
    BOOST_CHECK(days.bin == TimeBin::Day);
    BOOST_TEST(days.bins <= 31);
    BOOST_TEST(binStart(days, 1) == days.first.addDays(1));
    BOOST_TEST(binEnd(days, 0) == days.first);
    BOOST_TEST(!days.isCoarser);
    const auto catalogue = Catalogue::inMemory().value();
    const ActorId norway = saved(*catalogue, actorNamed(u"Norway"_s));
    for (const char *date : {"2009-03-01", "2026-11-02"})
        saved(*catalogue, responseBy(norway).on(date).response());
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors());
    const Timeline many = value(timeline(engine, {}, TimelineWish{TimeBin::Day, u"family"_s}, u"en"_s));
    BOOST_CHECK(many.bin == TimeBin::Month);
    BOOST_TEST(many.isCoarser);
    BOOST_TEST(many.total - many.withoutBin == 2);
    const Timeline chosen = value(timeline(engine, {}, TimelineWish{TimeBin::Month, u"family"_s}, u"en"_s));
    BOOST_TEST(!chosen.isCoarser);
}

BOOST_AUTO_TEST_CASE(key_figures_are_what_their_queries_find_and_add_up)
{
    const QDate day(2022, 3, 1);
    for (const QueryEngine &engine : engines()) {
        const KeyFigures figures = value(keyFigures(engine, {}, day));
        BOOST_TEST(figures.total == responses().size());
        BOOST_TEST(figures.strict + figures.broad + figures.other + figures.unknown == figures.total);
        BOOST_TEST(figures.strict == totalOf(engine, Query().withValue(u"sanction"_s, u"strict"_s)));
        BOOST_TEST(figures.inForce == totalOf(engine, Query().withValue(u"in-force"_s, u"2022-03-01"_s)));
        BOOST_TEST(figures.inForce > 0);
        QSet<qint64> actors;
        for (const Entry &entry : responses()) {
            for (const ActorId actor : adoptersOf(entry.response) + alignedOf(entry.response))
                actors.insert(actor.value);
        }
        BOOST_TEST(figures.actors == actors.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
