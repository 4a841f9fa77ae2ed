#include "ui/report/tablepieces.h"

#include "ui/common/appearance.h"
#include "ui/report/listparts.h"
#include "ui/report/shortlists.h"
#include "ui/report/textpieces.h"

#include <algorithm>
#include <numeric>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double gap = 10; ///< between columns
constexpr double highestRow =
    560; ///< a higher one is parted: with the head above it, a page of A4 or Letter holds it
constexpr double above = 4; ///< from the line over a row to its text

std::shared_ptr<const TextBlock> set(const QList<TextRun> &runs, TextStyle style, double width)
{
    return std::make_shared<const TextBlock>(runs, style, width);
}

void endRow(Piece &piece, double height, double width)
{
    piece.height = onRhythm(height + above);
    addFill(piece, QRectF(0, piece.height - 0.5, width, 0.5), Appearance::print().lines);
}

Piece row(const QStringList &cells, const QList<double> &widths, TextStyle style, ItemRole role)
{
    Piece piece;
    double x = 0;
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto text = set({{cells.at(i)}}, style, widths.at(i));
        addText(piece, {x, above}, text, role);
        height = std::max(height, above + text->height());
        x += widths.at(i) + gap;
    }
    endRow(piece, height, x - gap);
    return piece;
}

/// Puts the head before the rows and lets it stand again on each page they reach.
Pieces underHead(Piece head, Pieces rows)
{
    head.keepWithNext = true;
    const auto repeated = std::make_shared<const Piece>(head);
    Pieces pieces{std::move(head)};
    for (Piece &row : rows) {
        row.repeatedHead = repeated;
        for (Piece &part : divided(std::move(row), highestRow))
            pieces.push_back(std::move(part));
    }
    return pieces;
}

/// As wide as their texts want to be, the last column taking what is left; if that is too much, the widest give way.
QList<double> columnWidths(const TableBlock &table, double width)
{
    QList<double> widths;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        double widest = textWidth(table.head.at(column), TextStyle::TableHead);
        for (const QStringList &cells : table.rows)
            widest = std::max(widest, textWidth(cells.value(column), TextStyle::Cell));
        widths.append(widest + 1);
    }
    const double room = width - gap * static_cast<double>(widths.size() - 1);
    const double share = room / static_cast<double>(std::max<qsizetype>(1, widths.size()));
    const auto sum = [&widths] { return std::accumulate(widths.cbegin(), widths.cend(), 0.0); };
    const auto widest = [&widths] { return std::max_element(widths.begin(), widths.end()); };
    while (sum() > room && *widest() > share + 0.5)
        *widest() = std::max(share, *widest() - (sum() - room));
    if (!widths.isEmpty())
        widths.last() += std::max(0.0, room - sum());
    return widths;
}

struct ChronologyColumns {
    double number = 24;
    double date = 76;
    double whole = 0;

    [[nodiscard]] double textLeft() const { return number + date + 2 * gap; }
    [[nodiscard]] double textWidth() const { return whole - textLeft(); }
};

Piece chronologyRow(const ChronologyLine &line, const ChronologyColumns &columns)
{
    Piece piece;
    const auto number = set({{line.number, RunLook::Muted, {}}}, TextStyle::Cell, columns.number);
    const auto date = set({{line.date}}, TextStyle::Cell, columns.date);
    addText(piece, {0, above}, number, ItemRole::Row);
    addText(piece, {columns.number + gap, above}, date, ItemRole::Row);
    double y = above;
    const auto add = [&](const QList<TextRun> &runs, TextStyle style) {
        const auto text = set(runs, style, columns.textWidth());
        addText(piece, {columns.textLeft(), y}, text, ItemRole::Row);
        y += text->height();
    };
    add({{line.actors, RunLook::Muted, {}}}, TextStyle::Cell);
    add(titleRuns(line), TextStyle::CellTitle);
    if (!line.summary.isEmpty())
        add({{line.summary}}, TextStyle::Cell);
    y += addMarks(piece, line.instruments, {columns.textLeft(), y + 1},
                  {TextStyle::Small, columns.textWidth()}) +
         1;
    endRow(piece, std::max(y, above + date->height()), columns.whole);
    return piece;
}

Piece sourceRow(const SourceLine &line, const QString &archiveLabel, double width)
{
    Piece piece;
    constexpr double numberWidth = 24;
    const QString about = publicationOf(line);
    QList<TextRun> runs{{line.title, RunLook::Plain, {}}};
    if (!about.isEmpty())
        runs.append({u". "_s + about, RunLook::Muted, {}});
    if (!line.url.isEmpty()) {
        if (!line.title.isEmpty() || !about.isEmpty())
            runs.append({u"\n"_s});
        runs.append(addressRun(line.url));
    }
    if (!line.archiveUrl.isEmpty()) {
        runs.append({u"\n"_s + archiveLabel + u' ', RunLook::Muted, {}});
        runs.append(addressRun(line.archiveUrl));
    }
    const auto number = set({{QString::number(line.number)}}, TextStyle::Small, numberWidth);
    const auto text = set(runs, TextStyle::Small, width - numberWidth - gap);
    addText(piece, {0, 2}, number, ItemRole::Row);
    addText(piece, {numberWidth + gap, 2}, text, ItemRole::Row);
    piece.height = onRhythm(text->height() + 4);
    piece.anchors.append(sourceAnchor(line.number));
    return piece;
}

} // namespace

Pieces tablePieces(const TableBlock &table, double width)
{
    const QList<double> widths = columnWidths(table, width);
    Pieces rows;
    for (const QStringList &cells : table.rows)
        rows.push_back(row(cells, widths, TextStyle::Cell, ItemRole::Row));
    Pieces pieces =
        underHead(row(table.head, widths, TextStyle::TableHead, ItemRole::TableHead), std::move(rows));
    pieces.front().spaceBefore = 3 * rhythm;
    if (table.title.isEmpty())
        return pieces;
    Piece title;
    const auto text = set({{table.title}}, TextStyle::Minor, width);
    addText(title, {0, 0}, text, ItemRole::Heading);
    title.height = onRhythm(text->height());
    title.spaceBefore = 5 * rhythm;
    title.keepWithNext = true;
    pieces.insert(pieces.begin(), std::move(title));
    return pieces;
}

Pieces chronologyPieces(const ChronologyBlock &chronology, double width)
{
    if (chronology.inShort)
        return shortChronologyPieces(chronology, columnWidth(width));
    const ChronologyColumns columns{.whole = width};
    Pieces rows;
    for (const ChronologyLine &line : chronology.lines)
        rows.push_back(chronologyRow(line, columns));
    Pieces pieces =
        chronology.title.isEmpty() ? Pieces() : headingPieces({2, chronology.title, {}, false}, width);
    Pieces table = underHead(row(chronology.head, {columns.number, columns.date, columns.textWidth()},
                                 TextStyle::TableHead, ItemRole::TableHead),
                             std::move(rows));
    std::move(table.begin(), table.end(), std::back_inserter(pieces));
    return pieces;
}

Pieces sourcePieces(const SourcesBlock &sources, double width)
{
    if (sources.inShort)
        return shortSourcePieces(sources, columnWidth(width));
    Pieces pieces;
    for (const SourceLine &line : sources.lines)
        std::ranges::move(divided(sourceRow(line, sources.archiveLabel, width), highestRow),
                          std::back_inserter(pieces));
    return pieces;
}

} // namespace vodhuk
