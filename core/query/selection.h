/// The records of a query while their values are counted: in a TEMP table for SQL, and as a set for what passes through rows.
#pragma once

#include "core/query/queryengine.h"

#include <vector>

namespace vodhuk
{

/// Puts the ids of a query into the TEMP table temp.selection (id).
[[nodiscard]] Status fillSelection(const Database &database, const QueryEngine::Filter &filter);

/// What temp.selection holds.
class Selection
{
public:
    [[nodiscard]] static Result<Selection> read(const Database &database);

    /// Whether it is quicker to pass through all values of the catalogue than to look up those of each record.
    [[nodiscard]] bool isWide() const { return m_wide; }

    /// Only of a wide selection.
    [[nodiscard]] bool contains(qint64 record) const;

private:
    [[nodiscard]] size_t placeOf(qint64 record) const;
    void insert(qint64 record);

    std::vector<qint64> m_places; ///< a hash table with open addresses; 0 is no record
    bool m_wide = false;
};

} // namespace vodhuk
