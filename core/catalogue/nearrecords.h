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

/// Which records to look for: in one of the windows, which may overlap, adopted by one of the actors, and with one of the
/// instruments (or, a countermove or reaction, of one of the kinds).
struct NearWish {
    QList<DayWindow> windows;
    QSet<ActorId> actors;
    QSet<QString> steps;
    qsizetype limit = 0; ///< of the answer: a day may have as many records as somebody cares to enter
};

/// By date and id, at most `limit`. Goes by the index of dates: the time it takes grows with the length of the windows, not with
/// the catalogue.
[[nodiscard]] Result<QList<NearRecord>> recordsNear(const Database &database, NearWish wish);

/// Those of `ids` that are there, by date and id.
[[nodiscard]] Result<QList<NearRecord>> recordsInShort(const Database &database, const QSet<qint64> &ids);

} // namespace vodhuk
