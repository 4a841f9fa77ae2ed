/// Lists of rows that would hold the same thing twice once two records are one. Used by recordmerge.
#pragma once

#include "core/catalogue/recordmerge.h"

namespace vodhuk
{

/// A table whose rows stand in an order under an owner: (owner, position) is its key.
struct ListTable {
    QString table;
    QString owner;
    QStringList columns;
    bool operator==(const ListTable &) const = default;
};

using ListRows = QList<QVariantList>;

[[nodiscard]] Result<ListRows> readList(const Database &database, const ListTable &table, qint64 owner);

/// In place of what stands there.
[[nodiscard]] Status writeList(Database &database, const ListTable &table, qint64 owner,
                               const ListRows &rows);

/// What a list becomes in which the kept record and the merged one meet.
struct FoldedList {
    ListTable table;
    qint64 owner = 0;
    ListRows rows;
    QStringList told; ///< what went, in words
};

/// All of them: parts in records and memberships for actors, citations for sources. The lists that hang on the two records
/// themselves (memberships, notes, citations) are among them, put together.
[[nodiscard]] Result<QList<FoldedList>> foldedLists(const Database &database, const RecordMerge &merge);

/// A listing of the merged target that says no more than one of the kept target under the same measure.
struct FoldedListing {
    qint64 kept = 0;
    qint64 dropped = 0;
    QVariantList values; ///< of the kept one: listed_on, from_date, delisted_on, reason, list_reference
    QString told;
};

[[nodiscard]] Result<QList<FoldedListing>> foldedListings(const Database &database, const RecordMerge &merge);
[[nodiscard]] Status writeListing(Database &database, const FoldedListing &folded);

} // namespace vodhuk
