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
    while (last < pieces.size() && pieces.at(last - 1).keepWithNext &&
           pieces.at(last).inColumns == pieces.at(first).inColumns)
        ++last;
    return last;
}

/// Pieces for columns that follow each other.
struct ColumnRun {
    const Pieces &pieces;
    size_t first = 0;
    size_t last = 0;

    /// What two columns of one height hold: the left one up to `middle`, the right one up to `end`.
    struct Split {
        size_t middle = 0;
        size_t end = 0;
    };

    [[nodiscard]] double heightOf(size_t from, size_t to) const
    {
        double height = 0;
        for (size_t i = from; i < to; ++i)
            height += (i == from ? 0 : pieces.at(i).spaceBefore) + pieces.at(i).height;
        return height;
    }

    /// The end of what a column of that height holds.
    [[nodiscard]] size_t filled(size_t from, double height) const
    {
        size_t end = from;
        while (end < last && heightOf(from, groupEnd(pieces, end)) <= height + 0.01)
            end = groupEnd(pieces, end);
        return end;
    }

    [[nodiscard]] Split split(double height) const
    {
        const size_t middle = filled(first, height);
        return {middle, filled(middle, height)};
    }

    /// Columns no higher than that; the least height if all of the run finds room.
    [[nodiscard]] Split balanced(double room) const
    {
        const Split whole = split(room);
        if (whole.end < last)
            return whole;
        for (double height = heightOf(first, last) / 2; height < room; height += 2) {
            if (const Split shorter = split(height); shorter.end == last)
                return shorter;
        }
        return whole;
    }
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

    /// Pieces [first, last), which belong together.
    void placeGroup(const Pieces &pieces, size_t first, size_t last)
    {
        const bool opensColumns =
            last < pieces.size() && pieces.at(last - 1).keepWithNext && pieces.at(last).inColumns;
        const double needed = heightOf(pieces, first, last) + (opensColumns ? leastColumn : 0);
        const bool fits = m_y + needed <= m_content.bottom() + 0.01;
        if (!atTop() && (!fits || pieces.at(first).newPage))
            beginPage(pieces.at(first));
        for (size_t i = first; i < last; ++i)
            place(pieces.at(i));
    }

    /// Pieces [first, last), all for columns.
    void placeColumns(const Pieces &pieces, size_t first, size_t last)
    {
        ColumnRun run{pieces, first, last};
        while (run.first < last) {
            if (!atTop())
                m_y += pieces.at(run.first).spaceBefore;
            ColumnRun::Split split = run.balanced(m_content.bottom() - m_y);
            const bool isTooLow = split.end < last && m_content.bottom() - m_y < leastColumn;
            if (!atTop() && (isTooLow || split.end == run.first)) {
                beginPage(pieces.at(run.first));
                split = run.balanced(m_content.bottom() - m_y);
            }
            if (split.end == run.first)
                split = {groupEnd(pieces, run.first), groupEnd(pieces, run.first)};
            placeSideBySide(run, split);
            run.first = split.end;
            if (run.first < last)
                beginPage(pieces.at(run.first));
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

    void beginPage(const Piece &first)
    {
        m_result.pages.emplace_back();
        m_y = m_content.top();
        if (first.repeatedHead)
            place(*first.repeatedHead);
    }

    void placeSideBySide(const ColumnRun &run, const ColumnRun::Split &split)
    {
        const double top = m_y;
        placeColumn(run.pieces, run.first, split.middle);
        const double foot = m_y;
        m_y = top;
        m_left = m_content.left() + columnWidth(m_content.width()) + columnGap;
        placeColumn(run.pieces, split.middle, split.end);
        m_left = m_content.left();
        m_y = std::max(m_y, foot);
    }

    void placeColumn(const Pieces &pieces, size_t first, size_t last)
    {
        for (size_t i = first; i < last; ++i) {
            m_y += i == first ? 0 : pieces.at(i).spaceBefore;
            put(pieces.at(i));
        }
    }

    void place(const Piece &piece)
    {
        if (!atTop())
            m_y += piece.spaceBefore;
        put(piece);
    }

    void put(const Piece &piece)
    {
        const QPointF origin(m_left, m_y);
        Page &page = m_result.pages.back();
        for (PageItem item : piece.items) {
            item.area.translate(origin);
            page.items.push_back(std::move(item));
        }
        for (const PageLink &link : piece.links)
            page.links.append({link.area.translated(origin), link.link});
        remember(piece);
        m_y += piece.height;
    }

    void remember(const Piece &piece)
    {
        const PagePlace here{static_cast<int>(m_result.pages.size()) - 1, m_y};
        for (const QString &anchor : piece.anchors)
            m_result.anchors.insert(anchor, here);
        for (const PageHeading &heading : piece.headings)
            m_result.headings.append({heading.level, heading.text, here});
    }

    QRectF m_content;
    double m_left; ///< edge of the column that is filled
    double m_y;
    FlowResult m_result;
};

} // namespace

FlowResult flow(const Pieces &pieces, const PageFormat &format)
{
    Flow flow(format);
    for (size_t first = 0; first < pieces.size();) {
        size_t last = groupEnd(pieces, first);
        if (!pieces.at(first).inColumns) {
            flow.placeGroup(pieces, first, last);
        } else {
            while (last < pieces.size() && pieces.at(last).inColumns)
                ++last;
            flow.placeColumns(pieces, first, last);
        }
        first = last;
    }
    return std::move(flow).result();
}

} // namespace vodhuk
