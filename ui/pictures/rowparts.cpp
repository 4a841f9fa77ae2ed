#include "ui/pictures/rowparts.h"

#include "core/base/partialdate.h"

#include <cmath>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString dayInWords(QDate day, const Wording &words)
{
    return day.isValid() ? dateInWords(PartialDate::fromDay(day), words.language()) : QString();
}

QString periodBetween(QDate first, QDate last, const Wording &words)
{
    const QString begin = dayInWords(first, words);
    return first == last || begin.isEmpty() ? begin : begin + u" – "_s + dayInWords(last, words);
}

qreal lineStep(const Typeface &face)
{
    return std::ceil(face.size * 1.25);
}

qreal heightOf(const QStringList &lines, const Typeface &face)
{
    return lineStep(face) * static_cast<qreal>(lines.size());
}

void drawLines(Sketch &sketch, const QStringList &lines, const QPointF &corner, const Typeface &face,
               const Ink &ink, Anchor anchor)
{
    qreal base = corner.y() + face.size;
    for (const QString &line : lines) {
        sketch.add(TextShape{line, {corner.x(), base}, face, ink, anchor});
        base += lineStep(face);
    }
}

void drawSign(Sketch &sketch, SignLook look, const Ink &ink, const QRectF &area)
{
    const QPointF left(area.left(), area.center().y());
    const QPointF right(area.right(), area.center().y());
    switch (look) {
    case SignLook::Solid:
        sketch.add(RectShape{area, ink});
        return;
    case SignLook::Eased:
        sketch.add(RectShape{area, {Ink::Role::FamilyTint, u"easing"_s}});
        sketch.add(HatchShape{area, ink});
        // Told apart from what is hatched alone by its edges, in grey too.
        sketch.add(LineShape{area.topLeft(), area.topRight(), ink, 2});
        sketch.add(LineShape{area.bottomLeft(), area.bottomRight(), ink, 2});
        return;
    case SignLook::Hatched:
        sketch.add(HatchShape{area, ink});
        return;
    case SignLook::Line:
    case SignLook::Dashed:
        sketch.add(LineShape{left, right, ink, 2, look == SignLook::Dashed});
        return;
    }
}

void drawKey(Sketch &sketch, const QList<Sign> &signs)
{
    const Typeface face = sketch.small();
    const qreal box = std::round(face.size * 0.8);
    const qreal length = 2 * box;
    qreal x = 0;
    for (const Sign &sign : signs) {
        const qreal width = length + 5 + Sketch::widthOf(sign.label, face);
        if (x > 0 && x + width > sketch.lineWidth()) {
            x = 0;
            sketch.gap(std::ceil(face.size * 1.4));
        }
        const QStringList lines = Sketch::wrapped(sign.label, face, sketch.lineWidth() - length - 5);
        drawSign(sketch, sign.look, sign.ink, QRectF(x, sketch.y + face.size - box, length, box));
        drawLines(sketch, lines, {x + length + 5, sketch.y}, face);
        sketch.gap(lineStep(face) * static_cast<qreal>(std::max<qsizetype>(0, lines.size() - 1)));
        x += width + 16;
    }
    if (!signs.isEmpty())
        sketch.gap(std::ceil(face.size * 1.4));
}

CountAxis::CountAxis(qint64 largest, qreal left, qreal width, int mostSteps)
    : m_scale(countScale(largest, mostSteps))
    , m_left(left)
    , m_width(width)
{
}

qreal CountAxis::xOf(qint64 count) const
{
    return m_left + m_width * static_cast<qreal>(count) / static_cast<qreal>(m_scale.top);
}

void CountAxis::numbers(Sketch &sketch, qreal top) const
{
    qreal free = -1e9;
    for (qint64 value = 0; value <= m_scale.top; value += m_scale.step) {
        const QString text = sketch.style().words.number(value);
        const qreal half = Sketch::widthOf(text, sketch.small()) / 2;
        if (xOf(value) - half < free)
            continue;
        const bool isLast = value + m_scale.step > m_scale.top;
        const bool sticksOut = isLast && xOf(value) + half > sketch.style().size.width();
        sketch.add(TextShape{text,
                             {xOf(value), top + sketch.style().smallSize},
                             sketch.small(),
                             {Ink::Role::Muted, {}},
                             sticksOut ? Anchor::End : Anchor::Middle});
        free = xOf(value) + half + 4;
    }
}

void CountAxis::lines(Sketch &sketch, qreal top, qreal bottom) const
{
    for (qint64 value = 0; value <= m_scale.top; value += m_scale.step)
        sketch.add(LineShape{
            {xOf(value), top}, {xOf(value), bottom}, {value == 0 ? Ink::Role::Muted : Ink::Role::Lines, {}}});
}

} // namespace vodhuk
