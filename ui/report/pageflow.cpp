#include "ui/report/pageflow.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

/// Less than this of a column at the foot of a page is not begun.
constexpr double leastColumn = 90;

/// The end of the pieces that belong together with the one at `first`.
size_t groupEnd(const Pieces &pieces, size_t first)
{
    size_t last = first + 1;
    while (last < pieces.size() && pieces.at(last - 1).keepWithNext && !pieces.at(last).newPage &&
           pieces.at(last).inColumns == pieces.at(first).inColumns)
        ++last;
    return last;
}

/// Pieces for columns that follow each other.
class ColumnRun
{
public:
    ColumnRun(const Pieces &pieces, size_t first, size_t last)
        : m_pieces(pieces)
        , m_begin(first)
        , m_last(last)
        , m_heights{0}
    {
        m_heights.reserve(last - first + 1);
        for (size_t i = first; i < last; ++i)
            m_heights.push_back(m_heights.back() + pieces.at(i).spaceBefore + pieces.at(i).height);
    }

    /// What columns of one height hold: the end of each.
    using Split = std::vector<size_t>;

    /// Columns from `first` on, no higher than that; of the least height if all of the run finds room.
    [[nodiscard]] Split balanced(size_t first, double room) const
    {
        Split whole = split(first, room);
        if (whole.back() < m_last)
            return withoutLeftover(std::move(whole));
        for (double height = heightOf(first, m_last) / columns(); height < room; height += 2) {
            Split shorter = split(first, height);
            if (shorter.back() == m_last)
                return shorter;
        }
        return whole;
    }

    /// Of the run.
    [[nodiscard]] int columns() const { return m_pieces.at(m_begin).columns; }

private:
    [[nodiscard]] double heightOf(size_t from, size_t to) const
    {
        if (from == to)
            return 0;
        return m_heights.at(to - m_begin) - m_heights.at(from - m_begin) - m_pieces.at(from).spaceBefore;
    }

    /// The end of what a column of that height holds.
    [[nodiscard]] size_t filled(size_t from, double height) const
    {
        size_t end = from;
        while (end < m_last) {
            const size_t next = std::min(m_last, groupEnd(m_pieces, end));
            if (heightOf(from, next) > height + 0.01)
                break;
            end = next;
        }
        return end;
    }

    /// No fewer pieces go on to the next page than it has columns: one alone there looks forgotten.
    [[nodiscard]] Split withoutLeftover(Split ends) const
    {
        const auto wanted = static_cast<size_t>(columns());
        if (m_last - ends.back() >= wanted || m_last - m_begin < 2 * wanted)
            return ends;
        const size_t start = ends.at(ends.size() - 2);
        size_t end = start;
        for (size_t next = groupEnd(m_pieces, end); next + wanted <= m_last; next = groupEnd(m_pieces, end))
            end = next;
        if (end > start)
            ends.back() = end;
        return ends;
    }

    [[nodiscard]] Split split(size_t first, double height) const
    {
        Split ends;
        for (int column = 0; column < columns(); ++column)
            ends.push_back(filled(ends.empty() ? first : ends.back(), height));
        return ends;
    }

    const Pieces &m_pieces;
    size_t m_begin;
    size_t m_last;
    std::vector<double> m_heights; ///< of all pieces before each one of the run
};

class Flow
{
public:
    explicit Flow(const PageFormat &format)
        : m_content(format.content())
        , m_left(m_content.left())
        , m_y(m_content.top())
    {
        m_result.pages.emplace_back();
    }

    /// Pieces [first, last), which belong together; what no page holds whole goes piece by piece.
    void placeGroup(Pieces &pieces, size_t first, size_t last)
    {
        if (last - first > 1 && heightOf(pieces, first, last) > m_content.height()) {
            for (size_t i = first; i < last; ++i)
                placeGroup(pieces, i, i + 1);
            return;
        }
        const double needed = heightOf(pieces, first, last) + openingBelow(pieces, last);
        const bool fits = m_y + needed <= m_content.bottom() + 0.01;
        if (!atTop() && (!fits || pieces.at(first).newPage))
            beginPage(pieces.at(first));
        for (size_t i = first; i < last; ++i)
            place(std::move(pieces.at(i)));
    }

    /// Pieces [first, last), all for columns.
    void placeColumns(Pieces &pieces, size_t first, size_t last)
    {
        const ColumnRun run(pieces, first, last);
        while (first < last) {
            if (!atTop())
                m_y += pieces.at(first).spaceBefore;
            ColumnRun::Split split = run.balanced(first, m_content.bottom() - m_y);
            const bool isTooLow = split.back() < last && m_content.bottom() - m_y < leastColumn;
            if (!atTop() && (isTooLow || split.back() == first)) {
                beginPage(pieces.at(first));
                split = run.balanced(first, m_content.bottom() - m_y);
            }
            if (split.back() == first)
                split.assign(split.size(), groupEnd(pieces, first));
            placeSideBySide(pieces, first, split);
            first = split.back();
            if (first < last)
                beginPage(pieces.at(first));
        }
    }

    [[nodiscard]] FlowResult result() && { return std::move(m_result); }

private:
    [[nodiscard]] bool atTop() const { return m_y <= m_content.top(); }

    [[nodiscard]] double heightOf(const Pieces &pieces, size_t first, size_t last) const
    {
        double height = 0;
        for (size_t i = first; i < last; ++i)
            height += (i == first && atTop() ? 0 : pieces.at(i).spaceBefore) + pieces.at(i).height;
        return height;
    }

    /// What columns that stay with the pieces before `first` take up at least: what cannot be parted at the head of the left one.
    [[nodiscard]] static double openingBelow(const Pieces &pieces, size_t first)
    {
        const bool opensColumns =
            first < pieces.size() && pieces.at(first - 1).keepWithNext && pieces.at(first).inColumns;
        if (!opensColumns)
            return 0;
        double height = pieces.at(first).height;
        for (size_t i = first + 1; i < groupEnd(pieces, first); ++i)
            height += pieces.at(i).spaceBefore + pieces.at(i).height;
        return pieces.at(first).spaceBefore + std::max(leastColumn, height);
    }

    void beginPage(const Piece &first)
    {
        m_result.pages.emplace_back();
        m_y = m_content.top();
        if (first.repeatedHead)
            place(*first.repeatedHead);
    }

    void placeSideBySide(Pieces &pieces, size_t first, const ColumnRun::Split &split)
    {
        const double top = m_y;
        double foot = top;
        const int columns = pieces.at(first).columns;
        for (const size_t end : split) {
            m_y = top;
            placeColumn(pieces, first, end);
            foot = std::max(foot, m_y);
            m_left += columnWidth(m_content.width(), columns) + columnGap;
            first = end;
        }
        m_left = m_content.left();
        m_y = foot;
    }

    void placeColumn(Pieces &pieces, size_t first, size_t last)
    {
        for (size_t i = first; i < last; ++i) {
            m_y += i == first ? 0 : pieces.at(i).spaceBefore;
            put(std::move(pieces.at(i)));
        }
    }

    void place(Piece piece)
    {
        if (!atTop())
            m_y += piece.spaceBefore;
        put(std::move(piece));
    }

    /// What belongs together and is measured later, height and spaces, stays with the piece.
    void put(Piece &&piece)
    {
        const QPointF origin(m_left, m_y);
        Page &page = m_result.pages.back();
        for (PageItem &item : piece.items) {
            move(item, origin);
            page.items.push_back(std::move(item));
        }
        for (const PageLink &link : piece.links)
            page.links.append({link.area.translated(origin), link.link, link.query});
        remember(piece);
        m_y += piece.height;
        piece.items = {};
        piece.links = {};
    }

    void remember(const Piece &piece)
    {
        const PagePlace here{static_cast<int>(m_result.pages.size()) - 1, m_y};
        for (const QString &anchor : piece.anchors) {
            if (!m_result.anchors.contains(anchor))
                m_result.anchors.insert(anchor, here);
        }
        for (const PageHeading &heading : piece.headings)
            m_result.headings.append({heading.level, heading.text, here});
    }

    QRectF m_content;
    double m_left; ///< edge of the column that is filled
    double m_y;
    FlowResult m_result;
};

} // namespace

FlowResult flow(Pieces pieces, const PageFormat &format)
{
    Flow flow(format);
    for (size_t first = 0; first < pieces.size();) {
        size_t last = groupEnd(pieces, first);
        if (!pieces.at(first).inColumns) {
            flow.placeGroup(pieces, first, last);
        } else {
            while (last < pieces.size() && pieces.at(last).inColumns &&
                   pieces.at(last).columns == pieces.at(first).columns)
                ++last;
            flow.placeColumns(pieces, first, last);
        }
        first = last;
    }
    return std::move(flow).result();
}

} // namespace vodhuk
