/// Sets of rows out of passes through all of them.
#pragma once

#include "core/index/indexdata.h"

#include <utility>
#include <vector>

namespace vodhuk
{

/// Rows in ascending order, which often stand in a row.
class RowRuns
{
public:
    void add(quint32 row)
    {
        if (row != m_end) {
            close();
            m_first = row;
        }
        m_end = row + 1;
    }
    [[nodiscard]] RowSet take()
    {
        close();
        return std::move(m_rows);
    }

private:
    void close()
    {
        if (m_first < m_end)
            m_rows.addRange(m_first, m_end);
    }

    RowSet m_rows;
    quint32 m_first = 0;
    quint32 m_end = 0;
};

/// The rows for whose days `holds` is true.
template <class Holds>
RowSet rowsWhere(const std::vector<RowDays> &days, const Holds &holds)
{
    RowRuns runs;
    for (quint32 row = 0; row < days.size(); ++row) {
        if (holds(days[row]))
            runs.add(row);
    }
    return runs.take();
}

} // namespace vodhuk
