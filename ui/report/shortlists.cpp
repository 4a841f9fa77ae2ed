#include "ui/report/shortlists.h"

#include "core/base/webaddress.h"
#include "ui/report/listparts.h"
#include "ui/report/textpieces.h"

#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastNumberWidth = 14;
constexpr double numberGap = 4;

/// Of one column of the page: numbers, and texts beside them.
struct ShortColumn {
    double number = leastNumberWidth;
    double whole = 0;

    [[nodiscard]] double textLeft() const { return number + numberGap; }
    [[nodiscard]] double room() const { return whole - textLeft(); }
};

std::shared_ptr<const TextBlock> set(const QList<TextRun> &runs, double width)
{
    return std::make_shared<const TextBlock>(runs, TextStyle::Tiny, width);
}

/// The number hangs before the text, its last digit always at the same place.
void addNumber(Piece &piece, const TextRun &number, const ShortColumn &column)
{
    const auto text =
        std::make_shared<const TextBlock>(QList{number}, TextStyle::Tiny, column.number, Side::Right);
    addText(piece, {0, 0}, text, ItemRole::Row);
}

Piece shortRow(const ChronologyLine &line, const ShortColumn &column)
{
    Piece piece;
    const double room = column.room();
    addNumber(piece, numberRun(line), column);
    QList<TextRun> when{{line.date}};
    if (!line.actors.isEmpty())
        when.append({u" · "_s + line.actors, RunLook::Muted});
    const auto who = set(when, room);
    addText(piece, {column.textLeft(), 0}, who, ItemRole::Row);
    QList<TextRun> what = titleRuns(line, RunLook::Strong);
    if (!line.summary.isEmpty())
        what.append({u' ' + line.summary});
    const auto title = set(what, room);
    addText(piece, {column.textLeft(), who->height()}, title, ItemRole::Row);
    // Instruments go on where the title ends, if there is room.
    const double above = who->height() + title->height() - title->leading();
    const double marks =
        addMarks(piece, line.instruments, {column.textLeft(), above},
                 {TextStyle::Tiny, room, RunLook::Muted, title->lastLineWidth() + 2 * numberGap});
    piece.height = above + std::max(marks, title->leading()) + 3.6;
    piece.anchors = anchorsOf(line);
    return piece;
}

QString withoutScheme(const QString &address)
{
    const QString rest = isWebAddress(QUrl(address)) ? address.section(u"://"_s, 1) : address;
    return rest.endsWith(u'/') ? rest.chopped(1) : rest;
}

QString linkOf(const QString &address)
{
    return addressRun(address).link;
}

Piece shortSource(const SourceLine &line, const QString &archiveLabel, const ShortColumn &column)
{
    Piece piece;
    addNumber(piece, numberRun(line), column);
    const QString about = publicationOf(line);
    QList<TextRun> runs;
    if (line.title.isEmpty())
        runs.append({withoutScheme(line.url), RunLook::Address, linkOf(line.url)});
    else
        runs.append({line.title, RunLook::Plain, linkOf(line.url)});
    if (!about.isEmpty())
        runs.append({u". "_s + about, RunLook::Muted});
    if (!line.archiveUrl.isEmpty()) {
        runs.append({u" · "_s, RunLook::Muted});
        runs.append({archiveLabel, RunLook::Address, linkOf(line.archiveUrl)});
    }
    const auto text = set(runs, column.room());
    addText(piece, {column.textLeft(), 0}, text, ItemRole::Row);
    piece.height = text->height() + 1.3;
    piece.anchors.append(sourceAnchor(line.number));
    return piece;
}

/// Adds a row for the columns; one that no page holds is parted.
void addRow(Pieces &pieces, Piece row)
{
    for (Piece &part : divided(std::move(row), highestRow)) {
        part.inColumns = true;
        pieces.push_back(std::move(part));
    }
}

/// A bookmark like the title of a list in full, but quieter.
Piece titleOf(const QString &text, double width)
{
    Piece piece = headingPieces({3, text, {}, false}, width).front();
    piece.headings.front().level = 2;
    piece.spaceBefore = 2 * rhythm;
    return piece;
}

/// What stands over lines that begin a page.
std::shared_ptr<const Piece> continuedHead(const QString &text, double width)
{
    auto head = std::make_shared<Piece>(headingPieces({3, text, {}, false}, width).front());
    head->headings.clear();
    head->height += rhythm;
    return head;
}

} // namespace

Pieces shortChronologyPieces(const ChronologyBlock &chronology, double width,
                             const Cancellation &cancellation)
{
    ShortColumn column{.whole = width};
    column.number = std::max(leastNumberWidth, numberWidth(chronology.lines, TextStyle::Tiny));
    Pieces pieces;
    if (!chronology.title.isEmpty()) {
        pieces.push_back(titleOf(chronology.title, width));
        pieces.back().inColumns = true;
    }
    const auto head =
        chronology.continued.isEmpty() ? nullptr : continuedHead(chronology.continued, 2 * width);
    for (const ChronologyLine &line : chronology.lines) {
        if (cancellation.isCancelled())
            break;
        Piece row = shortRow(line, column);
        row.repeatedHead = head;
        addRow(pieces, std::move(row));
    }
    return pieces;
}

Pieces shortSourcePieces(const SourcesBlock &sources, double width, const Cancellation &cancellation)
{
    ShortColumn column{.whole = width};
    column.number = std::max(leastNumberWidth, numberWidth(sources.lines, TextStyle::Tiny));
    Pieces pieces;
    for (const SourceLine &line : sources.lines) {
        if (cancellation.isCancelled())
            break;
        addRow(pieces, shortSource(line, sources.archiveLabel, column));
    }
    return pieces;
}

} // namespace vodhuk
