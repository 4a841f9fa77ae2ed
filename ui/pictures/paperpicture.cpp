#include "ui/pictures/paperpicture.h"

#include "ui/pictures/scriptfonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vodhuk
{

namespace
{

/// A part of a line, and how far it goes.
struct Part {
    QString text;
    Typeface face;
    qreal width = 0;
};

QList<Part> partsOf(const TextShape &shape)
{
    QList<Part> parts;
    for (const FontRun &run : fontRuns(shape.text, shape.face.family)) {
        Part part{shape.text.mid(run.start, run.length), shape.face, 0};
        part.face.family = run.family;
        part.width = QFontMetricsF(fontOf(part.face)).horizontalAdvance(part.text);
        parts.append(part);
    }
    if (shape.text.isRightToLeft())
        std::ranges::reverse(parts);
    return parts;
}

qreal shareBefore(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Start:
        return 0;
    case Anchor::Middle:
        return 0.5;
    case Anchor::End:
        return 1;
    }
    return 0;
}

/// Adds the parts of a text one after the other along its line.
void addParts(std::vector<Mark> &marks, const Mark &mark, const TextShape &shape)
{
    const QList<Part> parts = partsOf(shape);
    qreal whole = 0;
    for (const Part &part : parts)
        whole += part.width;
    const qreal angle = shape.angle * std::numbers::pi / 180;
    qreal along = -whole * shareBefore(shape.anchor);
    for (const Part &part : parts) {
        TextShape set = shape;
        set.text = part.text;
        set.face = part.face;
        set.anchor = Anchor::Start;
        set.at = shape.at + QPointF(std::cos(angle), -std::sin(angle)) * along;
        along += part.width;
        marks.push_back({set, mark.spoken, mark.conditions, mark.touch});
    }
}

bool isOfOneFont(const TextShape &shape)
{
    const QList<FontRun> runs = fontRuns(shape.text, shape.face.family);
    return runs.isEmpty() || (runs.size() == 1 && runs.first().family == shape.face.family);
}

} // namespace

Picture paperPicture(Picture picture)
{
    std::vector<Mark> marks;
    marks.reserve(picture.marks.size());
    for (Mark &mark : picture.marks) {
        auto *text = std::get_if<TextShape>(&mark.shape);
        if (text != nullptr)
            text->text = printedText(text->text);
        if (text == nullptr || isOfOneFont(*text))
            marks.push_back(std::move(mark));
        else
            addParts(marks, mark, *text);
    }
    picture.marks = std::move(marks);
    return picture;
}

} // namespace vodhuk
