#include "core/report/snapshotcomparison.h"

#include "core/catalogue/briefings.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/changelog.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/standing.h"
#include "core/report/briefingselection.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefings)
};

QHash<ResponseId, ChangeId> versionsOf(const QList<SnapshotRecord> &records)
{
    QHash<ResponseId, ChangeId> versions;
    for (const SnapshotRecord &record : records)
        versions.insert(record.record, record.version);
    return versions;
}

QList<qint64> idsOf(const BriefingSelection &selection)
{
    QList<qint64> ids;
    for (const QList<Entry> *entries : {&selection.entries, &selection.countermoves, &selection.reactions}) {
        for (const Entry &entry : *entries)
            ids.append(entry.response.id.value);
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

Status refuseSameName(const Database &database, const BriefingSnapshot &snapshot)
{
    const auto others = briefingSnapshots(database, snapshot.briefing);
    VODHUK_TRY(others);
    if (std::ranges::find(*others, snapshot.name, &BriefingSnapshot::name) == others->end())
        return {};
    return fail(
        ErrorKind::Exists,
        Texts::tr("The briefing has a snapshot “%1” already. Choose another name.").arg(snapshot.name));
}

/// What it was made of, as the edit finds it.
Status fill(BriefingSnapshot &snapshot, const Database &database)
{
    const auto state = newestChange(database);
    VODHUK_TRY(state);
    const auto engine = queryEngine(database);
    if (!engine)
        return std::unexpected(engine.error());
    BriefingWish wish;
    wish.document = snapshot.document;
    auto records = snapshotRecords(*engine, wish);
    VODHUK_TRY(records);
    snapshot.state = *state;
    snapshot.records = *std::move(records);
    snapshot.madeWith = QStringLiteral(VODHUK_VERSION);
    return {};
}

qint64 notesLost(const QList<NoteHeldBack> &notes, ExportProfile profile)
{
    return std::ranges::count_if(notes, [profile](const NoteHeldBack &note) {
        return mayStand(note.then, profile) && !mayStand(note.today, profile);
    });
}

} // namespace

Result<QList<SnapshotRecord>> snapshotRecords(const QueryEngine &engine, const BriefingWish &wish)
{
    BriefingQuestions questions(engine, {});
    const auto selection = readSelection(questions, wish);
    if (!selection)
        return std::unexpected(selection.error());
    const QList<qint64> ids = idsOf(*selection);
    const auto versions = newestChangesOf(engine.database(), ids);
    VODHUK_TRY(versions);
    QList<SnapshotRecord> records;
    for (const qint64 id : ids)
        records.append(SnapshotRecord{{id}, versions->value(id)});
    return records;
}

Result<SinceSnapshot> changedSince(const QueryEngine &engine, const BriefingSnapshot &snapshot)
{
    BriefingWish wish;
    wish.document = snapshot.document;
    const auto now = snapshotRecords(engine, wish);
    VODHUK_TRY(now);
    const QHash<ResponseId, ChangeId> former = versionsOf(snapshot.records);
    const QHash<ResponseId, ChangeId> present = versionsOf(*now);
    SinceSnapshot since;
    for (const SnapshotRecord &record : *now) {
        const auto found = former.constFind(record.record);
        if (found == former.cend())
            since.added.append(record.record);
        else if (*found != record.version)
            since.changed.append(record.record);
    }
    for (const SnapshotRecord &record : snapshot.records) {
        if (!present.contains(record.record))
            since.gone.append(record.record);
    }
    return since;
}

Result<HeldBack> heldBack(const Database &database, const QList<SnapshotRecord> &records,
                          ExportProfile profile)
{
    const auto now = standings(database);
    VODHUK_TRY(now);
    const auto notes = notesHeldBack(database);
    VODHUK_TRY(notes);
    HeldBack held;
    for (const SnapshotRecord &record : records) {
        const Standing standing = now->value(record.record.value);
        if (standing.workflow != u"published")
            ++held.unpublished;
        else if (!mayStand(standing.sensitivity, profile))
            ++held.closed;
        else
            held.notes += notesLost(notes->values(record.record.value), profile);
    }
    return held;
}

QString otherProgramOf(const BriefingSnapshot &snapshot)
{
    return snapshot.madeWith == QStringLiteral(VODHUK_VERSION) ? QString() : snapshot.madeWith;
}

QStringList heldBackInWords(const HeldBack &heldBack)
{
    QStringList sentences;
    if (heldBack.closed > 0)
        sentences.append(
            Texts::tr("Left out, %1: records of the snapshot that are internal or confidential today. "
                      "So it is not printed as it was then.")
                .arg(heldBack.closed));
    if (heldBack.unpublished > 0)
        sentences.append(
            Texts::tr("Left out, %1: records of the snapshot that are not published any more, or were "
                      "removed. So it is not printed as it was then.")
                .arg(heldBack.unpublished));
    if (heldBack.notes > 0)
        sentences.append(
            Texts::tr("Left out, %1: notes that are not public any more, or were changed or removed. "
                      "So it is not printed as it was then.")
                .arg(heldBack.notes));
    if (!heldBack.madeWith.isEmpty())
        sentences.append(
            Texts::tr("Taken with Vodhuk %1 and its codebook, printed with Vodhuk %2. So it may not "
                      "be printed as it was then.")
                .arg(heldBack.madeWith, QStringLiteral(VODHUK_VERSION)));
    return sentences;
}

Result<BriefingSnapshot> takeSnapshot(Catalogue &catalogue, const BriefingDocument &document,
                                      const QString &name)
{
    BriefingSnapshot snapshot{{}, document.id, name.simplified(), {}, document, {}};
    const auto change =
        catalogue.edit(Texts::tr("Take the snapshot “%1”").arg(snapshot.name), [&](Edit &edit) -> Status {
            VODHUK_TRY(refuseSameName(edit.database(), snapshot));
            VODHUK_TRY(fill(snapshot, edit.database()));
            const auto saved = edit.save(snapshot);
            VODHUK_TRY(saved);
            snapshot.id = *saved;
            return {};
        });
    VODHUK_TRY(change);
    return snapshot;
}

} // namespace vodhuk
