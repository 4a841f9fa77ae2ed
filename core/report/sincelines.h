/// What changed since a snapshot, record by record in words: window and command line show the same.
#pragma once

#include "core/report/snapshotcomparison.h"

namespace vodhuk
{

struct SinceLine {
    ResponseId record;
    QString
        code; ///< "added", "gone", "closed" or "unpublished" (gone for that), "removed" (from the catalogue), "changed", "same" (touched, and as it was then)
    QString what; ///< that in words
    PartialDate date;
    QString title;      ///< of a record that was removed, as it was then; its id if that cannot be told
    QStringList fields; ///< labels of those that differ; empty too where that was not looked up
};

/// Those that were added, then those that are gone, then those that changed, each by date. Differences are looked up in the
/// history for some hundred records. Cancelled.
[[nodiscard]] Result<QList<SinceLine>> sinceLines(const QueryEngine &engine, const BriefingSnapshot &snapshot,
                                                  const SinceSnapshot &since, const QString &language,
                                                  const Cancellation &cancellation = {});

/// Records that were saved with others and say what they said are no change: takes their lines and their ids out.
void leaveOutSame(QList<SinceLine> &lines, SinceSnapshot &since);

/// The cells of its line: what, date, title, fields.
[[nodiscard]] QStringList sinceCells(const SinceLine &line, const QString &language);

/// "2 added, 1 no longer found, 3 changed"; or that nothing changed.
[[nodiscard]] QString sinceInShort(const SinceSnapshot &since, const QString &language);

} // namespace vodhuk
