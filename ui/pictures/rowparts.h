/// What pictures made of rows share: labels of several lines, keys to their signs, an axis of counts from left to right.
#pragma once

#include "ui/pictures/sketch.h"

namespace vodhuk
{

[[nodiscard]] QString dayInWords(QDate day, const Wording &words);

/// "2 October 2020 – 31 March 2026"; empty without days.
[[nodiscard]] QString periodBetween(QDate first, QDate last, const Wording &words);

/// Height of one line of a label, and of several.
[[nodiscard]] qreal lineStep(const Typeface &face);
[[nodiscard]] qreal heightOf(const QStringList &lines, const Typeface &face);

/// Lines below each other, the first one with its top at `corner`.
void drawLines(Sketch &sketch, const QStringList &lines, const QPointF &corner, const Typeface &face,
               const Ink &ink = {}, Anchor anchor = Anchor::Start);

/// How a sign looks that is explained in a key.
enum class SignLook { Solid, Hatched, Eased, Line, Dashed };

struct Sign {
    SignLook look = SignLook::Solid;
    Ink ink;
    QString label;
};

/// Something drawn in this look, within `area`.
void drawSign(Sketch &sketch, SignLook look, const Ink &ink, const QRectF &area);

/// Signs with their labels, as many on a line as fit.
void drawKey(Sketch &sketch, const QList<Sign> &signs);

/// Whole numbers from zero, from left to right.
class CountAxis
{
public:
    CountAxis(qint64 largest, qreal left, qreal width, int mostSteps = 4);

    [[nodiscard]] qreal xOf(qint64 count) const;

    /// One line of numbers, its top at `top`.
    void numbers(Sketch &sketch, qreal top) const;
    void lines(Sketch &sketch, qreal top, qreal bottom) const;

private:
    CountScale m_scale;
    qreal m_left = 0;
    qreal m_width = 0;
};

} // namespace vodhuk
