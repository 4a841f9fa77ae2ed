/// Which rows of an index have which value of one field.
#pragma once

#include "core/index/rowset.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace vodhuk
{

/// A code, or what is counted by numbers: see IndexField.
struct IndexValue {
    QString code;
    int first = 0;
    int last = 0;
    bool operator==(const IndexValue &) const = default;
};

[[nodiscard]] inline size_t qHash(const IndexValue &value, size_t seed = 0) noexcept
{
    return qHashMulti(seed, value.code, value.first, value.last);
}

/// Puts them in ascending order.
void orderRows(std::vector<quint32> &rows);

/// Rows by value as they are met, in any order, also twice.
class RowCollector
{
public:
    void add(const IndexValue &value, quint32 row);

private:
    friend class ValueRows;
    QHash<IndexValue, size_t> m_places;
    std::vector<IndexValue> m_values;
    std::vector<std::vector<quint32>> m_rows; ///< one list for each value
    size_t m_last = 0;                        ///< equal values often follow each other
};

/// Copies share the sets that are the same in both.
class ValueRows
{
public:
    struct Entry {
        IndexValue value;
        std::shared_ptr<const RowSet> rows;
    };

    /// Takes in what was collected.
    void add(RowCollector collected);

    /// In no order. Some of the rows may be dead.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// The rows of a code; null if no row has it.
    [[nodiscard]] const RowSet *find(const QString &code) const;

    [[nodiscard]] qint64 bytes() const;

private:
    QHash<IndexValue, size_t> m_places;
    std::vector<Entry> m_entries;
};

} // namespace vodhuk
