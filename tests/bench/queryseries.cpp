#include "core/catalogue/catalogue.h"
#include "core/index/responseindex.h"
#include "core/query/indexorder.h"
#include "core/query/queryparser.h"
#include "tests/bench/benchqueries.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/plaincounts.h"
#include "tests/bench/querysteps.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct MeasuredStep {
    QueryStep step;
    double first = 0; ///< when it was asked for the first time
    double again = 0;
    CountedAnswer answer;
    std::optional<double> plain{}; ///< by SQL
    bool agrees = true;            ///< with what SQL counts
};
using MeasuredSteps = std::vector<MeasuredStep>;

MeasuredSteps measured(const QueryEngine &engine, std::vector<QueryStep> asked)
{
    MeasuredSteps steps;
    for (QueryStep &step : asked) {
        QueryResult result;
        const double took = milliseconds(1, [&] { result = runQuery(engine, step.text); });
        steps.push_back({std::move(step), took, 0, counted(result)});
    }
    for (MeasuredStep &step : steps)
        step.again = milliseconds(1, [&] { runQuery(engine, step.step.text); });
    return steps;
}

/// SQL takes seconds for each step over many records: then some of them stand for all, from the first to the last.
size_t everySoMany(qint64 rows)
{
    return rows < 50'000 ? 1 : rows < 500'000 ? 3 : 6;
}

void holdAgainstSql(MeasuredSteps &steps, const QueryEngine &engine, qint64 rows)
{
    const PlainCounts plain(engine);
    for (size_t place = 0; place < steps.size(); place += everySoMany(rows)) {
        MeasuredStep &step = steps[place];
        CountedAnswer answer;
        step.plain = milliseconds(1, [&] { answer = plain.count(parseQuery(step.step.text).value()); });
        step.agrees = answer == step.answer;
        if (!step.agrees)
            std::fprintf(stderr, "vodhuk_bench: SQL counts otherwise: %s\n", qPrintable(step.step.text));
    }
}

std::vector<double> timesOf(const MeasuredSteps &steps,
                            const std::function<double(const MeasuredStep &)> &time)
{
    std::vector<double> times;
    for (const MeasuredStep &step : steps)
        times.push_back(time(step));
    return times;
}

/// What to look at first.
QJsonArray slowest(MeasuredSteps steps)
{
    constexpr size_t shown = 5;
    std::ranges::sort(steps, std::greater(), &MeasuredStep::first);
    QJsonArray list;
    for (size_t place = 0; place < std::min(shown, steps.size()); ++place)
        list.append(QJsonObject{{u"query"_s, steps[place].step.text},
                                {u"milliseconds"_s, steps[place].first},
                                {u"again_milliseconds"_s, steps[place].again}});
    return list;
}

/// `ratio` and `times_faster` are of the steps that SQL answered too, each against its own.
void addReference(QJsonObject &line, const MeasuredSteps &steps)
{
    std::vector<double> plain;
    std::vector<double> ratios;
    int differing = 0;
    for (const MeasuredStep &step : steps) {
        if (!step.plain)
            continue;
        plain.push_back(*step.plain);
        ratios.push_back(step.first / *step.plain);
        differing += step.agrees ? 0 : 1;
    }
    if (plain.empty())
        return;
    line[u"reference"_s] = u"records, facets and strip counted by plain SQL on the same file"_s;
    line[u"reference_steps"_s] = static_cast<qint64>(plain.size());
    line[u"reference_differs"_s] = differing;
    const Spread reference = spreadOf(plain);
    line[u"reference_milliseconds"_s] = reference.median;
    line[u"reference_milliseconds_95"_s] = reference.most95;
    line[u"reference_milliseconds_most"_s] = reference.most;
    const Spread ratio = spreadOf(ratios);
    line[u"ratio"_s] = ratio.median;
    line[u"times_faster"_s] = 1 / ratio.median;
    line[u"times_faster_least"_s] = 1 / ratio.most;
}

void tell(const QString &figure, const MeasuredSteps &steps, qint64 rows)
{
    const Spread first = spreadOf(timesOf(steps, [](const MeasuredStep &step) { return step.first; }));
    const Spread again = spreadOf(timesOf(steps, [](const MeasuredStep &step) { return step.again; }));
    QJsonObject line{{u"figure"_s, figure},
                     {u"rows"_s, rows},
                     {u"steps"_s, static_cast<qint64>(steps.size())},
                     {u"milliseconds"_s, first.median},
                     {u"milliseconds_95"_s, first.most95},
                     {u"milliseconds_most"_s, first.most},
                     {u"again_milliseconds_95"_s, again.most95},
                     {u"slowest"_s, slowest(steps)}};
    addReference(line, steps);
    print(line);
}

MeasuredSteps those(const MeasuredSteps &steps, bool typed)
{
    MeasuredSteps chosen;
    std::ranges::copy_if(steps, std::back_inserter(chosen),
                         [&](const MeasuredStep &step) { return step.step.isTyped == typed; });
    return chosen;
}

} // namespace

void tellQuerySeries(const BenchSetting &setting)
{
    const qint64 rows = recordsIn(setting.file);
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    const auto index = required(ResponseIndex::build(catalogue->database()));
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), index);
    MeasuredSteps steps = measured(engine, querySteps());
    holdAgainstSql(steps, engine, rows);
    tell(u"query"_s, steps, rows);
    tell(u"query_conditions"_s, those(steps, false), rows);
    tell(u"query_letters"_s, those(steps, true), rows);
    tell(u"query_of_sources"_s, measured(engine, fileSteps()), rows);
    const double ahead = milliseconds(1, [&] { (void)required(readOrdersAhead(engine, *index, {})); });
    print({{u"figure"_s, u"orders_ahead"_s}, {u"rows"_s, rows}, {u"milliseconds"_s, ahead}});
    tell(u"query_orders"_s, measured(engine, orderSteps()), rows);
}

} // namespace vodhuk
