#include "ui/report/tablepieces.h"

#include "ui/report/listparts.h"
#include "ui/report/tablewidths.h"
#include "ui/report/textpieces.h"

#include <algorithm>

namespace vodhuk
{

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
        const auto text = std::make_shared<const TextBlock>(QList<TextRun>{{cells.value(i)}}, setting.style,
                                                            width, isNumber ? Side::Right : Side::Start);
        addText(piece, {x, aboveRow}, text, setting.role);
        height = std::max(height, aboveRow + text->height());
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
    piece.spaceBefore = 5 * rhythm;
    piece.keepWithNext = true;
    return {piece};
}

Pieces partOf(const TableBlock &table, double width, const Cancellation &cancellation)
{
    const TableWidths widths = tableWidths(table, width);
    Pieces rows;
    for (qsizetype i = 0; i < table.rows.size() && !cancellation.isCancelled(); ++i) {
        rows.push_back(rowOf(table.rows.at(i), {widths, table.textColumns, widths.cell, ItemRole::Row}));
        const QString query = table.rowQueries.value(i);
        if (!query.isEmpty())
            rows.back().links.append({QRectF(0, 0, width, rows.back().height), {}, query});
    }
    Pieces pieces = titlesOf(table.title, table.subtitle, width);
    Piece head = rowOf(table.head, {widths, table.textColumns, widths.head, ItemRole::TableHead});
    head.spaceBefore = pieces.empty() ? 3 * rhythm : rhythm;
    append(pieces, underHead(std::move(head), std::move(rows)));
    return pieces;
}

} // namespace

Pieces tablePieces(const TableBlock &table, double width, const Cancellation &cancellation)
{
    Pieces pieces;
    for (const TableBlock &part : foldedTable(table, width))
        append(pieces, partOf(part, width, cancellation));
    return pieces;
}

Pieces definitionPieces(const DefinitionsBlock &block, double width)
{
    constexpr double termShare = 0.28;
    const double termWidth = width * termShare;
    Pieces pieces = titlesOf(block.title, {}, width);
    for (const Definition &definition : block.definitions) {
        Piece piece;
        const auto term = setText(definition.term, TextStyle::CellTitle, termWidth);
        const auto text =
            setText(definition.text, TextStyle::Cell, std::min(width - termWidth - tableGap, longestLine));
        addText(piece, {0, aboveRow}, term, ItemRole::Row);
        addText(piece, {termWidth + tableGap, aboveRow}, text, ItemRole::Row);
        endRow(piece, aboveRow + std::max(term->height(), text->height()), width);
        append(pieces, divided(std::move(piece), highestRow));
    }
    return pieces;
}

} // namespace vodhuk
