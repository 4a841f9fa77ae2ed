#include "ui/report/crosstablepieces.h"

#include "ui/common/appearance.h"
#include "ui/pictures/markquery.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double rowHeight = 9;
constexpr double familyGap = 2.5;
constexpr double countWidth = 20;
constexpr double longestHead = 330; ///< longer ones go on in a second line
constexpr double numberRoom = 60;   ///< more than any number takes
constexpr double leastNameWidth = 118;
constexpr double mostNameWidth = 157;

/// Where the columns stand: a narrow gap parts the families.
struct Grid {
    double width = 0;
    double nameWidth = 0;
    double cell = 0;
    double headHeight = 0;
    QList<double> left;
};

int familyCount(const QList<CrossTable::Head> &columns)
{
    int families = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        families += i == 0 || columns.at(i).group != columns.at(i - 1).group ? 1 : 0;
    return families;
}

/// In narrower cells heads or numbers would run into each other.
double narrowestCell(const CrossTable &table)
{
    qint64 largest = 0;
    for (const std::vector<qint64> &counts : table.counts) {
        for (const qint64 count : counts)
            largest = std::max(largest, count);
    }
    return std::max(typeFace(TextStyle::Tiny).leading,
                    textWidth(QString::number(largest), TextStyle::Mark) + 1);
}

Grid gridOf(const CrossTable &table, double width)
{
    Grid grid;
    grid.width = width;
    for (const CrossTable::Head &row : table.rows)
        grid.nameWidth = std::max(grid.nameWidth, textWidth(row.label, TextStyle::Tiny));
    const double besideNames = width - countWidth - familyGap * (familyCount(table.columns) + 1);
    const auto columns = static_cast<double>(std::max<qsizetype>(1, table.columns.size()));
    // Names go on in a second line rather than the columns in a second grid.
    const double widestName =
        std::clamp(besideNames - columns * narrowestCell(table), leastNameWidth, mostNameWidth);
    grid.nameWidth = std::clamp(grid.nameWidth + 5, 60.0, widestName);
    grid.cell = std::min(20.0, (besideNames - grid.nameWidth) / columns);
    double x = grid.nameWidth + countWidth + familyGap;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const CrossTable::Head &column = table.columns.at(i);
        if (i > 0 && column.group != table.columns.at(i - 1).group)
            x += familyGap;
        grid.left.append(x);
        x += grid.cell;
        grid.headHeight = std::max(grid.headHeight, textWidth(column.label, TextStyle::Tiny));
    }
    grid.headHeight = onRhythm(std::min(grid.headHeight, longestHead) + 8);
    return grid;
}

std::shared_ptr<const TextBlock> tiny(const QString &text, double width, RunLook look = RunLook::Plain,
                                      Side side = Side::Left)
{
    return std::make_shared<const TextBlock>(QList<TextRun>{{text, look}}, TextStyle::Tiny, width, side);
}

std::shared_ptr<const TextBlock> cellText(qint64 count)
{
    const TextRun run =
        count > 0 ? TextRun{QString::number(count), RunLook::Plain} : TextRun{u"·"_s, RunLook::Muted};
    return std::make_shared<const TextBlock>(QList<TextRun>{run}, TextStyle::Mark, numberRoom, Side::Left);
}

void addUpward(Piece &piece, const QString &text, const QRectF &column)
{
    const auto block = tiny(text, longestHead);
    PageItem item;
    item.role = ItemRole::TableHead;
    item.upward = true;
    item.text = block;
    item.lines = block->lineCount();
    item.area = QRectF(column.center().x() - block->height() / 2, column.bottom() - block->naturalWidth(),
                       block->height(), block->naturalWidth());
    piece.items.push_back(std::move(item));
}

Piece headPiece(const CrossTableBlock &block, const Grid &grid)
{
    Piece piece;
    const Appearance appearance = Appearance::print();
    const double foot = grid.headHeight - 5;
    const auto rowHead = tiny(block.rowHead, grid.nameWidth, RunLook::Strong);
    addText(piece, {0, foot - rowHead->height()}, rowHead, ItemRole::TableHead);
    addUpward(piece, block.countHead, QRectF(grid.nameWidth, 0, countWidth, foot));
    for (qsizetype i = 0; i < grid.left.size(); ++i) {
        const CrossTable::Head &column = block.table.columns.at(i);
        addUpward(piece, column.label, QRectF(grid.left.at(i), 0, grid.cell, foot));
        addFill(piece, QRectF(grid.left.at(i), grid.headHeight - 3, grid.cell, 2),
                appearance.family(column.group));
    }
    piece.height = grid.headHeight;
    return piece;
}

void addCentred(Piece &piece, const std::shared_ptr<const TextBlock> &text, double left, double width)
{
    addText(piece, {left + (width - text->naturalWidth()) / 2, (rowHeight - text->leading()) / 2}, text,
            ItemRole::Row);
}

void addCell(Piece &piece, qint64 count, const QRectF &area, const QColor &family)
{
    if (count > 0)
        addFill(piece, area.adjusted(0.4, 0.6, -0.4, -0.6), onWhite(family, count > 3 ? 0.45 : 0.22));
    addCentred(piece, cellText(count), area.left(), area.width());
}

/// In the window a number leads to its records.
void addQuery(Piece &piece, const QRectF &area, const Query &query, const QList<Condition> &conditions)
{
    piece.links.append({area, {}, narrowedByMark(query, conditions).toText()});
}

Piece rowPiece(const CrossTableBlock &block, size_t row, const Grid &grid)
{
    const CrossTable &table = block.table;
    Piece piece;
    const Appearance appearance = Appearance::print();
    const CrossTable::Head &head = table.rows.at(static_cast<qsizetype>(row));
    const auto name = tiny(head.label, grid.nameWidth - 4, RunLook::Plain, Side::Start);
    addText(piece, {0, (rowHeight - name->leading()) / 2}, name, ItemRole::Row);
    addCentred(piece, tiny(QString::number(head.count), numberRoom, RunLook::Strong), grid.nameWidth,
               countWidth);
    const Condition ofRow{.field = table.rowField, .values = {head.code}};
    addQuery(piece, QRectF(grid.nameWidth, 0, countWidth, rowHeight), block.query, {ofRow});
    for (qsizetype i = 0; i < grid.left.size(); ++i) {
        const CrossTable::Head &column = table.columns.at(i);
        const qint64 count = table.counts.at(row).at(static_cast<size_t>(i));
        const QRectF cell(grid.left.at(i), 0, grid.cell, rowHeight);
        addCell(piece, count, cell, appearance.family(column.group));
        if (count > 0)
            addQuery(piece, cell, block.query,
                     {ofRow, {.field = table.columnField, .values = {column.code}}});
    }
    const double extra = (name->lineCount() - 1) * name->leading();
    piece.height = rowHeight + extra;
    addFill(piece, QRectF(0, piece.height - 0.4, grid.width, 0.4), appearance.lines);
    return piece;
}

Pieces gridPieces(const CrossTableBlock &block, const Grid &grid)
{
    Pieces pieces{headPiece(block, grid)};
    pieces.front().keepWithNext = true;
    pieces.front().spaceBefore = 3 * rhythm;
    const auto repeated = std::make_shared<const Piece>(pieces.front());
    for (size_t row = 0; row < block.table.counts.size(); ++row) {
        pieces.push_back(rowPiece(block, row, grid));
        pieces.back().repeatedHead = repeated;
        // A head over two or three rows at the foot of a page is no table.
        pieces.back().keepWithNext = row < 6 && row + 1 < block.table.counts.size();
    }
    return pieces;
}

/// Some of the columns, with all rows.
CrossTable columnsOf(CrossTable table, qsizetype first, qsizetype count)
{
    table.columns = table.columns.mid(first, count);
    for (std::vector<qint64> &counts : table.counts)
        counts = {counts.begin() + first, counts.begin() + first + count};
    return table;
}

} // namespace

Pieces crossTablePieces(const CrossTableBlock &block, double width)
{
    const Grid grid = gridOf(block.table, width);
    const qsizetype columns = block.table.columns.size();
    if (columns < 2 || grid.cell >= narrowestCell(block.table))
        return gridPieces(block, grid);
    CrossTableBlock left = block;
    left.table = columnsOf(block.table, 0, columns / 2);
    CrossTableBlock right = block;
    right.table = columnsOf(block.table, columns / 2, columns - columns / 2);
    Pieces pieces = crossTablePieces(left, width);
    append(pieces, crossTablePieces(right, width));
    return pieces;
}

} // namespace vodhuk
