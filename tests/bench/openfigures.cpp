#include "core/catalogue/catalogue.h"
#include "tests/bench/benchqueries.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/rawsqlite.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

void tellOpening(const BenchSetting &setting)
{
    constexpr int times = 5;
    const double took =
        milliseconds(times, [&] { required(Catalogue::open(setting.file, Access::ReadOnly)); });
    const double plain =
        milliseconds(times, [&] { runRaw(setting.file, {u"SELECT count(*) FROM actor"_s}); });
    print(against({{u"figure"_s, u"open"_s}, {u"rows"_s, recordsIn(setting.file)}, {u"milliseconds"_s, took}},
                  took, u"sqlite3_open and one count"_s, plain));
}

void tellOpenMemory(const BenchSetting &setting)
{
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    runQuery(queryEngine(*catalogue), {});
    const double peak = peakMegabytes();
    print({{u"figure"_s, u"open_memory"_s}, {u"rows"_s, recordsIn(setting.file)}, {u"megabytes"_s, peak}});
}

} // namespace vodhuk
