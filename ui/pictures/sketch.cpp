#include "ui/pictures/sketch.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal lineFactor = 1.4;

qreal lineHeight(const Typeface &face)
{
    return std::ceil(face.size * lineFactor);
}

QStringList allRemarks(const PictureCaption &caption, const QStringList &remarks)
{
    return caption.selection.isEmpty() ? remarks : remarks + QStringList(caption.selection);
}

QStringList footLines(const PictureCaption &caption, const QStringList &remarks, const PictureStyle &style)
{
    return (style.remarks ? allRemarks(caption, remarks) : QStringList()) +
           (style.caption ? QStringList(caption.source) : QStringList());
}

/// As many letters of a word as fit, up to its last hyphen, comma or unparted space among them, else at least one; each whole, with its
/// accents.
qsizetype lettersThatFit(const QString &word, const Typeface &face, qreal width)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype count = std::max<qsizetype>(0, letters.toNextBoundary());
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (Sketch::widthOf(word.first(next), face) > width)
            break;
        count = next;
    }
    if (count > 0 && count < word.size()) {
        const qsizetype joint =
            std::max({word.lastIndexOf(u'-', count - 1), word.lastIndexOf(u',', count - 1),
                      word.lastIndexOf(QChar::Nbsp, count - 1)});
        return joint > 0 ? joint + 1 : count;
    }
    return count > 0 ? count : word.size();
}

} // namespace

CountScale countScale(qint64 largest, int mostSteps)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : std::array<qint64, 3>{1, 2, 5}) {
            const qint64 step = factor * power;
            const qint64 steps = (std::max<qint64>(largest, 1) + step - 1) / step;
            if (steps <= mostSteps)
                return {.top = steps * step, .step = step};
        }
    }
}

Sketch::Sketch(const PictureStyle &style)
    : m_style(style)
{
    picture.size = QSizeF(style.size.width(), 0);
}

qreal Sketch::widthOf(const QString &text, const Typeface &face)
{
    return QFontMetricsF(fontOf(face)).horizontalAdvance(text);
}

qreal Sketch::widestWord(const QString &text, const Typeface &face)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, widthOf(word, face));
    return widest;
}

QStringList Sketch::wrapped(const QString &text, const Typeface &face, qreal width)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (widthOf(longer, face) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (widthOf(word, face) > width) {
            const qsizetype count = lettersThatFit(word, face, width);
            if (count == word.size())
                break;
            lines.append(word.first(count));
            word.remove(0, count);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

Mark &Sketch::add(Shape shape)
{
    return picture.marks.emplace_back(Mark{std::move(shape), {}, {}, {}});
}

qreal Sketch::lineWidth() const
{
    return m_style.lineWidth > 0 ? m_style.lineWidth : m_style.size.width();
}

void Sketch::paragraph(const QString &text, const Typeface &face, const Ink &ink)
{
    for (const QString &line : wrapped(text, face, lineWidth())) {
        add(TextShape{line, QPointF(0, y + face.size), face, ink});
        y += lineHeight(face);
    }
}

void Sketch::beginGroup(qreal top)
{
    endGroup();
    m_group = GroupHeading{top, y, y};
}

void Sketch::endGroup()
{
    if (!m_group)
        return;
    m_group->end = y;
    picture.headings.push_back(*m_group);
    m_group.reset();
}

void Sketch::legend(const QList<LegendEntry> &entries)
{
    const Typeface face = small();
    const qreal box = std::round(face.size * 0.8);
    qreal x = 0;
    for (const LegendEntry &entry : entries) {
        const qreal width = box + 5 + widthOf(entry.label, face);
        if (x > 0 && x + width > lineWidth()) {
            x = 0;
            y += lineHeight(face);
        }
        Mark &swatch = add(RectShape{QRectF(x, y + face.size - box, box, box), entry.ink});
        swatch.spoken = entry.label;
        swatch.conditions = entry.conditions;
        swatch.touch = QRectF(x, y, width, lineHeight(face));
        add(TextShape{entry.label, QPointF(x + box + 5, y + face.size), face, {}});
        x += width + 16;
    }
    if (!entries.isEmpty())
        y += lineHeight(face);
}

void Sketch::head(const PictureCaption &caption)
{
    picture.title = caption.title;
    picture.subtitle = caption.subtitle;
    if (m_style.caption) {
        paragraph(caption.title, title(), {Ink::Role::Text, {}});
        paragraph(caption.subtitle, text(), {Ink::Role::Muted, {}});
    }
    if (y > 0)
        gap(m_style.textSize * 0.6);
    picture.head = y;
}

qreal Sketch::selectionHeight(const PictureCaption &caption) const
{
    return m_style.remarks ? remarkHeight(caption.selection) : 0;
}

qreal Sketch::remarkHeight(const QString &remark) const
{
    return lineHeight(small()) * static_cast<qreal>(wrapped(remark, small(), lineWidth()).size());
}

qreal Sketch::footHeight(const PictureCaption &caption, const QStringList &remarks) const
{
    qreal height = 2;
    for (const QString &remark : footLines(caption, remarks, m_style))
        height += remarkHeight(remark);
    return height;
}

Picture Sketch::finish(const PictureCaption &caption, const QStringList &remarks)
{
    picture.foot = y;
    for (const QString &remark : footLines(caption, remarks, m_style))
        paragraph(remark, small(), {Ink::Role::Muted, {}});
    picture.remarks = allRemarks(caption, remarks);
    picture.source = caption.source;
    picture.size.setHeight(std::ceil(y + 2));
    return std::move(picture);
}

Picture sentencePicture(const QString &sentence, const PictureStyle &style, const PictureCaption &caption,
                        const QStringList &remarks)
{
    Sketch sketch(style);
    sketch.head(caption);
    sketch.gap(style.textSize);
    sketch.paragraph(sentence, sketch.text(), {Ink::Role::Muted, {}});
    sketch.gap(style.textSize);
    sketch.picture.textAlternative = sentence;
    return sketch.finish(caption, remarks);
}

Picture emptyPicture(const PictureStyle &style, const PictureCaption &caption, const QStringList &remarks)
{
    const QString sentence =
        remarks.isEmpty()
            ? style.words.translate("Pictures", "Nothing in the catalogue matches this selection.")
            : style.words.translate("Pictures", "Nothing in this selection can be shown here.");
    return sentencePicture(sentence, style, caption, remarks);
}

Picture withTable(Picture picture, PictureTable table)
{
    picture.table = std::move(table);
    return picture;
}

} // namespace vodhuk
