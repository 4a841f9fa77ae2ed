#include "core/catalogue/catalogue.h"
#include "core/index/responseindex.h"
#include "tests/bench/benchqueries.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/rawsqlite.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const auto plainReference = u"plain SQL counts on the same file"_s;

/// Of so many, one time is told: a best of three would be waited for.
constexpr qint64 manyRecords = 500'000;

void tellFromIndex(const QueryEngine &engine, const Catalogue &catalogue, const CountedQuery &query,
                   qint64 rows)
{
    constexpr int times = 50;
    std::vector<double> took;
    for (int time = 0; time < times; ++time)
        took.push_back(milliseconds(1, [&] { runQuery(engine, query.text); }));
    const Spread spread = spreadOf(std::move(took));
    const double bySql = milliseconds(1, [&] { runQuery(queryEngine(catalogue), query.text); });
    const double plain = milliseconds(1, [&] { runRaw(catalogue.path(), query.plainCounts()); });
    print(against({{u"figure"_s, query.figure + u"_indexed"_s},
                   {u"rows"_s, rows},
                   {u"milliseconds"_s, spread.median},
                   {u"milliseconds_95"_s, spread.most95},
                   {u"engine_without_index_milliseconds"_s, bySql}},
                  spread.most95, plainReference, plain));
}

} // namespace

void tellQueriesOfFile(const BenchSetting &setting)
{
    const qint64 rows = recordsIn(setting.file);
    const int times = rows < manyRecords ? 3 : 1;
    for (const CountedQuery &query : countedQueries()) {
        const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
        const double took = milliseconds(times, [&] { runQuery(queryEngine(*catalogue), query.text); });
        const double plain = milliseconds(times, [&] { runRaw(setting.file, query.plainCounts()); });
        print(against({{u"figure"_s, query.figure}, {u"rows"_s, rows}, {u"milliseconds"_s, took}}, took,
                      plainReference, plain));
    }
}

void tellQueriesOfIndex(const BenchSetting &setting)
{
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    const auto index = required(ResponseIndex::build(catalogue->database()));
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), index);
    for (const CountedQuery &query : countedQueries())
        tellFromIndex(engine, *catalogue, query, recordsIn(setting.file));
}

} // namespace vodhuk
