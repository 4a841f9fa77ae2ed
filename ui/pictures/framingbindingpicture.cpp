#include "ui/pictures/framingbindingpicture.h"

#include "ui/pictures/rowparts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal slant = 60; ///< degrees of heads that find no room above their columns
const qreal rise = std::sin(slant * std::numbers::pi / 180);
const qreal reach = std::cos(slant * std::numbers::pi / 180);

/// What a row or a column is called; where nothing is recorded, so.
QString framingLabel(const FramingBinding::Head &head, const Wording &words)
{
    return head.code.isEmpty() ? words.translate("Pictures", "No entry") : head.label;
}

QString bindingLabel(const FramingBinding::Head &head, const Wording &words)
{
    return head.code.isEmpty() ? words.translate("Pictures", "Not stated", "whom it binds") : head.label;
}

/// The value, or none of all those that there are.
Condition conditionOn(const QString &field, const FramingBinding::Head &head,
                      const QList<FramingBinding::Head> &all)
{
    if (!head.code.isEmpty())
        return {.field = field, .values = {head.code}};
    Condition none{.field = field, .values = {}, .negated = true};
    for (const FramingBinding::Head &each : all) {
        if (!each.code.isEmpty())
            none.values.append(each.code);
    }
    return none;
}

PictureTable numbersOf(const FramingBinding &table, const Wording &words)
{
    const QString all = words.translate("Pictures", "All");
    PictureTable numbers{.head = {words.translate("Pictures", "Stated reason")}, .rows = {}};
    for (const FramingBinding::Head &binding : table.bindings)
        numbers.head.append(bindingLabel(binding, words));
    numbers.head.append(all);
    for (qsizetype row = 0; row < table.framings.size(); ++row) {
        QStringList line{framingLabel(table.framings.at(row), words)};
        for (const qint64 count : table.counts.at(static_cast<size_t>(row)))
            line.append(QString::number(count));
        numbers.rows.append(line << QString::number(table.framings.at(row).count));
    }
    return numbers;
}

QString textAlternativeOf(const FramingBinding &table, const PictureStyle &style)
{
    qint64 notStated = 0;
    for (const FramingBinding::Head &framing : table.framings) {
        if (framing.code.isEmpty() || framing.code == "not_stated"_L1)
            notStated += framing.count;
    }
    const QString first =
        style.words
            .translate("Pictures", "A grid counts %1 by the reason that actors state and by whom it binds.")
            .arg(countInWords(table.total, style.unit, style.words));
    const QString second = style.words.translate("Pictures", "Without a stated reason: %1.")
                               .arg(countInWords(notStated, style.unit, style.words));
    return first + u' ' + second;
}

class Grid
{
public:
    Grid(Sketch &sketch, const FramingBinding &table)
        : m_sketch(sketch)
        , m_table(table)
        , m_words(sketch.style().words)
        , m_size(sketch.style().smallSize)
    {
        qreal widest = Sketch::widthOf(m_words.translate("Pictures", "All"), bold());
        for (const FramingBinding::Head &framing : table.framings)
            widest = std::max(widest, Sketch::widthOf(framingLabel(framing, m_words), sketch.small()));
        m_labelWidth = std::ceil(std::min(widest, sketch.style().size.width() * 0.28)) + 10;
        for (const FramingBinding::Head &binding : table.bindings)
            m_names.append(bindingLabel(binding, m_words));
        placeHeads();
        m_sketch.picture.gutter = m_labelWidth - 4;
        const qreal number = Sketch::widthOf(m_words.number(table.total), bold());
        m_numberSize = std::min(m_size, static_cast<int>(m_size * (m_cell - 4) / std::max(1.0, number)));
    }

    void draw()
    {
        drawHeads();
        for (qsizetype row = 0; row < m_table.framings.size(); ++row)
            drawRow(row);
        drawSums();
        m_sketch.gap(m_size * 0.8);
    }

private:
    [[nodiscard]] Typeface bold() const { return {m_sketch.style().textFamily, m_size, true}; }
    [[nodiscard]] qreal leftOf(qsizetype column) const
    {
        return m_labelWidth + m_cell * static_cast<qreal>(column);
    }
    /// Where heads are slanted, half of the last column may lie outside.
    [[nodiscard]] qreal right() const
    {
        return std::min(leftOf(m_table.bindings.size() + 1), m_sketch.style().size.width());
    }

    /// Level where each word fits above its column, else slanted: a word that is broken without a hyphen is read as two.
    void placeHeads()
    {
        const qreal columns = static_cast<qreal>(m_names.size()) + 1;
        const qreal room = m_sketch.style().size.width() - m_labelWidth;
        m_cell = std::min(130.0, room / columns);
        m_headLength = m_cell - 6;
        qreal word = 0;
        qreal whole = 0;
        for (const QString &name : std::as_const(m_names)) {
            word = std::max(word, Sketch::widestWord(name, m_sketch.small()));
            whole = std::max(whole, Sketch::widthOf(name, m_sketch.small()));
        }
        m_slanted = word > m_headLength;
        if (!m_slanted)
            return;
        for (m_headLength = word;; m_headLength = std::min(whole, m_headLength + m_size)) {
            m_cell = slantedCell(columns, room);
            if (m_headLength >= whole || mostLines() <= linesAbove(m_cell))
                return;
        }
    }

    /// As wide as the heads allow that reach out to the right of their columns.
    [[nodiscard]] qreal slantedCell(qreal columns, qreal room) const
    {
        const qreal all =
            Sketch::widthOf(m_words.translate("Pictures", "All"), bold()) * reach + 2.0 * m_size;
        const qreal out = m_headLength * reach + 2.0 * m_size;
        return std::max<qreal>(
            m_size, std::min({130.0, (room - out) / (columns - 1), (room - all) / (columns - 0.5)}));
    }

    [[nodiscard]] qreal slantedStep() const { return lineStep(m_sketch.small()) / rise; }

    [[nodiscard]] int linesAbove(qreal cell) const
    {
        return 1 + std::max(0, static_cast<int>((cell - m_size * 1.1 / rise) / slantedStep()));
    }

    [[nodiscard]] int mostLines() const
    {
        qsizetype most = 1;
        for (const QString &name : m_names)
            most = std::max(most, Sketch::wrapped(name, m_sketch.small(), m_headLength).size());
        return static_cast<int>(most);
    }

    void drawHeads()
    {
        QList<QStringList> heads;
        qreal height = lineStep(bold());
        for (const QString &name : std::as_const(m_names)) {
            heads.append(Sketch::wrapped(name, m_sketch.small(), m_headLength));
            height = std::max(height, heightOf(heads.constLast(), m_sketch.small()));
        }
        if (m_slanted)
            height = std::ceil(m_headLength * rise + m_size);
        for (qsizetype column = 0; column < heads.size(); ++column)
            drawHead(column, heads.at(column), QRectF(leftOf(column), m_sketch.y, m_cell, height));
        drawHeadLines({m_words.translate("Pictures", "All")},
                      QRectF(leftOf(heads.size()), m_sketch.y, m_cell, height), bold());
        m_sketch.gap(height + 4);
    }

    void drawHead(qsizetype column, const QStringList &lines, const QRectF &area)
    {
        const FramingBinding::Head &binding = m_table.bindings.at(column);
        Mark &place = m_sketch.add(PlaceShape{area});
        place.spoken = spoken(m_names.at(column), binding.count);
        if (binding.count > 0)
            place.conditions = {bindingIs(binding)};
        drawHeadLines(lines, area, m_sketch.small());
    }

    void drawHeadLines(const QStringList &lines, const QRectF &area, const Typeface &face)
    {
        if (!m_slanted)
            return drawLines(m_sketch, lines, {area.center().x(), area.bottom() - heightOf(lines, face)},
                             face, {}, Anchor::Middle);
        qreal x = area.center().x() + m_size * 0.3 - slantedStep() * static_cast<qreal>(lines.size() - 1) / 2;
        for (const QString &line : lines) {
            m_sketch.add(TextShape{line, {x, area.bottom()}, face, {}, Anchor::Start, slant});
            x += slantedStep();
        }
    }

    void drawRow(qsizetype row)
    {
        const FramingBinding::Head &framing = m_table.framings.at(row);
        const QStringList lines =
            Sketch::wrapped(framingLabel(framing, m_words), m_sketch.small(), m_labelWidth - 8);
        const qreal height = std::ceil(std::max(m_size * 2.6, heightOf(lines, m_sketch.small()) + 6));
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, m_sketch.y, m_labelWidth - 4, height)});
        place.spoken = spoken(framingLabel(framing, m_words), framing.count);
        if (framing.count > 0)
            place.conditions = {framingIs(framing)};
        drawLines(m_sketch, lines, {0, m_sketch.y + (height - heightOf(lines, m_sketch.small())) / 2},
                  m_sketch.small());
        for (qsizetype column = 0; column < m_table.bindings.size(); ++column)
            drawCell(row, column, QRectF(leftOf(column), m_sketch.y, m_cell, height).adjusted(1, 1, -1, -1));
        number(framing.count, QRectF(leftOf(m_table.bindings.size()), m_sketch.y, m_cell, height), bold());
        m_sketch.gap(height);
    }

    void drawCell(qsizetype row, qsizetype column, const QRectF &cell)
    {
        const FramingBinding::Head &framing = m_table.framings.at(row);
        const FramingBinding::Head &binding = m_table.bindings.at(column);
        const qint64 count = m_table.counts.at(static_cast<size_t>(row)).at(static_cast<size_t>(column));
        const QString name = framingLabel(framing, m_words) + u", "_s + bindingLabel(binding, m_words);
        if (count == 0) {
            Mark &dot = m_sketch.add(
                RectShape{QRectF(cell.center() - QPointF(1, 1), QSizeF(2, 2)), {Ink::Role::Muted, {}}});
            dot.spoken = spoken(name, 0);
            dot.touch = cell;
            return;
        }
        Mark &mark = m_sketch.add(RectShape{cell, {Ink::Role::FamilyTint, u"decision"_s}});
        mark.spoken = spoken(name, count);
        mark.conditions = {framingIs(framing), bindingIs(binding)};
        number(count, cell, m_sketch.small());
    }

    void drawSums()
    {
        const qreal height = std::ceil(m_size * 2.0);
        m_sketch.add(LineShape{{0, m_sketch.y}, {right(), m_sketch.y}, {Ink::Role::Lines, {}}});
        drawLines(m_sketch, {m_words.translate("Pictures", "All")},
                  {0, m_sketch.y + (height - lineStep(bold())) / 2}, bold());
        for (qsizetype column = 0; column < m_table.bindings.size(); ++column)
            number(m_table.bindings.at(column).count, QRectF(leftOf(column), m_sketch.y, m_cell, height),
                   bold());
        number(m_table.total, QRectF(leftOf(m_table.bindings.size()), m_sketch.y, m_cell, height), bold());
        m_sketch.gap(height);
    }

    void number(qint64 count, const QRectF &cell, Typeface face)
    {
        face.size = std::max(4, m_numberSize);
        m_sketch.add(TextShape{m_words.number(count),
                               {cell.center().x(), cell.center().y() + m_size * 0.36},
                               face,
                               {},
                               Anchor::Middle});
    }

    [[nodiscard]] QString spoken(const QString &name, qint64 count) const
    {
        return m_words.translate("Pictures", "%1: %2", "bar: its name and its count")
            .arg(name, count == 0 ? m_words.translate("Pictures", "none recorded")
                                  : countInWords(count, m_sketch.style().unit, m_words));
    }

    [[nodiscard]] Condition framingIs(const FramingBinding::Head &head) const
    {
        return conditionOn(u"framing"_s, head, m_table.framings);
    }
    [[nodiscard]] Condition bindingIs(const FramingBinding::Head &head) const
    {
        return conditionOn(u"binding"_s, head, m_table.bindings);
    }

    Sketch &m_sketch;
    const FramingBinding &m_table;
    const Wording &m_words;
    int m_size;
    qreal m_labelWidth = 0;
    qreal m_cell = 0;
    QStringList m_names;    ///< of the columns
    qreal m_headLength = 0; ///< of a line of a name
    bool m_slanted = false;
    int m_numberSize = 0; ///< smaller than other texts where large numbers meet narrow columns
};

} // namespace

Picture framingBindingPicture(const FramingBinding &table, const PictureStyle &style,
                              const PictureCaption &caption)
{
    if (table.total == 0)
        return withTable(emptyPicture(style, caption), numbersOf(table, style.words));
    const QStringList remarks{style.words.translate("Pictures",
                                                    "Each record counts in one row, but can count in several "
                                                    "columns. “Not stated” is what the sources do "
                                                    "not say, not that there was no reason.")};
    Sketch sketch(style);
    sketch.head(caption);
    Grid(sketch, table).draw();
    sketch.picture.table = numbersOf(table, style.words);
    sketch.picture.textAlternative = textAlternativeOf(table, style);
    return sketch.finish(caption, remarks);
}

} // namespace vodhuk
