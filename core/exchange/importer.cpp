#include "core/exchange/importer.h"

#include "core/base/resources.h"
#include "core/catalogue/pagecheck.h"
#include "core/exchange/actorimport.h"
#include "core/exchange/eventimport.h"
#include "core/exchange/responseimport.h"

#include <QFile>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool changesAnything(const ImportOutcome &outcome)
{
    return outcome.added + outcome.updated > 0;
}

/// The way of every table, whatever it holds.
template <class Import>
Result<ImportOutcome> planAndWrite(Catalogue &catalogue, Import &import, const QString &label, bool apply)
{
    if (!apply) {
        VODHUK_TRY(import.plan());
        return import.outcome();
    }
    // Planned under the lock for writing: what another program adds meanwhile would else come in twice.
    const auto change = catalogue.edit(label, [&import](Edit &edit) -> Status {
        VODHUK_TRY(import.plan());
        return changesAnything(import.outcome()) ? import.write(edit) : Status();
    });
    if (!change)
        return std::unexpected(change.error());
    return import.outcome();
}

struct SampleTable {
    QString name;
    QByteArray bytes;
};

Result<QList<SampleTable>> sampleTables()
{
    QList<SampleTable> tables;
    for (const auto &name : {u"actors.csv"_s, u"events.csv"_s, u"responses.csv"_s, u"countermoves.csv"_s}) {
        QFile file(u":/sample/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Internal,
                        ImportText::tr("The sample is missing from this build of the program."), name);
        tables.append({name, file.readAll()});
    }
    return tables;
}

} // namespace

Result<ImportOutcome> importTable(Catalogue &catalogue, const QByteArray &bytes, const QString &label,
                                  bool apply, const ImportProgress &progress,
                                  const Cancellation &cancellation)
{
    auto table = readImportTable(bytes);
    if (!table)
        return std::unexpected(table.error());
    if (apply)
        VODHUK_TRY(checkPages(catalogue.database(), smallFile, largeFile));
    const ImportWatch watch{progress, cancellation, table->rows.size() * (apply ? 2 : 1)};
    switch (table->kind) {
    case TableKind::Actors: {
        ActorImport import(catalogue, *table, watch);
        return planAndWrite(catalogue, import, label, apply);
    }
    case TableKind::Events: {
        EventImport import(catalogue, *table, watch);
        return planAndWrite(catalogue, import, label, apply);
    }
    case TableKind::Responses:
        break;
    }
    ResponseImport import(catalogue, *table, watch);
    return planAndWrite(catalogue, import, label, apply);
}

Result<QList<ImportOutcome>> importSample(Catalogue &catalogue, const ImportProgress &progress,
                                          const Cancellation &cancellation)
{
    initResources();
    const auto tables = sampleTables();
    VODHUK_TRY(tables);
    qint64 total = 0;
    for (const SampleTable &table : *tables)
        total += table.bytes.size();
    QList<ImportOutcome> outcomes;
    qint64 before = 0;
    for (const auto &[name, bytes] : *tables) {
        const ImportProgress step = [&, size = bytes.size()](qint64 done, qint64 rows) {
            if (progress && rows > 0)
                progress(before + size * done / rows, total);
        };
        auto outcome = importTable(catalogue, bytes, ImportText::tr("Import of the sample: %1").arg(name),
                                   true, step, cancellation);
        VODHUK_TRY(outcome);
        outcomes.append(*std::move(outcome));
        before += bytes.size();
    }
    return outcomes;
}

} // namespace vodhuk
