#include "ui/pictures/keyfigurespicture.h"

#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// One number with what it counts.
struct Figure {
    qint64 count = 0;
    QString unit;   ///< as the number asks for it: "1 response", "2 responses"
    QString column; ///< what the number is of, in a table
    QString label;
    QList<Condition> conditions = {};
    QString date = {}; ///< in the label: not parted by the end of a line

    [[nodiscard]] QString drawnLabel() const
    {
        return date.isEmpty() ? label
                              : QString(label).replace(date, QString(date).replace(u' ', QChar::Nbsp));
    }
};

QString unitOf(qint64 count, CountUnit unit, const Wording &words)
{
    if (unit == CountUnit::Responses)
        return words.translate("Pictures", "response(s)", "below its number", count);
    if (unit == CountUnit::Countermoves)
        return words.translate("Pictures", "countermove(s)", "below its number", count);
    if (unit == CountUnit::Reactions)
        return words.translate("Pictures", "reaction(s)", "below its number", count);
    return words.translate("Pictures", "record(s)", "below its number", count);
}

Figure recordsWith(qint64 count, const QString &label, const Condition &condition, const PictureStyle &style)
{
    return {count,
            unitOf(count, style.unit, style.words),
            unitInWords(style.unit, style.words),
            label,
            {condition}};
}

Figure withMeasureInForce(const KeyFigures &figures, const PictureStyle &style)
{
    const QString date = dayInWords(figures.day, style.words);
    Figure figure = recordsWith(
        figures.inForce,
        style.words.translate("Pictures", "with a measure of any kind in force, or possibly in force, on %1")
            .arg(date),
        {.field = u"in-force"_s, .values = {figures.day.toString(Qt::ISODate)}}, style);
    figure.date = date;
    return figure;
}

QList<Figure> figuresOf(const KeyFigures &figures, const PictureStyle &style)
{
    const Wording &words = style.words;
    const auto sense = [](const QString &code) {
        return Condition{.field = u"sanction"_s, .values = {code}};
    };
    return {{figures.total, unitOf(figures.total, style.unit, words), unitInWords(style.unit, words),
             words.translate("Pictures", "in this selection")},
            recordsWith(figures.strict, words.translate("Pictures", "sanctions in the strict sense"),
                        sense(u"strict"_s), style),
            recordsWith(figures.broad, words.translate("Pictures", "sanctions in the broad sense"),
                        sense(u"broad"_s), style),
            recordsWith(figures.other, words.translate("Pictures", "not sanctions"), sense(u"none"_s), style),
            withMeasureInForce(figures, style),
            {figures.actors, words.translate("Pictures", "actor(s)", "below its number", figures.actors),
             words.translate("Pictures", "actors"),
             words.translate("Pictures", "adopted one of them or aligned")}};
}

/// A dash parts the label from its number: no language has to decline the one by the other.
QString spoken(const Figure &figure)
{
    return QString::number(figure.count) + u' ' + figure.unit + u" – "_s + figure.label;
}

/// As many cells beside each other as have room, in rows of equal numbers of cells.
class Strip
{
public:
    Strip(Sketch &sketch, const QList<Figure> &figures)
        : m_sketch(sketch)
        , m_figures(figures)
        , m_number{sketch.style().titleFamily, sketch.style().titleSize * 2, true}
    {
        const qreal least = 11.0 * sketch.style().textSize;
        const int fitting = std::max(1, static_cast<int>(sketch.style().size.width() / least));
        m_perRow = fitting >= 6 ? 6 : fitting >= 3 ? 3 : fitting;
        m_width = sketch.style().size.width() / m_perRow;
    }

    void draw()
    {
        for (qsizetype first = 0; first < m_figures.size(); first += m_perRow) {
            qreal height = 0;
            const qsizetype end = std::min<qsizetype>(first + m_perRow, m_figures.size());
            for (qsizetype place = first; place < end; ++place)
                height =
                    std::max(height, cell(m_figures.at(place), static_cast<qreal>(place - first) * m_width));
            m_sketch.y += height + m_sketch.style().textSize;
        }
    }

private:
    /// Its height. The gap to the next cell is part of its width.
    qreal cell(const Figure &figure, qreal left)
    {
        const int size = m_sketch.style().textSize;
        const qreal width = m_width - size;
        const qreal top = m_sketch.y;
        const size_t place = m_sketch.picture.marks.size();
        m_sketch.add(PlaceShape{});
        qreal base = top + m_number.size;
        m_sketch.add(TextShape{m_sketch.style().words.number(figure.count), {left, base}, m_number, {}});
        base += size * 0.4;
        base = lines(figure.unit, m_sketch.strong(), {}, left, base, width);
        base = lines(figure.drawnLabel(), m_sketch.text(), {Ink::Role::Muted, {}}, left, base, width);
        const qreal height = base - top + size * 0.4;
        Mark &mark = m_sketch.picture.marks[place];
        mark.shape = PlaceShape{QRectF(left, top, width, height)};
        mark.spoken = spoken(figure);
        mark.conditions = figure.count > 0 ? figure.conditions : QList<Condition>();
        return height;
    }

    qreal lines(const QString &text, const Typeface &face, const Ink &ink, qreal left, qreal base,
                qreal width)
    {
        for (const QString &line : Sketch::wrapped(text, face, width)) {
            base += face.size * 1.3;
            m_sketch.add(TextShape{line, {left, base}, face, ink});
        }
        return base;
    }

    Sketch &m_sketch;
    const QList<Figure> &m_figures;
    Typeface m_number;
    int m_perRow = 6;
    qreal m_width = 0;
};

QStringList remarksOn(const KeyFigures &figures, const PictureStyle &style)
{
    if (figures.unknown == 0)
        return {};
    return {style.words.translate("Pictures",
                                  "Not shown: %n record(s) that are neither sanctions nor other responses.",
                                  nullptr, figures.unknown)};
}

} // namespace

Picture keyFiguresPicture(const KeyFigures &figures, const PictureStyle &style, const PictureCaption &caption)
{
    const QStringList remarks = remarksOn(figures, style);
    PictureTable table{.head = {style.words.translate("Pictures", "Name"),
                                style.words.translate("Pictures", "Unit"),
                                style.words.translate("Pictures", "Number")},
                       .rows = {},
                       .textColumns = 2};
    if (figures.total == 0)
        return withTable(emptyPicture(style, caption, remarks), table);
    const QList<Figure> shown = figuresOf(figures, style);
    Sketch sketch(style);
    sketch.head(caption);
    sketch.gap(style.textSize * 0.5);
    Strip(sketch, shown).draw();
    QStringList sentences;
    for (const Figure &figure : shown) {
        sentences.append(spoken(figure));
        table.rows.append({figure.label, figure.column, QString::number(figure.count)});
    }
    sketch.picture.table = table;
    const QString first = style.words.translate("Pictures", "Key figures: %1.").arg(sentences.join(u"; "_s));
    const QString second = style.words.translate("Pictures", "They are of %1 in all.", "of key figures")
                               .arg(countInWords(figures.total, style.unit, style.words));
    sketch.picture.textAlternative = first + u' ' + second;
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
