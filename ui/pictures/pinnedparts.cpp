#include "ui/pictures/pinnedparts.h"

#include <QPainter>

#include <algorithm>

namespace vodhuk
{

namespace
{

/// Enough to tell a label's part of the picture; measuring its letters takes too long while a picture is moved.
QRectF roughBounds(const Mark &mark)
{
    if (const auto *text = std::get_if<TextShape>(&mark.shape))
        return {text->at - QPointF(0, text->face.size), QSizeF(0, text->face.size)};
    return boundsOf(mark);
}

} // namespace

PinnedParts::PinnedParts(const Picture &picture, const SeenPart &seen)
    : m_picture(picture)
    , m_seen(seen)
{
}

QPointF PinnedParts::corner() const
{
    return m_seen.scrolled + QPointF(m_seen.margin, m_seen.margin);
}

/// As large as in the picture that is not zoomed. Covers what is still seen of the one that is.
QRectF PinnedParts::headArea() const
{
    const bool isMoved = m_seen.scrolled.x() > 0 || m_seen.scrolled.y() > 0;
    if (!isMoved || m_picture.head <= 0 || m_picture.head > m_seen.size.height() / 2)
        return {};
    const qreal bottom =
        std::max(corner().y() + m_picture.head, m_seen.margin + m_picture.head * m_seen.scale);
    return {m_seen.scrolled, QPointF(m_seen.scrolled.x() + m_seen.size.width(), bottom)};
}

QRectF PinnedParts::gutterArea() const
{
    if (m_seen.scrolled.x() <= 0 || m_picture.gutter <= 0 || m_picture.gutter > m_seen.size.width() / 2)
        return {};
    const qreal right =
        std::max(corner().x() + m_picture.gutter, m_seen.margin + m_picture.gutter * m_seen.scale);
    return {QPointF(m_seen.scrolled.x(), m_seen.margin + m_picture.head * m_seen.scale),
            QPointF(right, m_seen.margin + m_picture.foot * m_seen.scale)};
}

/// That of a picture which grows is larger than what is seen.
QRectF PinnedParts::footArea() const
{
    if (m_seen.scrolled.x() <= 0 || m_seen.scale > 1 || m_picture.foot <= 0)
        return {};
    return {m_seen.scrolled.x(), m_seen.margin + m_picture.foot, m_seen.size.width(),
            m_picture.size.height() - m_picture.foot};
}

bool PinnedParts::isInGutter(const QRectF &bounds) const
{
    return bounds.right() <= m_picture.gutter && bounds.bottom() > m_picture.head &&
           bounds.top() < m_picture.foot;
}

void PinnedParts::paintMark(QPainter &painter, const Mark &mark, const Appearance &appearance,
                            const QPointF &by) const
{
    Picture one;
    one.marks = {mark};
    painter.save();
    painter.translate(by);
    paintPicture(painter, one, appearance);
    painter.restore();
}

void PinnedParts::paint(QPainter &painter, const Appearance &appearance) const
{
    const QRectF head = headArea();
    const QRectF gutter = gutterArea();
    const QRectF foot = footArea();
    for (const QRectF &area : {gutter, foot, head}) {
        if (area.isEmpty())
            continue;
        painter.fillRect(area, appearance.ground);
        for (const Mark &mark : m_picture.marks) {
            const QRectF bounds = roughBounds(mark);
            if (area == head && bounds.bottom() <= m_picture.head)
                paintMark(painter, mark, appearance, corner());
            else if (area == foot && bounds.top() >= m_picture.foot)
                paintMark(painter, mark, appearance, {corner().x(), m_seen.margin});
            else if (area == gutter && isInGutter(bounds))
                paintMark(painter, mark, appearance,
                          {corner().x(), m_seen.margin + bounds.center().y() * (m_seen.scale - 1)});
        }
    }
}

std::optional<QPointF> PinnedParts::onPicture(const QPointF &place) const
{
    if (headArea().contains(place))
        return place - corner();
    if (footArea().contains(place))
        return place - QPointF(corner().x(), m_seen.margin);
    if (gutterArea().contains(place))
        return QPointF(place.x() - corner().x(), (place.y() - m_seen.margin) / m_seen.scale);
    return std::nullopt;
}

} // namespace vodhuk
