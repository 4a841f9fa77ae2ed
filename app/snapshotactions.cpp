#include "app/snapshotactions.h"

#include "app/keptbriefings.h"
#include "app/terminal.h"
#include "core/catalogue/briefings.h"
#include "core/catalogue/changelog.h"
#include "core/report/sincelines.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct SnapshotActions {
    Q_DECLARE_TR_FUNCTIONS(SnapshotActions)
};

Result<BriefingSnapshot> frozen(Catalogue &catalogue, const BriefingOptions &wish)
{
    const auto document = briefingNamed(catalogue.database(), wish.frozen);
    VODHUK_TRY(document);
    return takeSnapshot(catalogue, *document, QString::fromStdString(wish.as));
}

/// When a snapshot was taken; empty if the history does not tell.
Result<QString> timeOf(const Database &database, SnapshotId snapshot)
{
    const auto changes = history(database, snapshot.value);
    VODHUK_TRY(changes);
    return changes->isEmpty() ? QString() : changes->last().time;
}

ExitStatus tellSnapshots(const Database &database, const BriefingDocument &document,
                         const BriefingOptions &wish)
{
    QStringList unread;
    const auto snapshots = briefingSnapshots(database, document.id, &unread);
    if (!snapshots)
        return sayError(snapshots.error(), wish.path());
    QJsonArray list;
    QStringList lines;
    for (const BriefingSnapshot &snapshot : *snapshots) {
        const auto time = timeOf(database, snapshot.id);
        if (!time)
            return sayError(time.error(), wish.path());
        const qsizetype records = snapshot.records.size();
        list.append(QJsonObject{{u"id"_s, recordIdText(snapshot.id)},
                                {u"name"_s, snapshot.name},
                                {u"time"_s, *time},
                                {u"state"_s, recordIdText(snapshot.state)},
                                {u"records"_s, records}});
        lines.append(tableLine({snapshot.name, *time, SnapshotActions::tr("records: %1").arg(records)}));
    }
    const ExitStatus status = statusWith(unread, wish.path());
    return wish.json ? writeJson({{u"briefing"_s, document.name}, {u"snapshots"_s, list}}, status)
                     : writeLines(lines, status);
}

QJsonObject lineJson(const SinceLine &line)
{
    return {{u"id"_s, recordIdText(line.record)},
            {u"what"_s, line.code},
            {u"date"_s, line.date.stored()},
            {u"title"_s, line.title},
            {u"fields"_s, QJsonArray::fromStringList(line.fields)}};
}

/// A snapshot, and what changed since.
struct Comparison {
    BriefingSnapshot snapshot;
    SinceSnapshot since;
    QList<SinceLine> lines;
};

Result<Comparison> comparisonOf(const Catalogue &catalogue, const BriefingOptions &wish)
{
    const auto document = briefingNamed(catalogue.database(), wish.compared);
    VODHUK_TRY(document);
    auto snapshot = snapshotNamed(catalogue.database(), *document, wish.snapshot);
    VODHUK_TRY(snapshot);
    const QueryEngine engine = queryEngine(catalogue);
    auto since = changedSince(engine, *snapshot);
    VODHUK_TRY(since);
    auto lines = sinceLines(engine, *snapshot, *since, programLanguage());
    VODHUK_TRY(lines);
    leaveOutSame(*lines, *since);
    return Comparison{*std::move(snapshot), *std::move(since), *std::move(lines)};
}

} // namespace

ExitStatus freezeBriefing(const BriefingOptions &wish)
{
    const auto catalogue = openToKeep(wish.file, wish.author);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    const auto snapshot = frozen(**catalogue, wish);
    if (!snapshot)
        return refuseWish(snapshot.error(), wish.path());
    if (wish.json)
        return writeJson({{u"id"_s, recordIdText(snapshot->id)},
                          {u"name"_s, snapshot->name},
                          {u"state"_s, recordIdText(snapshot->state)},
                          {u"records"_s, snapshot->records.size()}});
    return writeLines({SnapshotActions::tr("Snapshot “%1”, records: %2")
                           .arg(snapshot->name, QString::number(snapshot->records.size()))});
}

ExitStatus listSnapshots(const BriefingOptions &wish)
{
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    const auto document = briefingNamed((*catalogue)->database(), wish.ofSnapshots);
    return document ? tellSnapshots((*catalogue)->database(), *document, wish)
                    : sayError(document.error(), wish.path());
}

ExitStatus compareWithSnapshot(const BriefingOptions &wish)
{
    const auto catalogue = openToRead(wish.file);
    if (!catalogue)
        return sayError(catalogue.error(), wish.path());
    const auto comparison = comparisonOf(**catalogue, wish);
    if (!comparison)
        return sayError(comparison.error(), wish.path());
    QJsonArray list;
    QStringList lines{sinceInShort(comparison->since, programLanguage())};
    for (const SinceLine &line : comparison->lines) {
        list.append(lineJson(line));
        lines.append(tableLine(sinceCells(line, programLanguage())));
    }
    if (!wish.json)
        return writeLines(lines);
    return writeJson({{u"snapshot"_s, comparison->snapshot.name},
                      {u"added"_s, comparison->since.added.size()},
                      {u"gone"_s, comparison->since.gone.size()},
                      {u"changed"_s, comparison->since.changed.size()},
                      {u"records"_s, list}});
}

} // namespace vodhuk
