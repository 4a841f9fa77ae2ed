#include "ui/report/chronologypieces.h"

#include "core/report/formats/printabletext.h"
#include "ui/report/listparts.h"
#include "ui/report/shortlists.h"
#include "ui/report/tablewidths.h"
#include "ui/report/textpieces.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastNumberWidth = 24;

std::shared_ptr<const TextBlock> set(const QList<TextRun> &runs, TextStyle style, double width)
{
    return std::make_shared<const TextBlock>(runs, style, width);
}

struct ChronologyColumns {
    double number = leastNumberWidth;
    double date = 76;
    double whole = 0;

    [[nodiscard]] double textLeft() const { return number + date + 2 * tableGap; }
    [[nodiscard]] double textWidth() const { return whole - textLeft(); }
};

Piece headRow(const QStringList &head, const ChronologyColumns &columns)
{
    Piece piece;
    double height = 0;
    const auto add = [&](const QString &text, double left, double width) {
        const auto words = setText(text, TextStyle::TableHead, width);
        addText(piece, {left, aboveRow}, words, ItemRole::TableHead);
        height = std::max(height, words->height());
    };
    add(head.value(0), 0, columns.number);
    add(head.value(1), columns.number + tableGap, columns.date);
    add(head.value(2), columns.textLeft(), columns.textWidth());
    endRow(piece, aboveRow + height, columns.whole);
    return piece;
}

Piece chronologyRow(const ChronologyLine &line, const ChronologyColumns &columns)
{
    Piece piece;
    const auto number = set({numberRun(line)}, TextStyle::Cell, columns.number);
    const auto date = set({{line.date}}, TextStyle::Cell, columns.date);
    addText(piece, {0, aboveRow}, number, ItemRole::Row);
    addText(piece, {columns.number + tableGap, aboveRow}, date, ItemRole::Row);
    double y = aboveRow;
    const auto add = [&](const QList<TextRun> &runs, TextStyle style) {
        const TextBlocks text = textBlocks(runs, style, columns.textWidth());
        y += addBlocks(piece, {columns.textLeft(), y}, text, ItemRole::Row);
    };
    if (!line.actors.isEmpty())
        add({{line.actors, RunLook::Muted}}, TextStyle::Cell);
    add(titleRuns(line), TextStyle::CellTitle);
    if (!line.summary.isEmpty())
        add({{line.summary}}, TextStyle::Cell);
    y += addMarks(piece, line.instruments, {columns.textLeft(), y + 1},
                  {TextStyle::Small, columns.textWidth()}) +
         1;
    endRow(piece, std::max({y, aboveRow + date->height(), aboveRow + number->height()}), columns.whole);
    piece.anchors = anchorsOf(line);
    return piece;
}

Piece sourceRow(const SourceLine &line, const QString &archiveLabel, double numberRoom, double width)
{
    Piece piece;
    const QString about = joinedTexts({publicationOf(line), line.retrieved}, u", "_s);
    QList<TextRun> runs{{line.title}};
    if (!about.isEmpty())
        runs.append({u". "_s + about, RunLook::Muted});
    if (!line.url.isEmpty()) {
        if (!line.title.isEmpty() || !about.isEmpty())
            runs.append({u"\n"_s});
        runs.append(addressRun(line.url));
    }
    if (!line.archiveUrl.isEmpty()) {
        runs.append({u"\n"_s + archiveLabel + u' ', RunLook::Muted});
        runs.append(addressRun(line.archiveUrl));
    }
    const auto number = set({numberRun(line)}, TextStyle::Small, numberRoom);
    const TextBlocks text = textBlocks(runs, TextStyle::Small, width - numberRoom - tableGap);
    addText(piece, {0, 2}, number, ItemRole::Row);
    piece.height = onRhythm(addBlocks(piece, {numberRoom + tableGap, 2}, text, ItemRole::Row) + 4);
    piece.anchors.append(sourceAnchor(line.number));
    return piece;
}

} // namespace

Pieces chronologyPieces(const ChronologyBlock &chronology, double width, const Cancellation &cancellation)
{
    if (chronology.inShort)
        return shortChronologyPieces(chronology, width, cancellation);
    ChronologyColumns columns{.whole = width};
    columns.number = std::max(leastNumberWidth, numberWidth(chronology.lines, TextStyle::Cell));
    Pieces rows;
    for (const ChronologyLine &line : chronology.lines) {
        if (cancellation.isCancelled())
            break;
        rows.push_back(chronologyRow(line, columns));
    }
    Pieces pieces =
        chronology.title.isEmpty() ? Pieces() : headingPieces({2, chronology.title, {}, false}, width);
    append(pieces, underHead(headRow(chronology.head, columns), std::move(rows)));
    return pieces;
}

Pieces sourcePieces(const SourcesBlock &sources, double width, const Cancellation &cancellation)
{
    if (sources.inShort)
        return shortSourcePieces(sources, width, cancellation);
    const double numberRoom = std::max(leastNumberWidth, numberWidth(sources.lines, TextStyle::Small));
    Pieces pieces;
    for (const SourceLine &line : sources.lines) {
        if (cancellation.isCancelled())
            break;
        append(pieces, divided(sourceRow(line, sources.archiveLabel, numberRoom, width), highestRow));
    }
    return pieces;
}

} // namespace vodhuk
