#include "ui/report/pageflow.h"

namespace vodhuk
{

namespace
{

class Flow
{
public:
    explicit Flow(const PageFormat &format)
        : m_content(format.content())
        , m_y(m_content.top())
    {
        m_result.pages.emplace_back();
    }

    /// Pieces [first, last), which belong together.
    void placeGroup(const Pieces &pieces, size_t first, size_t last)
    {
        const bool fits = m_y + heightOf(pieces, first, last) <= m_content.bottom() + 0.01;
        if (!atTop() && (!fits || pieces.at(first).newPage))
            beginPage(pieces.at(first));
        for (size_t i = first; i < last; ++i)
            place(pieces.at(i));
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

    void place(const Piece &piece)
    {
        if (!atTop())
            m_y += piece.spaceBefore;
        const QPointF origin(m_content.left(), m_y);
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
    double m_y;
    FlowResult m_result;
};

} // namespace

FlowResult flow(const Pieces &pieces, const PageFormat &format)
{
    Flow flow(format);
    for (size_t first = 0; first < pieces.size();) {
        size_t last = first + 1;
        while (last < pieces.size() && pieces.at(last - 1).keepWithNext)
            ++last;
        flow.placeGroup(pieces, first, last);
        first = last;
    }
    return std::move(flow).result();
}

} // namespace vodhuk
