#include "ui/pictures/crosstablepicture.h"

#include "ui/pictures/captions.h"
#include "ui/pictures/sketch.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr qreal slant = 60; ///< degrees of the names of columns
constexpr qreal angle = slant * std::numbers::pi / 180;
constexpr qreal groupGap = 5;
constexpr qreal longestHead =
    24; ///< of a column, in heights of type; longer ones are told whole when pointed at

/// The columns of a family beside each other, families in the order of the codebook: its list of instruments has a few
/// that were added behind.
CrossTable grouped(const CrossTable &table)
{
    const QStringList groups = familyCodes();
    std::vector<qsizetype> order(static_cast<size_t>(table.columns.size()));
    std::iota(order.begin(), order.end(), 0);
    if (table.columnField != u"instrument")
        return table;
    std::ranges::stable_sort(
        order, {}, [&](qsizetype column) { return groups.indexOf(table.columns.at(column).group); });
    CrossTable result = table;
    for (size_t to = 0; to < order.size(); ++to) {
        result.columns[static_cast<qsizetype>(to)] = table.columns.at(order[to]);
        for (size_t row = 0; row < table.counts.size(); ++row)
            result.counts[row][to] = table.counts[row].at(static_cast<size_t>(order[to]));
    }
    return result;
}

QStringList remarksOn(const CrossTable &table, const PictureStyle &style)
{
    const Wording &words = style.words;
    QStringList remarks{
        words.translate("Pictures", "One record can count in several cells. An empty cell means that none is "
                                    "recorded, not that there was none.")};
    const int n = static_cast<int>(table.leftOut);
    if (n > 0)
        remarks.append(words.translate(
            "Pictures", "Not shown: %n record(s) with nothing stated in one of the two.", nullptr, n));
    return remarks;
}

/// Nobody tried these: as telling as the cells, and too many for a text alternative.
QStringList withUnused(QStringList remarks, const CrossTable &table, const Wording &words)
{
    if (!table.unused.isEmpty())
        remarks.append(words.translate("Pictures", "None recorded in this selection: %1.")
                           .arg(table.unused.join(u", "_s)));
    return remarks;
}

PictureTable numbersOf(const CrossTable &table, const PictureStyle &style)
{
    const QString all = style.words.translate("Pictures", "All");
    PictureTable result{.head = {fieldInWords(table.rowField, style.words)}, .rows = {}};
    for (const CrossTable::Head &column : table.columns)
        result.head.append(column.label);
    result.head.append(all);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList line{table.rows.at(row).label};
        for (const qint64 count : table.counts.at(static_cast<size_t>(row)))
            line.append(QString::number(count));
        result.rows.append(line << QString::number(table.rows.at(row).count));
    }
    return result;
}

QString textAlternativeOf(const CrossTable &table, const PictureStyle &style)
{
    qsizetype empty = 0;
    for (const std::vector<qint64> &row : table.counts)
        empty += std::ranges::count(row, 0);
    const QString first =
        style.words.translate("Pictures", "A grid counts %1 by “%2” (%3) and “%4” (%5).")
            .arg(countInWords(table.total - table.leftOut, style.unit, style.words),
                 fieldInWords(table.rowField, style.words), QString::number(table.rows.size()),
                 fieldInWords(table.columnField, style.words), QString::number(table.columns.size()));
    const QString second = style.words.translate("Pictures", "%1 of %2 cells are empty.")
                               .arg(empty)
                               .arg(table.rows.size() * table.columns.size());
    return first + u' ' + second;
}

QList<LegendEntry> legendOf(const CrossTable &table, const Wording &words)
{
    QList<LegendEntry> entries;
    QString before;
    for (const CrossTable::Head &column : table.columns) {
        if (column.group == before || table.columnField != u"instrument")
            continue;
        before = column.group;
        entries.append({{Ink::Role::Family, before},
                        familyInWords(before, words),
                        {Condition{.field = u"family"_s, .values = {before}}}});
    }
    return entries;
}

/// Measures once, then draws as many grids as the columns need.
class Grid
{
public:
    Grid(Sketch &sketch, const CrossTable &table)
        : m_sketch(sketch)
        , m_table(table)
        , m_size(sketch.style().smallSize)
        , m_all(sketch.style().words.translate("Pictures", "All"))
    {
        measure();
        m_sketch.picture.gutter = m_labelWidth - 4;
    }

    void draw()
    {
        const qsizetype columns = m_table.columns.size();
        const qsizetype each = columnsOfEach();
        for (qsizetype first = 0; first < columns; first += each) {
            if (first > 0)
                m_sketch.gap(m_size * 1.5);
            drawGrid(first, std::min(columns, first + each));
        }
        m_sketch.gap(m_size * 0.8);
    }

private:
    void measure()
    {
        qint64 largest = 0;
        qint64 largestCell = 0;
        for (const std::vector<qint64> &row : m_table.counts)
            largestCell = std::max(largestCell, row.empty() ? 0 : std::ranges::max(row));
        for (const CrossTable::Head &row : m_table.rows) {
            m_labelWidth = std::max(m_labelWidth, Sketch::widthOf(row.label, m_sketch.small()));
            largest = std::max(largest, row.count);
        }
        m_labelWidth = std::ceil(std::min(m_labelWidth, m_sketch.style().size.width() * 0.34)) + 8;
        m_totalWidth = Sketch::widthOf(m_sketch.style().words.number(largest), strong()) + 10;
        m_leastCell = std::max(m_size * 1.5,
                               Sketch::widthOf(m_sketch.style().words.number(largestCell), m_sketch.small()) +
                                   m_size * 0.5);
    }

    [[nodiscard]] Typeface strong() const { return {m_sketch.style().textFamily, m_size, true}; }

    /// Of a slanting name.
    [[nodiscard]] qreal lengthOf(const QString &text, const Typeface &face) const
    {
        return std::min(Sketch::widthOf(text, face), longestHead * m_size);
    }

    /// How far it reaches to the right of the middle of its column.
    [[nodiscard]] qreal overhangOf(const QString &text, const Typeface &face) const
    {
        return lengthOf(text, face) * std::cos(angle) + m_size;
    }

    /// Of the slanting names above a grid.
    [[nodiscard]] qreal headHeight(qsizetype first, qsizetype last) const
    {
        qreal longest = lengthOf(m_all, strong());
        for (qsizetype column = first; column < last; ++column)
            longest = std::max(longest, lengthOf(m_table.columns.at(column).label, m_sketch.small()));
        return std::ceil(longest * std::sin(angle) + m_size);
    }

    [[nodiscard]] bool beginsGroup(qsizetype column) const
    {
        return m_table.columns.at(column).group != m_table.columns.at(column - 1).group;
    }

    /// The widest cells of a grid that leave the sums, and the slanting names above, within the width of the picture.
    [[nodiscard]] qreal widestCell(qsizetype first, qsizetype last) const
    {
        qreal widest = std::numeric_limits<qreal>::max();
        qreal room = m_sketch.style().size.width() - m_labelWidth;
        for (qsizetype column = first; column < last; ++column) {
            if (column > first && beginsGroup(column))
                room -= groupGap;
            const qreal ownRoom = room - overhangOf(m_table.columns.at(column).label, m_sketch.small());
            widest = std::min(widest, ownRoom / (static_cast<qreal>(column - first) + 0.5));
        }
        const qreal sums = m_totalWidth + overhangOf(m_all, strong()) - m_size * 0.5;
        return std::min(widest, (room - sums) / static_cast<qreal>(last - first));
    }

    /// As few grids as there is room for, each with as many columns.
    [[nodiscard]] qsizetype columnsOfEach() const
    {
        const qsizetype columns = m_table.columns.size();
        for (qsizetype grids = 1; grids < columns; ++grids) {
            const qsizetype each = (columns + grids - 1) / grids;
            bool hasRoom = true;
            for (qsizetype first = 0; first < columns && hasRoom; first += each)
                hasRoom = widestCell(first, std::min(columns, first + each)) >= m_leastCell;
            if (hasRoom)
                return each;
        }
        return 1;
    }

    void drawGrid(qsizetype first, qsizetype last)
    {
        placeColumns(first, last);
        const qreal top = m_sketch.y;
        m_sketch.gap(headHeight(first, last));
        for (qsizetype column = first; column < last; ++column)
            columnHead(column, m_places.at(static_cast<size_t>(column - first)));
        slanted(m_all, m_end + m_totalWidth - m_size * 0.5, strong());
        m_sketch.gap(8);
        const bool isOnlyGrid = first == 0 && last == m_table.columns.size();
        if (isOnlyGrid) // so that the heads of its columns stay in sight, and stand on each page
            m_sketch.picture.head = m_sketch.y;
        else
            m_sketch.beginGroup(top);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            drawRow(row, first, last);
        m_sketch.endGroup();
    }

    void placeColumns(qsizetype first, qsizetype last)
    {
        m_cell = std::min(std::max(3.0 * m_size, m_leastCell), widestCell(first, last));
        m_places.clear();
        m_end = m_labelWidth;
        for (qsizetype column = first; column < last; ++column) {
            if (column > first && beginsGroup(column))
                m_end += groupGap;
            m_places.push_back(m_end);
            m_end += m_cell;
        }
    }

    Mark &slanted(const QString &text, qreal middle, const Typeface &face)
    {
        const QString shown =
            QFontMetricsF(fontOf(face)).elidedText(text, Qt::ElideRight, longestHead * m_size);
        return m_sketch.add(
            TextShape{shown, {middle + m_size * 0.3, m_sketch.y - 2}, face, {}, Anchor::Start, slant});
    }

    void columnHead(qsizetype column, qreal x)
    {
        const CrossTable::Head &head = m_table.columns.at(column);
        Mark &mark = slanted(head.label, x + m_cell / 2, m_sketch.small());
        mark.spoken = spoken(head.label, head.count);
        mark.conditions = headConditions(columnIs(head), m_table.columns, m_table.rowField, m_table.rows);
        m_sketch.add(RectShape{QRectF(x + 0.5, m_sketch.y + 2, m_cell - 1, 3), inkOf(head)});
    }

    void drawRow(qsizetype row, qsizetype first, qsizetype last)
    {
        const CrossTable::Head &head = m_table.rows.at(row);
        const QStringList lines = Sketch::wrapped(head.label, m_sketch.small(), m_labelWidth - 8);
        const qreal top = m_sketch.y;
        const qreal height =
            std::ceil(m_size * (0.45 + 1.2 * static_cast<double>(std::max<qsizetype>(1, lines.size()))));
        rowHead(head, lines, height);
        for (qsizetype column = first; column < last; ++column) {
            const QRectF cell(m_places.at(static_cast<size_t>(column - first)), top, m_cell, height);
            drawCell(row, column, cell.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        m_sketch.add(TextShape{m_sketch.style().words.number(head.count),
                               {m_end + m_totalWidth, base(top, height)},
                               strong(),
                               {},
                               Anchor::End});
        m_sketch.y = top + height;
        m_sketch.add(
            LineShape{{0, m_sketch.y}, {m_end + m_totalWidth, m_sketch.y}, {Ink::Role::Lines, {}}, 0.5});
    }

    void rowHead(const CrossTable::Head &head, const QStringList &lines, qreal height)
    {
        const qreal top = m_sketch.y;
        qreal y = base(top, height) - m_size * 0.6 * static_cast<double>(lines.size() - 1);
        Mark &place = m_sketch.add(PlaceShape{QRectF(0, top, m_labelWidth - 4, height)});
        place.spoken = spoken(head.label, head.count);
        place.conditions = headConditions(rowIs(head), m_table.rows, m_table.columnField, m_table.columns);
        for (const QString &line : lines) {
            m_sketch.add(TextShape{line, {0, y}, m_sketch.small(), {}});
            y += m_size * 1.2;
        }
    }

    void drawCell(qsizetype row, qsizetype column, const QRectF &cell)
    {
        const CrossTable::Head &rowHead = m_table.rows.at(row);
        const CrossTable::Head &columnHead = m_table.columns.at(column);
        const qint64 count = m_table.counts.at(static_cast<size_t>(row)).at(static_cast<size_t>(column));
        const QString name = rowHead.label + u", "_s + columnHead.label;
        if (count == 0) {
            const QRectF dot(cell.center() - QPointF(1, 1), QSizeF(2, 2));
            Mark &mark = m_sketch.add(RectShape{dot, {Ink::Role::Muted, {}}});
            mark.spoken = spoken(name, 0);
            mark.touch = cell;
            return;
        }
        Mark &mark = m_sketch.add(RectShape{cell, tintOf(rowHead, columnHead)});
        mark.spoken = spoken(name, count);
        mark.conditions = {rowIs(rowHead), columnIs(columnHead)};
        m_sketch.add(TextShape{m_sketch.style().words.number(count),
                               {cell.center().x(), base(cell.top(), cell.height())},
                               m_sketch.small(),
                               {},
                               Anchor::Middle});
    }

    [[nodiscard]] qreal base(qreal top, qreal height) const { return top + height / 2 + m_size * 0.36; }

    [[nodiscard]] QString spoken(const QString &name, qint64 count) const
    {
        const Wording &words = m_sketch.style().words;
        return words.translate("Pictures", "%1: %2", "bar: its name and its count")
            .arg(name, count == 0 ? words.translate("Pictures", "none recorded")
                                  : countInWords(count, m_sketch.style().unit, words));
    }

    [[nodiscard]] Condition rowIs(const CrossTable::Head &head) const
    {
        return {.field = m_table.rowField, .values = {head.code}};
    }
    [[nodiscard]] Condition columnIs(const CrossTable::Head &head) const
    {
        return {.field = m_table.columnField, .values = {head.code}};
    }

    /// A head counts what stands in the table: its records with any value of the other field. All heads of a side ask alike, so that a
    /// frame over several asks for all of them.
    [[nodiscard]] static QList<Condition> headConditions(const Condition &own,
                                                         const QList<CrossTable::Head> &heads,
                                                         const QString &otherField,
                                                         const QList<CrossTable::Head> &others)
    {
        constexpr qsizetype most = 300; // more make no query that anybody could read
        if (std::ranges::none_of(heads, &CrossTable::Head::isPart))
            return {own};
        if (others.size() > most)
            return {};
        Condition any{.field = otherField};
        for (const CrossTable::Head &other : others)
            any.values.append(other.code);
        return {own, any};
    }

    /// Instruments and families have their own colours.
    [[nodiscard]] static Ink inkOf(const CrossTable::Head &head)
    {
        return head.group.isEmpty() ? Ink{Ink::Role::Accent, {}} : Ink{Ink::Role::Family, head.group};
    }
    [[nodiscard]] static Ink tintOf(const CrossTable::Head &row, const CrossTable::Head &column)
    {
        const QString &group = column.group.isEmpty() ? row.group : column.group;
        return group.isEmpty() ? Ink{Ink::Role::AccentTint, {}} : Ink{Ink::Role::FamilyTint, group};
    }

    Sketch &m_sketch;
    const CrossTable &m_table;
    int m_size = 12;
    QString m_all;
    qreal m_labelWidth = 0;
    qreal m_totalWidth = 0;
    qreal m_leastCell = 0;
    qreal m_cell = 0;
    qreal m_end = 0; ///< right edge of the cells of this grid
    std::vector<qreal> m_places;
};

} // namespace

Picture crossTablePicture(const CrossTable &ungrouped, const PictureStyle &style,
                          const PictureCaption &caption)
{
    const CrossTable table = grouped(ungrouped);
    const QStringList remarks = remarksOn(table, style);
    if (table.rows.isEmpty() || table.columns.isEmpty())
        return withTable(emptyPicture(style, caption, remarks.mid(1)), numbersOf(table, style));
    Sketch sketch(style);
    sketch.head(caption);
    sketch.legend(legendOf(table, style.words));
    sketch.picture.head = sketch.y;
    Grid(sketch, table).draw();
    sketch.picture.table = numbersOf(table, style);
    sketch.picture.textAlternative = textAlternativeOf(table, style);
    return sketch.finish(caption, withUnused(remarks, table, style.words));
}

} // namespace vodhuk
