/// Other records in short: those in windows of time by certain actors, and those with certain ids.
#pragma once

#include "core/catalogue/database.h"
#include "core/codebook/neighbourhood.h"

#include <QSet>

namespace vodhuk
{

/// From the first to the last day on which a record of this kind may begin.
struct DayWindow {
    RecordKind kind = RecordKind::Response;
    QDate from;
    QDate to;
};

/// The window in which areNear() can hold for a record of this date; nothing for a date without a first day.
[[nodiscard]] std::optional<DayWindow> windowAround(RecordKind kind, const PartialDate &date, int days);

/// Records in one of the windows that one of `actors` has adopted, by date and id. Windows may overlap. Goes by the index of
/// dates: the time it takes grows with the length of the windows, not with the catalogue.
[[nodiscard]] Result<QList<NearRecord>> recordsInWindows(const Database &database, QList<DayWindow> windows,
                                                         const QSet<ActorId> &actors);

/// Those of `ids` that are there, by date and id.
[[nodiscard]] Result<QList<NearRecord>> recordsInShort(const Database &database, const QSet<qint64> &ids);

} // namespace vodhuk
