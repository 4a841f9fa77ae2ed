#include "core/catalogue/catalogue.h"
#include "core/catalogue/migration.h"
#include "core/exchange/importer.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"
#include "tests/bench/measuring.h"
#include "tests/bench/rawsqlite.h"

#include <QFileInfo>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr unsigned seed = 20200809;

void addRows(Catalogue &catalogue, const QByteArray &table, int rows)
{
    const auto outcome = required(importTable(catalogue, table, u"bench"_s, true));
    if (outcome.added != rows)
        giveUp(u"%1 of %2 rows came in"_s.arg(outcome.added).arg(rows));
}

void tellSize(const BenchSetting &setting)
{
    const double size = megabytes(QFileInfo(setting.file).size());
    const double plain = megabytes(QFileInfo(rawCopyOf(setting.file)).size());
    print({{u"figure"_s, u"file"_s},
           {u"rows"_s, setting.rows},
           {u"megabytes"_s, size},
           {u"reference"_s, u"the same tables and text index without the change log"_s},
           {u"reference_megabytes"_s, plain},
           {u"ratio"_s, size / plain}});
}

} // namespace

/// From tables of at most 100,000 rows: a table is held in memory as a whole.
void makeCatalogue(const QString &path, int rows)
{
    constexpr int mostInTable = 100'000;
    const auto catalogue = required(Catalogue::create(path));
    required(importSample(*catalogue));
    for (int done = 0; done < rows; done += mostInTable) {
        const int wanted = std::min(mostInTable, rows - done);
        addRows(*catalogue, generatedTable(wanted, seed + static_cast<unsigned>(done), done + 1), wanted);
    }
}

void tellImport(const BenchSetting &setting)
{
    const QByteArray table = generatedTable(setting.rows, seed);
    const auto catalogue = required(Catalogue::create(setting.file));
    required(importSample(*catalogue));
    const double took = milliseconds(1, [&] { addRows(*catalogue, table, setting.rows); });
    const double peak = peakMegabytes();
    const QString sql = QString::fromUtf8(schemaSteps().join('\n'));
    const double plain = milliseconds(1, [&] { copyRaw(setting.file, rawCopyOf(setting.file), sql); });
    print(against({{u"figure"_s, u"import"_s}, {u"rows"_s, setting.rows}, {u"milliseconds"_s, took}}, took,
                  u"the same rows and words by plain INSERTs, no checks, no recorded change"_s, plain));
    print({{u"figure"_s, u"import_memory"_s}, {u"rows"_s, setting.rows}, {u"megabytes"_s, peak}});
    tellSize(setting);
}

} // namespace vodhuk
