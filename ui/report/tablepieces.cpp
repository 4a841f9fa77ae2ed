#include "ui/report/tablepieces.h"

#include "ui/report/listparts.h"
#include "ui/report/longtext.h"
#include "ui/report/tablewidths.h"
#include "ui/report/textpieces.h"

#include <algorithm>
#include <optional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct RowSetting {
    const TableWidths &widths;
    qsizetype textColumns; ///< negative: all
    TextStyle style;
    ItemRole role;
};

Piece rowOf(const QStringList &cells, const RowSetting &setting)
{
    Piece piece;
    double x = 0;
    double height = 0;
    for (qsizetype i = 0; i < setting.widths.columns.size(); ++i) {
        const bool isNumber = setting.textColumns >= 0 && i >= setting.textColumns;
        const double width = setting.widths.columns.at(i);
        const TextBlocks text =
            textBlocks({{cells.value(i)}}, setting.style, width, isNumber ? Side::Right : Side::Start);
        height = std::max(height, aboveRow + addBlocks(piece, {x, aboveRow}, text, setting.role));
        x += width + tableGap;
    }
    endRow(piece, height, x - tableGap);
    return piece;
}

Pieces titlesOf(const QString &title, const QString &subtitle, double width)
{
    Piece piece;
    double y = 0;
    if (!title.isEmpty()) {
        const auto text = setText(title, TextStyle::Minor, width);
        addText(piece, {0, y}, text, ItemRole::Heading);
        y += text->height();
    }
    if (!subtitle.isEmpty()) {
        const auto text = setText(subtitle, TextStyle::Small, width);
        addText(piece, {0, y}, text, ItemRole::Text);
        y += text->height();
    }
    if (piece.items.empty())
        return {};
    piece.height = onRhythm(y);
    piece.spaceBefore = (title.isEmpty() ? 1 : 5) * rhythm; // what has no title stands below a heading
    piece.keepWithNext = true;
    return {piece};
}

/// In the window a row leads to its records.
QList<PageLink> linksOf(const TableBlock &table, qsizetype row, double width, double height)
{
    const QString query = table.rowQueries.value(row);
    return query.isEmpty() ? QList<PageLink>() : QList<PageLink>{{QRectF(0, 0, width, height), {}, query}};
}

constexpr qsizetype fewRows = 12;   ///< of which a table stands alone
constexpr double numberColumn = 48; ///< heads of numbers wrap in it
constexpr double leastNames = 90;

/// Widths of a table that is so narrow that two of it stand side by side; none if it is not, or has few rows.
std::optional<TableWidths> halfWidths(const TableBlock &table, double width)
{
    if (table.rows.size() < fewRows || table.textColumns != 1)
        return std::nullopt;
    TableBlock numbers = table;
    numbers.head.removeFirst();
    for (QStringList &row : numbers.rows)
        row.removeFirst();
    TableWidths widths;
    const auto count = static_cast<double>(numbers.head.size());
    const double number = std::max(numberColumn, leastWidth(numbers));
    const double names = columnWidth(width) - count * (number + tableGap);
    if (names < leastNames)
        return std::nullopt;
    widths.columns = QList<double>(numbers.head.size(), number);
    widths.columns.prepend(names);
    return widths;
}

/// One head over the other column of the page as well.
Piece doubled(const Piece &head, double shift)
{
    Piece both = head;
    for (PageItem item : head.items) {
        move(item, {shift, 0});
        both.items.push_back(std::move(item));
    }
    return both;
}

Pieces halvesOf(const TableBlock &table, double width, const TableWidths &widths)
{
    const double column = columnWidth(width);
    Pieces pieces = titlesOf(table.title, table.subtitle, width);
    Piece head = doubled(rowOf(table.head, {widths, table.textColumns, widths.head, ItemRole::TableHead}),
                         column + columnGap);
    head.spaceBefore = pieces.empty() ? 3 * rhythm : rhythm;
    Pieces rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        rows.push_back(rowOf(table.rows.at(i), {widths, table.textColumns, widths.cell, ItemRole::Row}));
        rows.back().links = linksOf(table, i, column, rows.back().height);
    }
    Pieces below = underHead(std::move(head), std::move(rows));
    for (size_t i = 1; i < below.size(); ++i)
        below.at(i).inColumns = true;
    append(pieces, std::move(below));
    return pieces;
}

Pieces partOf(const TableBlock &table, double width, const Cancellation &cancellation,
              const TableWidths *model)
{
    if (const auto half = halfWidths(table, width))
        return halvesOf(table, width, *half);
    const TableWidths widths = model ? *model : tableWidths(table, width);
    Pieces rows;
    for (qsizetype i = 0; i < table.rows.size() && !cancellation.isCancelled(); ++i) {
        rows.push_back(rowOf(table.rows.at(i), {widths, table.textColumns, widths.cell, ItemRole::Row}));
        rows.back().links = linksOf(table, i, width, rows.back().height);
    }
    Pieces pieces = titlesOf(table.title, table.subtitle, width);
    Piece head = rowOf(table.head, {widths, table.textColumns, widths.head, ItemRole::TableHead});
    head.spaceBefore = pieces.empty() ? 3 * rhythm : rhythm;
    append(pieces, underHead(std::move(head), std::move(rows)));
    return pieces;
}

/// The term, and what it means on the same line.
Piece definitionOf(const Definition &definition, bool inShort, double width)
{
    const QList<TextRun> runs{{definition.term, RunLook::Strong}, {u"\u2002"_s + definition.text}};
    Piece piece;
    const TextBlocks text = textBlocks(runs, inShort ? TextStyle::Tiny : TextStyle::Cell, width);
    piece.height = addBlocks(piece, {0, 0}, text, ItemRole::Row) + aboveRow;
    return piece;
}

} // namespace

Pieces tablePieces(const TableBlock &table, double width, const Cancellation &cancellation,
                   const TableWidths *model)
{
    const QList<TableBlock> parts = foldedTable(table, width);
    Pieces pieces;
    for (const TableBlock &part : parts)
        append(pieces, partOf(part, width, cancellation, parts.size() == 1 ? model : nullptr));
    return pieces;
}

Pieces definitionPieces(const DefinitionsBlock &block, double width)
{
    const double column = columnWidth(width);
    Pieces pieces = titlesOf(block.title, {}, column);
    for (Piece &title : pieces)
        title.spaceBefore = 3 * rhythm;
    for (const Definition &definition : block.definitions)
        append(pieces, divided(definitionOf(definition, block.inShort, column), highestRow));
    for (Piece &piece : pieces)
        piece.inColumns = true;
    return pieces;
}

} // namespace vodhuk
