/// The records of a query put together by the values of one field: what a grouped table and `query --group` show.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// A record with several values is in each of their groups.
struct RecordGroups {
    QString field;
    QList<FacetValue> values; ///< those that records have; by label, or as the vocabulary orders few
    qint64 without = 0;       ///< records that have none
    qint64 total = 0;         ///< records of the query

    /// Places of records in all groups: more than `total` if some have several values.
    [[nodiscard]] qint64 places() const;

    bool operator==(const RecordGroups &) const = default;
};

/// Counts by a field of facetFields(), within the whole query. Cancelled if `cancellation` says so in between.
[[nodiscard]] std::expected<Result<RecordGroups>, QueryError>
groupsOf(const QueryEngine &engine, const Query &query, const QString &field, const QString &language,
         const Cancellation &cancellation = {});

/// The records of one group in the order of the query; without a code, those that have no value of the field.
[[nodiscard]] std::expected<Result<std::vector<ResponseId>>, QueryError>
recordsOfGroup(const QueryEngine &engine, const Query &query, const QString &field, const QString &code,
               const Cancellation &cancellation = {});

} // namespace vodhuk
