/// The records of a query as sets of rows, by days and by the values of any field: what pictures count by meeting sets.
#pragma once

#include "core/index/indexdata.h"
#include "core/query/queryengine.h"

#include <QHash>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vodhuk
{

/// The records of the query that have one value.
struct ValueSet {
    FacetValue value; ///< its count is that of the rows
    RowSet rows;
};

/// Rows are those of the engine's index; without one, numbers given to the records that were read from the file. Either way the counts are
/// the same. Must not outlive the engine.
class RecordSets
{
public:
    [[nodiscard]] static std::expected<Result<RecordSets>, QueryError>
    select(const QueryEngine &engine, const Query &query, const Cancellation &cancellation = {});

    [[nodiscard]] const RowSet &all() const { return m_all; }
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_all.cardinality()); }

    /// Of a row of all().
    [[nodiscard]] const RowDays &daysOf(quint32 row) const;

    /// Rows whose date is marked as uncertain or approximate; others than those of all() may be there too.
    [[nodiscard]] const RowSet &datesInDoubt() const;

    /// Values that occur, in the order of facets (never by count). `field` is one of facetFields(); of `year` a record has every
    /// year in which it may lie. A record may have several values, or none.
    [[nodiscard]] Result<QList<ValueSet>> by(const QString &field, const QString &language) const;

    /// By the family of a record's first instrument, in the order of the vocabulary: each record once. Those without an instrument
    /// come last, with an empty code.
    [[nodiscard]] Result<QList<ValueSet>> byFirstFamily(const QString &language) const;

    /// Records that have several values of a field of facetFields() but `year`.
    [[nodiscard]] Result<RowSet> havingSeveral(const QString &field) const;

    /// Of a row of all().
    [[nodiscard]] ResponseId idOf(quint32 row) const;

    /// Nothing if the record is not among them.
    [[nodiscard]] std::optional<quint32> rowOf(ResponseId id) const;
    [[nodiscard]] bool contains(ResponseId id) const { return rowOf(id).has_value(); }

    [[nodiscard]] const QueryEngine &engine() const { return *m_engine; }

    /// For reading parts of these records from the file: their ids as idList() makes it; empty where it is quicker to pass the parts of all.
    [[nodiscard]] QString fewIds() const;

private:
    explicit RecordSets(const QueryEngine &engine)
        : m_engine(&engine)
    {
    }
    [[nodiscard]] Status readRows(const QueryEngine::Filter &filter);
    [[nodiscard]] Result<QHash<QString, RowSet>> setsOf(const QString &field) const;
    [[nodiscard]] Result<QHash<QString, RowSet>> readFirstFamilies() const;
    [[nodiscard]] std::map<std::pair<int, int>, RowSet> yearSpans() const;
    [[nodiscard]] QList<ValueSet> years() const;

    const QueryEngine *m_engine;
    RowSet m_all;
    std::vector<qint64> m_ids;   ///< by row, ascending; empty with an index
    std::vector<RowDays> m_days; ///< by row; empty with an index
    RowSet m_datesInDoubt;       ///< empty with an index
};

/// Records in both.
[[nodiscard]] qint64 common(const RowSet &rows, const RowSet &others);

} // namespace vodhuk
