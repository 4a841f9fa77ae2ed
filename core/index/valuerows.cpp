#include "core/index/valuerows.h"

#include <algorithm>
#include <bit>

namespace vodhuk
{

/// Many rows are marked rather than sorted: a million of them lie within 128 kB of marks.
void orderRows(std::vector<quint32> &rows)
{
    if (std::ranges::is_sorted(rows))
        return;
    const quint32 end = std::ranges::max(rows) + 1;
    if (rows.size() < end / 64) {
        std::ranges::sort(rows);
        return;
    }
    std::vector<quint64> marks(end / 64 + 1);
    for (const quint32 row : rows)
        marks[row / 64] |= quint64{1} << row % 64;
    rows.clear();
    for (size_t word = 0; word < marks.size(); ++word) {
        for (quint64 left = marks[word]; left != 0; left &= left - 1)
            rows.push_back(static_cast<quint32>(word * 64) + static_cast<quint32>(std::countr_zero(left)));
    }
}

void RowCollector::add(const IndexValue &value, quint32 row)
{
    if (m_values.empty() || m_values[m_last] != value) {
        const auto known = m_places.constFind(value);
        m_last = known != m_places.cend() ? *known : m_values.size();
        if (m_last == m_values.size()) {
            m_places.insert(value, m_last);
            m_values.push_back(value);
            m_rows.emplace_back();
        }
    }
    m_rows[m_last].push_back(row);
}

void ValueRows::add(RowCollector collected)
{
    for (size_t i = 0; i < collected.m_values.size(); ++i) {
        std::vector<quint32> rows = std::move(collected.m_rows[i]);
        orderRows(rows);
        const IndexValue &value = collected.m_values[i];
        const auto known = m_places.constFind(value);
        RowSet set = known != m_places.cend() ? *m_entries[*known].rows : RowSet();
        set.addMany(rows.size(), rows.data());
        set.runOptimize();
        set.shrinkToFit();
        auto shared = std::make_shared<const RowSet>(std::move(set));
        if (known != m_places.cend()) {
            m_entries[*known].rows = std::move(shared);
            continue;
        }
        m_places.insert(value, m_entries.size());
        m_entries.push_back({value, std::move(shared)});
    }
}

const RowSet *ValueRows::find(const QString &code) const
{
    const auto known = m_places.constFind(IndexValue{code});
    return known == m_places.cend() ? nullptr : m_entries[*known].rows.get();
}

qint64 ValueRows::bytes() const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries)
        sum += static_cast<qint64>(entry.rows->getSizeInBytes(false) + sizeof(Entry));
    return sum;
}

} // namespace vodhuk
