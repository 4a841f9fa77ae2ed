/// Records that are linked with each other, in the order of their dates, and which of them a query lets be shown.
#pragma once

#include "core/catalogue/rows.h"
#include "core/query/queryengine.h"

#include <QHash>
#include <QSet>

namespace vodhuk
{

/// A record among others by date: by its earliest, then its latest day; what is not dated comes last.
struct DatedPlace {
    qint64 earliest = 0;
    qint64 latest = 0;
    qint64 id = 0;
    auto operator<=>(const DatedPlace &) const = default;
};

/// Columns of a statement over `response` that placeFrom() reads.
inline constexpr auto placeColumns =
    QLatin1StringView("response.id, response.date_earliest, response.date_latest");

[[nodiscard]] DatedPlace placeFrom(const Statement &row);

/// The places of those records that a filter lets through.
[[nodiscard]] Result<QHash<qint64, DatedPlace>> placesAmong(const Database &database, const QSet<qint64> &ids,
                                                            const QueryEngine::Filter &shown);

/// Those of the records that temp.selection holds.
[[nodiscard]] Result<QSet<qint64>> selectedAmong(const Database &database, const QSet<qint64> &ids);

/// How statements are given many ids: a JSON array, in ascending order.
[[nodiscard]] QString idList(const QSet<qint64> &ids);

/// The conditions of a query that say which records may be shown at all: those on status and sensitivity.
[[nodiscard]] Query showable(const Query &query);

} // namespace vodhuk
