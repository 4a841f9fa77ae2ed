#include "ui/report/tablewidths.h"

#include "ui/report/textblock.h"

#include <algorithm>
#include <numeric>

namespace vodhuk
{

namespace
{

constexpr double slack = 1;             ///< what widths that were measured one by one may lack
constexpr double leastColumn = 26;      ///< with narrower ones a table is folded
constexpr double shareOfTwoLines = 0.6; ///< of its length that a head wants which is set in two lines
constexpr qsizetype measured = 6;       ///< of the longest texts of a column: the widest is among them

/// The longest ones by letters.
QStringList longest(QStringList texts)
{
    const auto byLength = [](const QString &one, const QString &other) { return one.size() > other.size(); };
    const qsizetype count = std::min(measured, texts.size());
    std::partial_sort(texts.begin(), texts.begin() + count, texts.end(), byLength);
    return texts.first(count);
}

double widestOf(const QStringList &texts, TextStyle style)
{
    double widest = 0;
    for (const QString &text : longest(texts))
        widest = std::max(widest, textWidth(text, style));
    return widest;
}

QStringList wordsOf(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts)
        words += text.simplified().split(u' ');
    return words;
}

/// What a column wants to be, what it wants if its head may take two lines, and what its longest word needs.
struct Demand {
    double natural = 0;
    double wrapped = 0;
    double least = 0;
};

Demand demandOf(const TableBlock &table, qsizetype column, const TableWidths &types)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(row.value(column));
    const QStringList head{table.head.value(column)};
    const double ofHead = widestOf(head, types.head);
    const double ofHeadWord = widestOf(wordsOf(head), types.head);
    const double ofCells = widestOf(cells, types.cell);
    return {std::max(ofHead, ofCells) + slack,
            std::max({ofHeadWord, ofHead * shareOfTwoLines, ofCells}) + slack,
            std::max(ofHeadWord, widestOf(wordsOf(cells), types.cell)) + slack};
}

double sumOf(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

/// Widths between `floor` and `wanted` that fill `room`: those that want more than the level that all can have come down to it.
QList<double> levelled(const QList<double> &floor, const QList<double> &wanted, double room)
{
    const auto at = [&](double level) {
        QList<double> widths;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            widths.append(std::max(floor.at(i), std::min(wanted.at(i), level)));
        return widths;
    };
    double low = 0;
    double high = room;
    for (int step = 0; step < 40; ++step) {
        const double middle = (low + high) / 2;
        (sumOf(at(middle)) <= room ? low : high) = middle;
    }
    return at(low);
}

/// Text columns take what is left, the last of them before the numbers.
void spread(QList<double> &widths, qsizetype textColumns, double room)
{
    if (widths.isEmpty())
        return;
    const qsizetype last = textColumns > 0 ? std::min(textColumns, widths.size()) : widths.size();
    widths[last - 1] += std::max(0.0, room - sumOf(widths));
}

qsizetype columnCount(const TableBlock &table)
{
    qsizetype count = table.head.size();
    for (const QStringList &row : table.rows)
        count = std::max(count, row.size());
    return count;
}

struct Demands {
    QList<double> natural;
    QList<double> wrapped;
    QList<double> least;
};

Demands demandsOf(const TableBlock &table, const TableWidths &types)
{
    Demands demands;
    for (qsizetype column = 0; column < columnCount(table); ++column) {
        const Demand demand = demandOf(table, column, types);
        demands.natural.append(demand.natural);
        demands.wrapped.append(demand.wrapped);
        demands.least.append(demand.least);
    }
    return demands;
}

/// The blocks of the section in which one stands, from the first to behind the last.
std::pair<qsizetype, qsizetype> sectionOf(const Briefing &briefing, qsizetype block)
{
    const QList<qsizetype> &starts = briefing.sectionStarts;
    const auto next = std::ranges::upper_bound(starts, block);
    return {next == starts.cbegin() ? 0 : *std::prev(next),
            next == starts.cend() ? briefing.blocks.size() : *next};
}

} // namespace

TableWidths tableWidths(const TableBlock &table, double width)
{
    TableWidths types;
    Demands demands = demandsOf(table, types);
    const double room = width - tableGap * static_cast<double>(demands.natural.size() - 1);
    if (sumOf(demands.least) > room) {
        types.cell = TextStyle::Tiny;
        types.head = TextStyle::Tiny;
        demands = demandsOf(table, types);
    }
    if (sumOf(demands.natural) <= room)
        types.columns = demands.natural;
    else if (sumOf(demands.least) <= room)
        types.columns = levelled(demands.least, demands.wrapped, room);
    else
        types.columns = levelled(QList<double>(demands.least.size(), 0.0), demands.least, room);
    spread(types.columns, table.textColumns, room);
    return types;
}

TableBlock joinedTables(const Briefing &briefing, qsizetype table)
{
    TableBlock joined = *std::get_if<TableBlock>(&briefing.blocks.at(table));
    joined.rows.clear();
    joined.rowQueries.clear();
    const auto [first, end] = sectionOf(briefing, table);
    for (qsizetype place = first; place < end; ++place) {
        const auto *other = std::get_if<TableBlock>(&briefing.blocks.at(place));
        if (other && other->head == joined.head && other->textColumns == joined.textColumns)
            joined.rows += other->rows;
    }
    return joined;
}

double leastWidth(const TableBlock &table)
{
    const QList<double> least = demandsOf(table, TableWidths()).least;
    return least.isEmpty() ? 0 : *std::ranges::max_element(least);
}

QList<TableBlock> foldedTable(const TableBlock &table, double width)
{
    const qsizetype most =
        std::max<qsizetype>(2, static_cast<qsizetype>((width + tableGap) / (leastColumn + tableGap)));
    const qsizetype count = columnCount(table);
    if (count <= most)
        return {table};
    QList<TableBlock> parts;
    for (qsizetype first = 1; first < count; first += most - 1) {
        const auto some = [&](const QStringList &cells) {
            return QStringList(cells.value(0)) + cells.mid(first, most - 1);
        };
        TableBlock part = table;
        part.head = some(table.head);
        for (QStringList &row : part.rows)
            row = some(row);
        part.textColumns =
            table.textColumns < 0 ? -1 : std::clamp<qsizetype>(table.textColumns - first + 1, 1, most);
        if (first > 1)
            part.title = part.subtitle = QString();
        parts.append(part);
    }
    return parts;
}

} // namespace vodhuk
