/// How many persons and entities each actor has newly listed, and how many are listed in all.
#pragma once

#include "core/index/indexdata.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// Flow and stock are two numbers and never added.
struct ListingNumbers {
    std::optional<qint64> added; ///< what the records say were newly listed; nothing: no record says a number
    std::optional<qint64>
        listed; ///< targets with a listing on the day; nothing: no listing is recorded, on no day
    bool operator==(const ListingNumbers &) const = default;
};

/// Whether a listing counts on a day (Julian): it may have begun and has not ended for certain.
[[nodiscard]] bool mayBeListed(const ListedDays &listing, qint32 day);

struct ListingCounts {
    struct Row {
        QString code; ///< as in a condition `adopter:`; empty: records without an adopter
        QString label;
        ListingNumbers persons;
        ListingNumbers entities;
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;        ///< adopters by label; a joint record counts with each
    ListingNumbers persons; ///< each record and each target once
    ListingNumbers entities;
    qint64 total = 0;          ///< records of the query
    qint64 withoutNumbers = 0; ///< of them, those that list nobody and say no number
    qint64 ofOthers = 0; ///< of them, those that list only targets that are not counted, and say no number
    bool operator==(const ListingCounts &) const = default;
};

/// Targets that are neither persons nor entities (ships, aircraft, groups without names) are not counted.
[[nodiscard]] std::expected<Result<ListingCounts>, QueryError>
listingCounts(const QueryEngine &engine, const Query &query, QDate day, const QString &language,
              const Cancellation &cancellation = {});

} // namespace vodhuk
