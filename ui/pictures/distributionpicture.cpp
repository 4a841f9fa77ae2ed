#include "ui/pictures/distributionpicture.h"

#include "ui/pictures/sketch.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// Instruments of a family below each other, families in the order of the codebook, as in every picture.
Distribution grouped(Distribution distribution)
{
    if (distribution.field != u"instrument")
        return distribution;
    const QStringList groups = familyCodes();
    std::ranges::stable_sort(distribution.values, {},
                             [&](const FacetValue &value) { return groups.indexOf(value.parent); });
    return distribution;
}

qint64 sumOf(const Distribution &distribution)
{
    qint64 sum = 0;
    for (const FacetValue &value : distribution.values)
        sum += value.count;
    return sum;
}

QStringList remarksOn(const Distribution &distribution, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList remarks;
    if (sumOf(distribution) > distribution.total - distribution.leftOut)
        remarks.append(
            words.translate("Pictures", "One record can count in several rows: the rows do not add up."));
    const int n = static_cast<int>(distribution.leftOut);
    if (n > 0)
        remarks.append(
            words.translate("Pictures", "Not shown: %n record(s) with nothing stated here.", nullptr, n));
    return remarks;
}

PictureTable tableOf(const Distribution &distribution, const PictureStyle &style)
{
    PictureTable table{
        .head = {style.words.translate("Pictures", "Name"), unitInWords(style.unit, style.words)},
        .rows = {}};
    for (const FacetValue &value : distribution.values)
        table.rows.append({value.label, QString::number(value.count)});
    return table;
}

QString textAlternativeOf(const Distribution &distribution, const PictureStyle &style)
{
    qint64 largest = 0;
    for (const FacetValue &value : distribution.values)
        largest = std::max(largest, value.count);
    const QString first =
        style.words
            .translate("Pictures", "Bars show %1 in %2 rows, in fixed order and not by size: %3 in all.")
            .arg(unitInWords(style.unit, style.words), QString::number(distribution.values.size()),
                 countInWords(distribution.total - distribution.leftOut, style.unit, style.words));
    const QString second =
        style.words.translate("Pictures", "The bars lie between 0 and %1.", "text alternative of bars")
            .arg(largest);
    return first + u' ' + second;
}

class DistributionRows
{
public:
    DistributionRows(Sketch &sketch, const Distribution &distribution)
        : m_sketch(sketch)
        , m_distribution(distribution)
        , m_width(sketch.style().size.width())
    {
        for (const FacetValue &value : distribution.values) {
            m_labelWidth = std::max(m_labelWidth, Sketch::widthOf(value.label, sketch.text()));
            m_largest = std::max(m_largest, value.count);
        }
        m_labelWidth = std::ceil(std::min(m_labelWidth, m_width * 0.4)) + 1;
    }

    void draw()
    {
        const bool grouped = m_distribution.field == u"instrument";
        m_sketch.add(TextShape{unitInWords(m_sketch.style().unit, m_sketch.style().words),
                               {left(), m_sketch.y + m_sketch.style().smallSize},
                               m_sketch.small(),
                               {Ink::Role::Muted, {}}});
        m_sketch.gap(m_sketch.style().smallSize * 1.7);
        m_sketch.picture.head = m_sketch.y;
        QString group;
        qreal blockTop = m_sketch.y;
        for (const FacetValue &value : m_distribution.values) {
            if (grouped && value.parent != group) {
                baseLine(blockTop);
                m_sketch.endGroup();
                group = value.parent;
                heading(group);
                blockTop = m_sketch.y;
            }
            row(value);
        }
        baseLine(blockTop);
        m_sketch.endGroup();
        m_sketch.gap(m_sketch.style().smallSize * 0.6);
    }

private:
    [[nodiscard]] qreal left() const { return m_labelWidth + 8; }

    void heading(const QString &family)
    {
        if (m_sketch.picture.marks.size() > 1)
            m_sketch.gap(m_sketch.style().textSize * 0.5);
        Typeface face = m_sketch.small();
        face.bold = true;
        const qreal top = m_sketch.y;
        m_sketch.paragraph(familyInWords(family, m_sketch.style().words), face, {});
        m_sketch.beginGroup(top);
    }

    void baseLine(qreal top)
    {
        if (m_sketch.y > top)
            m_sketch.add(LineShape{{left(), top}, {left(), m_sketch.y}, {Ink::Role::Muted, {}}});
    }

    void row(const FacetValue &value)
    {
        const int size = m_sketch.style().textSize;
        const QStringList lines = Sketch::wrapped(value.label, m_sketch.text(), m_labelWidth);
        const qreal height = size * (0.55 + 1.25 * static_cast<double>(std::max<qsizetype>(1, lines.size())));
        const qreal top = m_sketch.y;
        qreal base = top + size * 1.2;
        for (const QString &line : lines) {
            m_sketch.add(TextShape{line, {m_labelWidth, base}, m_sketch.text(), {}, Anchor::End});
            base += size * 1.25;
        }
        bar(value, top + height / 2, size);
        m_sketch.y = top + height;
        touch(value, top, height);
    }

    void bar(const FacetValue &value, qreal middle, int size)
    {
        const qreal room =
            m_width - left() - Sketch::widthOf(m_sketch.style().words.number(m_largest), m_sketch.text()) - 8;
        const qreal length =
            room * static_cast<qreal>(value.count) / static_cast<qreal>(std::max<qint64>(1, m_largest));
        m_bar = m_sketch.picture.marks.size();
        m_sketch.add(RectShape{QRectF(left(), middle - size * 0.5, length, size), inkOf(value)});
        m_sketch.add(TextShape{m_sketch.style().words.number(value.count),
                               {left() + length + 5, middle + size * 0.36},
                               m_sketch.text(),
                               {}});
    }

    void touch(const FacetValue &value, qreal top, qreal height)
    {
        const Wording &words = m_sketch.style().words;
        Mark &mark = m_sketch.picture.marks[m_bar];
        mark.touch = QRectF(0, top, m_width, height);
        mark.spoken = words.translate("Pictures", "%1: %2", "bar: its name and its count")
                          .arg(value.label, countInWords(value.count, m_sketch.style().unit, words));
        mark.conditions = {Condition{.field = m_distribution.field, .values = {value.code}}};
    }

    [[nodiscard]] Ink inkOf(const FacetValue &value) const
    {
        if (m_distribution.field == u"instrument")
            return {Ink::Role::Family, value.parent};
        if (m_distribution.field == u"family")
            return {Ink::Role::Family, value.code};
        return {Ink::Role::Accent, {}};
    }

    Sketch &m_sketch;
    const Distribution &m_distribution;
    qreal m_width = 0;
    qreal m_labelWidth = 0;
    qint64 m_largest = 0;
    size_t m_bar = 0;
};

} // namespace

Picture distributionPicture(const Distribution &ungrouped, const PictureStyle &style,
                            const PictureCaption &caption)
{
    const Distribution distribution = grouped(ungrouped);
    const QStringList remarks = remarksOn(distribution, style);
    if (distribution.values.isEmpty())
        return withTable(emptyPicture(style, caption, remarks), tableOf(distribution, style));
    Sketch sketch(style);
    sketch.head(caption);
    DistributionRows(sketch, distribution).draw();
    sketch.picture.table = tableOf(distribution, style);
    sketch.picture.textAlternative = textAlternativeOf(distribution, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
