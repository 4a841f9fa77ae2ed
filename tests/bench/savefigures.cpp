#include "core/batch/batchedit.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordhistory.h"
#include "core/catalogue/responserepository.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/rawsqlite.h"

#include <QFile>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

void addTagToAll(Catalogue &catalogue)
{
    const auto ids = required(ResponseRepository(catalogue.database()).all());
    BatchOutcome outcome;
    const double took = milliseconds(1, [&] {
        outcome = required(applyBatch(catalogue, ids, {u"tags"_s, BatchEdit::Action::Add, u"bench"_s}));
    });
    if (outcome.changed + outcome.refused != ids.size())
        giveUp(u"%1 of %2 records were changed"_s.arg(outcome.changed).arg(ids.size()));
    print({{u"figure"_s, u"batch"_s}, {u"rows"_s, outcome.changed}, {u"milliseconds"_s, took}});
    print(
        {{u"figure"_s, u"batch_memory"_s}, {u"rows"_s, outcome.changed}, {u"megabytes"_s, peakMegabytes()}});
}

/// Nothing without SQLite's own copy of the tables.
std::optional<double> plainTime(const BenchSetting &setting, const QString &sql)
{
    const QString raw = rawCopyOf(setting.file);
    return QFile::exists(raw) ? std::optional(milliseconds(1, [&] { runRaw(raw, {sql}); })) : std::nullopt;
}

void tellUndoneBatch(const BenchSetting &setting, Catalogue &catalogue, qint64 rows)
{
    const double took = milliseconds(1, [&] { required(catalogue.undo()); });
    const auto plain = plainTime(setting, u"DELETE FROM tag WHERE tag = 'bench'"_s);
    const QJsonObject line{{u"figure"_s, u"batch_undo"_s}, {u"rows"_s, rows}, {u"milliseconds"_s, took}};
    print(plain ? against(line, took, u"the same rows removed by one plain DELETE"_s, *plain) : line);
}

/// One record changed so many times, and its whole history read. The memory must not grow with the number of changes.
void tellHistory(const BenchSetting &setting, int changes)
{
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadWrite));
    const ResponseId id = required(ResponseRepository(catalogue->database()).all()).first();
    for (int number = 0; number < changes; ++number)
        required(
            applyBatch(*catalogue, {id}, {u"persons"_s, BatchEdit::Action::Set, QString::number(number)}));
    const FieldContext context{catalogue->codebook(), catalogue->actors()};
    qint64 steps = 0;
    const double took = milliseconds(1, [&] {
        required(walkHistory(catalogue->database(), context, id.value,
                             [&](const RecordStep &) { return ++steps < changes; }));
    });
    print({{u"figure"_s, u"record_history"_s}, {u"changes"_s, steps}, {u"milliseconds"_s, took}});
    print({{u"figure"_s, u"record_history_memory"_s},
           {u"changes"_s, steps},
           {u"megabytes"_s, peakMegabytes()}});
}

} // namespace

/// What somebody waits for who presses Save, all over the catalogue.
void tellSaves(const BenchSetting &setting)
{
    constexpr qsizetype saves = 300;
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadWrite));
    const ResponseRepository records(catalogue->database());
    const auto ids = required(records.all());
    std::vector<double> took;
    for (qsizetype number = 0; number < saves; ++number) {
        Entry entry = *required(records.findEntry(ids[number * ids.size() / saves]));
        entry.response.personsNew = entry.response.personsNew.value_or(0) + 1;
        took.push_back(milliseconds(1, [&] {
            required(catalogue->edit(u"bench"_s, [&entry](Edit &edit) -> Status {
                VODHUK_TRY(edit.save(entry));
                return {};
            }));
        }));
    }
    const Spread spread = spreadOf(std::move(took));
    print({{u"figure"_s, u"save_one"_s},
           {u"rows"_s, ids.size()},
           {u"milliseconds"_s, spread.median},
           {u"milliseconds_95"_s, spread.most95}});
}

/// A tag added to every record as one change, and that change taken back.
void tellBatch(const BenchSetting &setting)
{
    const qint64 rows = recordsIn(setting.file);
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadWrite));
    addTagToAll(*catalogue);
    if (const auto added = plainTime(setting, u"INSERT INTO tag SELECT id, 'bench' FROM response"_s))
        print({{u"figure"_s, u"batch_reference"_s}, {u"rows"_s, rows}, {u"milliseconds"_s, *added}});
    tellUndoneBatch(setting, *catalogue, rows);
}

void tellShortHistory(const BenchSetting &setting)
{
    tellHistory(setting, 10);
}

void tellLongHistory(const BenchSetting &setting)
{
    tellHistory(setting, 2000);
}

} // namespace vodhuk
