/// What became of the records of a snapshot since: "what changed since".
#pragma once

#include "core/records/briefingsnapshot.h"
#include "core/report/briefing.h"

namespace vodhuk
{

class Catalogue;

struct SinceSnapshot {
    QList<ResponseId> added;   ///< that the query finds now and did not then
    QList<ResponseId> gone;    ///< that it found then
    QList<ResponseId> changed; ///< in both, but touched since

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && gone.isEmpty() && changed.isEmpty(); }
    bool operator==(const SinceSnapshot &) const = default;
};

/// Of the records of a snapshot, what may not be printed any more, and what else explains why its pages are not the same as then.
struct HeldBack {
    qint64 closed = 0;      ///< internal or confidential today
    qint64 unpublished = 0; ///< or removed
    qint64 notes = 0;       ///< of the other records: closed, changed or removed since
    QString madeWith{};     ///< otherProgramOf()

    [[nodiscard]] bool isEmpty() const { return *this == HeldBack{}; }
    bool operator==(const HeldBack &) const = default;
};

/// Of the catalogue as it is, or as it was (PastState::toPrintFrom).
[[nodiscard]] Result<HeldBack> heldBack(const Database &database, const QList<SnapshotRecord> &records,
                                        ExportProfile profile);

/// The version of the program that took it, if it is another one than this: its words and codebook may be others.
[[nodiscard]] QString otherProgramOf(const BriefingSnapshot &snapshot);

/// A sentence for each number that is not 0 and for another program, in the program's language.
[[nodiscard]] QStringList heldBackInWords(const HeldBack &heldBack);

/// `records` of a snapshot that is taken now: the responses of the briefing, and the countermoves and reactions linked to them.
[[nodiscard]] Result<QList<SnapshotRecord>> snapshotRecords(const QueryEngine &engine,
                                                            const BriefingWish &wish);

/// Of what the public profile would hold now.
[[nodiscard]] Result<SinceSnapshot> changedSince(const QueryEngine &engine, const BriefingSnapshot &snapshot);

/// Keeps what the public profile of a briefing that is in the catalogue holds now, as a recorded change. Exists if the briefing
/// has a snapshot of that name; Usage, or what the query language says, if its query cannot be run.
[[nodiscard]] Result<BriefingSnapshot> takeSnapshot(Catalogue &catalogue, const BriefingDocument &document,
                                                    const QString &name);

} // namespace vodhuk
