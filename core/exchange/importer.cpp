#include "core/exchange/importer.h"

#include "core/base/resources.h"
#include "core/exchange/actorimport.h"
#include "core/exchange/eventimport.h"
#include "core/exchange/responseimport.h"

#include <QFile>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The way of every table, whatever it holds.
template <class Import>
Result<ImportOutcome> planAndWrite(Catalogue &catalogue, Import &import, const QString &label, bool apply)
{
    VODHUK_TRY(import.plan());
    const ImportOutcome outcome = import.outcome();
    if (!apply || outcome.added + outcome.updated == 0)
        return outcome;
    const auto change = catalogue.edit(label, [&import](Edit &edit) { return import.write(edit); });
    if (!change)
        return std::unexpected(change.error());
    return outcome;
}

Result<QByteArray> sampleTable(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal,
                    ImportText::tr("The sample is missing from this build of the program."), name);
    return file.readAll();
}

} // namespace

Result<ImportOutcome> importTable(Catalogue &catalogue, const QByteArray &bytes, const QString &label,
                                  bool apply, const ImportProgress &progress,
                                  const Cancellation &cancellation)
{
    const auto table = readImportTable(bytes);
    if (!table)
        return std::unexpected(table.error());
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

Result<QList<ImportOutcome>> importSample(Catalogue &catalogue)
{
    initResources();
    QList<ImportOutcome> outcomes;
    for (const auto &name : {u"actors.csv"_s, u"events.csv"_s, u"responses.csv"_s, u"countermoves.csv"_s}) {
        const auto bytes = sampleTable(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto outcome =
            importTable(catalogue, *bytes, ImportText::tr("Import of the sample: %1").arg(name), true);
        if (!outcome)
            return std::unexpected(std::move(outcome).error());
        outcomes.append(*std::move(outcome));
    }
    return outcomes;
}

} // namespace vodhuk
