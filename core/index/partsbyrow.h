/// Measures, listings and the like of the rows of an index, so that those of one row stand together.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace vodhuk
{

/// A part has a member `row`.
template <class Part>
class PartsByRow
{
public:
    /// In any order; those of one row stay in theirs. Their rows are new: all behind those of parts that are here, and before `endOfRows`.
    void append(std::vector<Part> parts, size_t endOfRows)
    {
        std::ranges::stable_sort(parts, {}, &Part::row);
        if (parts.empty() && m_starts.empty())
            return;
        if (m_starts.size() < endOfRows + 1)
            makeRoom(m_starts, endOfRows + 1 - m_starts.size());
        auto next = static_cast<quint32>(m_parts.size());
        auto part = parts.begin();
        for (size_t row = m_starts.empty() ? 0 : m_starts.size() - 1; row < endOfRows; ++row) {
            setStart(row, next);
            for (; part != parts.end() && part->row == row; ++part)
                ++next;
        }
        setStart(endOfRows, next);
        if (m_parts.empty()) {
            m_parts = std::move(parts);
            m_parts.shrink_to_fit();
            return;
        }
        makeRoom(m_parts, parts.size());
        m_parts.insert(m_parts.end(), std::make_move_iterator(parts.begin()),
                       std::make_move_iterator(parts.end()));
    }

    [[nodiscard]] const std::vector<Part> &all() const { return m_parts; }

    [[nodiscard]] std::span<const Part> of(quint32 row) const
    {
        if (size_t(row) + 1 >= m_starts.size())
            return {};
        return std::span(m_parts).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

    /// Calls `take` with each part of these rows, row by row.
    template <class Take>
    void visit(const std::vector<quint32> &rows, Take take) const
    {
        // Rows that lie far apart are fetched some time before they are needed.
        constexpr size_t ahead = 12;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i + 2 * ahead < rows.size() && size_t(rows[i + 2 * ahead]) < m_starts.size()) {
                __builtin_prefetch(&m_starts[rows[i + 2 * ahead]]);
                if (const quint32 next = m_starts[rows[i + ahead]]; next < m_parts.size())
                    __builtin_prefetch(&m_parts[next]);
            }
            for (const Part &part : of(rows[i]))
                take(part);
        }
    }

    [[nodiscard]] qint64 bytes() const
    {
        return static_cast<qint64>(m_parts.capacity() * sizeof(Part) + m_starts.capacity() * sizeof(quint32));
    }

private:
    /// A little more than is needed, for further rows come a few at a time; doubled, it would be far too much.
    template <class Item>
    static void makeRoom(std::vector<Item> &items, size_t further)
    {
        if (const size_t wanted = items.size() + further; wanted > items.capacity())
            items.reserve(items.empty() ? wanted : wanted + wanted / 16);
    }

    void setStart(size_t row, quint32 start)
    {
        if (row == m_starts.size())
            m_starts.push_back(start);
        else
            m_starts[row] = start;
    }

    std::vector<Part> m_parts;
    std::vector<quint32> m_starts; ///< by row, and the end of the last one; none while there are no parts
};

} // namespace vodhuk
