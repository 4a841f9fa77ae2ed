#include "ui/pictures/picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

QTransform placeOf(const TextShape &text)
{
    return QTransform().translate(text.at.x(), text.at.y()).rotate(-text.angle);
}

/// The line of text as if it began at the origin and were not turned.
QRectF flatBounds(const TextShape &text)
{
    const QFontMetricsF metrics(fontOf(text.face));
    const qreal width = metrics.horizontalAdvance(text.text);
    const qreal start = text.anchor == Anchor::Start ? 0 : text.anchor == Anchor::End ? -width : -width / 2;
    return QRectF(start, -0.78 * text.face.size, width, text.face.size);
}

QRectF boundsOf(const PlaceShape &shape)
{
    return shape.area;
}

QRectF boundsOf(const RectShape &shape)
{
    return shape.area;
}

QRectF boundsOf(const HatchShape &shape)
{
    return shape.area;
}

QRectF boundsOf(const LineShape &shape)
{
    return QRectF(shape.from, shape.to).normalized();
}

QRectF boundsOf(const TextShape &shape)
{
    return outlineOf(shape).boundingRect();
}

QRectF boundsOf(const DotShape &shape)
{
    const QPointF corner(shape.radius, shape.radius);
    return QRectF(shape.centre - corner, shape.centre + corner);
}

QRectF boundsOf(const OutlineShape &shape)
{
    QRectF bounds;
    for (const QPolygonF &ring : shape.rings)
        bounds |= ring.boundingRect();
    return bounds;
}

QPainterPath pathOf(const OutlineShape &shape)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF &ring : shape.rings) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

bool isTouched(const Mark &mark, const QPointF &place)
{
    if (!touchAreaOf(mark).contains(place))
        return false;
    const QPainterPath border = borderOf(mark);
    return border.isEmpty() || border.contains(place);
}

class Painting
{
public:
    Painting(QPainter &painter, const Appearance &appearance, const QRectF &part)
        : m_painter(painter)
        , m_appearance(appearance)
        , m_part(part)
    {
    }

    void operator()(const PlaceShape &) const {}

    void operator()(const RectShape &shape) const
    {
        m_painter.fillRect(shape.area, inkColour(shape.ink, m_appearance));
    }

    void operator()(const HatchShape &shape) const
    {
        m_painter.setPen(QPen(inkColour(shape.ink, m_appearance), 1));
        m_painter.drawLines(hatchLines(shape, m_part));
    }

    void operator()(const LineShape &shape) const
    {
        QPen pen(inkColour(shape.ink, m_appearance), shape.width);
        pen.setCapStyle(Qt::FlatCap);
        if (shape.dashed)
            pen.setDashPattern({2 / shape.width, 3 / shape.width});
        m_painter.setPen(pen);
        m_painter.drawLine(shape.from, shape.to);
    }

    void operator()(const TextShape &shape) const
    {
        m_painter.save();
        m_painter.setTransform(placeOf(shape), true);
        const QPointF start(flatBounds(shape).left(), 0);
        if (shape.rim)
            paintRim(shape, start);
        m_painter.setFont(fontOf(shape.face));
        m_painter.setPen(inkColour(shape.ink, m_appearance));
        m_painter.drawText(start, shape.text);
        m_painter.restore();
    }

    void operator()(const DotShape &shape) const
    {
        const QColor colour = inkColour(shape.ink, m_appearance);
        m_painter.setPen(QPen(colour, 1.2));
        m_painter.setBrush(shape.hollow ? m_appearance.ground : colour);
        m_painter.drawEllipse(shape.centre, shape.radius, shape.radius);
        m_painter.setBrush(Qt::NoBrush);
    }

    void operator()(const OutlineShape &shape) const
    {
        m_painter.setPen(QPen(inkColour(shape.border, m_appearance), shape.width));
        m_painter.setBrush(inkColour(shape.ink, m_appearance));
        m_painter.drawPath(pathOf(shape));
        m_painter.setBrush(Qt::NoBrush);
    }

private:
    void paintRim(const TextShape &shape, const QPointF &start) const
    {
        QPainterPath letters;
        letters.addText(start, fontOf(shape.face), shape.text);
        m_painter.strokePath(letters, QPen(inkColour(*shape.rim, m_appearance), rimWidth, Qt::SolidLine,
                                           Qt::RoundCap, Qt::RoundJoin));
    }

    QPainter &m_painter;
    const Appearance &m_appearance;
    const QRectF &m_part;
};

/// Told by the height alone, which takes no measuring of letters: tall pictures are scrolled.
bool mayBeSeen(const Mark &mark, const QRectF &part)
{
    if (const auto *text = std::get_if<TextShape>(&mark.shape)) {
        return text->angle != 0 || (text->at.y() + text->face.size > part.top() &&
                                    text->at.y() - text->face.size < part.bottom());
    }
    const QRectF bounds = boundsOf(mark);
    return bounds.bottom() + 2 > part.top() && bounds.top() - 2 < part.bottom();
}

} // namespace

QColor inkColour(const Ink &ink, const Appearance &appearance)
{
    switch (ink.role) {
    case Ink::Role::Text:
        return appearance.text;
    case Ink::Role::Muted:
        return appearance.muted;
    case Ink::Role::Lines:
        return appearance.lines;
    case Ink::Role::Accent:
        return appearance.accent;
    case Ink::Role::AccentTint:
        return mixed(appearance.accent, appearance.ground, 0.28);
    case Ink::Role::Family:
        return appearance.family(ink.family);
    case Ink::Role::FamilyTint:
        return mixed(appearance.family(ink.family), appearance.ground, 0.28);
    case Ink::Role::Ground:
        return appearance.ground;
    }
    return appearance.text;
}

QFont fontOf(const Typeface &face)
{
    QFont font(face.family);
    font.setPixelSize(face.size);
    font.setBold(face.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(face.family.contains(u"Serif"_s) ? QFont::Serif : QFont::SansSerif);
    return font;
}

namespace
{

/// Where the line passes the borders of the rings, from its one end (0) to the other (1), in order.
std::vector<qreal> crossings(const QLineF &line, const QList<QPolygonF> &rings)
{
    std::vector<qreal> places;
    const QPointF along = line.p2() - line.p1();
    const auto side = [&](const QPointF &point) {
        const QPointF from = point - line.p1();
        return along.x() * from.y() - along.y() * from.x();
    };
    for (const QPolygonF &ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF &begin = ring.at(i);
            const QPointF &end = ring.at((i + 1) % ring.size());
            const qreal before = side(begin);
            const qreal behind = side(end);
            if ((before < 0) == (behind < 0))
                continue;
            const QPointF met = begin + (end - begin) * (before / (before - behind));
            places.push_back(QPointF::dotProduct(met - line.p1(), along) / QPointF::dotProduct(along, along));
        }
    }
    std::ranges::sort(places);
    return places;
}

/// The pieces of the lines that lie within the rings.
QList<QLineF> linesWithin(const QList<QLineF> &lines, const QList<QPolygonF> &rings)
{
    QList<QLineF> pieces;
    for (const QLineF &line : lines) {
        const std::vector<qreal> places = crossings(line, rings);
        for (size_t i = 0; i + 1 < places.size(); i += 2) {
            const qreal begin = std::clamp(places[i], 0.0, 1.0);
            const qreal end = std::clamp(places[i + 1], 0.0, 1.0);
            if (end > begin)
                pieces.append(QLineF(line.pointAt(begin), line.pointAt(end)));
        }
    }
    return pieces;
}

} // namespace

QList<QLineF> hatchLines(const HatchShape &hatch, const QRectF &part)
{
    constexpr qreal distance = 4;
    const QRectF &area = hatch.area;
    QList<QLineF> lines;
    qreal x = area.left() - area.height() + distance / 2;
    if (!part.isEmpty())
        x += distance * std::max(0.0, std::floor((part.left() - area.height() - x) / distance));
    const qreal last = part.isEmpty() ? area.right() : std::min(area.right(), part.right());
    for (; x < last; x += distance) {
        const qreal start = std::max(x, area.left());
        const qreal end = std::min(x + area.height(), area.right());
        lines.append(QLineF(start, area.bottom() - (start - x), end, area.bottom() - (end - x)));
    }
    return hatch.rings.isEmpty() ? lines : linesWithin(lines, hatch.rings);
}

QPolygonF outlineOf(const TextShape &text)
{
    return placeOf(text).map(QPolygonF(flatBounds(text)));
}

QRectF boundsOf(const Mark &mark)
{
    return std::visit([](const auto &shape) { return boundsOf(shape); }, mark.shape);
}

QRectF touchAreaOf(const Mark &mark)
{
    return mark.touch.isEmpty() ? boundsOf(mark) : mark.touch;
}

QPainterPath borderOf(const Mark &mark)
{
    const auto *outline = std::get_if<OutlineShape>(&mark.shape);
    return outline && mark.touch.isEmpty() ? pathOf(*outline) : QPainterPath();
}

bool reachesInto(const QRectF &frame, const Mark &mark)
{
    if (!touchAreaOf(mark).intersects(frame))
        return false;
    const QPainterPath border = borderOf(mark);
    return border.isEmpty() || border.intersects(frame);
}

std::optional<qint64> numberIn(const PictureTable &table, qsizetype row, qsizetype column)
{
    if (column < table.textColumns)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = table.rows.at(row).value(column).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString tabSeparated(const PictureTable &table)
{
    QString text = table.head.join(u'\t') + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

void paintPicture(QPainter &painter, const Picture &picture, const Appearance &appearance, const QRectF &part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const Mark &mark : picture.marks) {
        if (part.isEmpty() || mayBeSeen(mark, part))
            std::visit(Painting(painter, appearance, part), mark.shape);
    }
    painter.restore();
}

int markAt(const Picture &picture, const QPointF &place)
{
    for (int i = static_cast<int>(picture.marks.size()) - 1; i >= 0; --i) {
        const Mark &mark = picture.marks[static_cast<size_t>(i)];
        if (!mark.spoken.isEmpty() && isTouched(mark, place))
            return i;
    }
    return -1;
}

} // namespace vodhuk
