#include "core/catalogue/catalogue.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/wordsetmaking.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

void voidSets(Database &database)
{
    auto transaction = required(Transaction::begin(database));
    required(voidWordSets(database));
    required(transaction.commit());
}

qint64 bytesOfSets(const Database &database)
{
    qint64 bytes = 0;
    required(forEachRow(database, u"SELECT sum(length(numbers)) FROM word_rows"_s, {},
                        [&](const Statement &row) { bytes = row.number(0); }));
    return bytes;
}

} // namespace

/// As the window makes them, but without pauses.
void tellWordSets(const BenchSetting &setting)
{
    required(Catalogue::open(setting.file, Access::ReadWrite)); // brings an older file up to date
    auto database = required(Database::open(setting.file, Access::ReadWrite));
    voidSets(database);
    if (!required(needWordSets(database)))
        return;
    qint64 longest = 0;
    QElapsedTimer slice;
    slice.start();
    const double took = milliseconds(1, [&] {
        required(makeWordSets(database, {}, [&](qint64) { longest = std::max(longest, slice.restart()); }));
    });
    print({{u"figure"_s, u"word_sets"_s},
           {u"rows"_s, recordsIn(setting.file)},
           {u"milliseconds"_s, took},
           {u"longest_slice_milliseconds"_s, longest},
           {u"megabytes"_s, megabytes(bytesOfSets(database))},
           {u"process_megabytes"_s, peakMegabytes()}});
}

} // namespace vodhuk
