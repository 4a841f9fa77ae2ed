#include "ui/report/shortlists.h"

#include "core/base/webaddress.h"
#include "ui/report/listparts.h"
#include "ui/report/longtext.h"
#include "ui/report/textpieces.h"

#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastNumberWidth = 12;
constexpr double numberGap = 4;
constexpr double belowLine = 2.9;
constexpr double belowSource = 1;

/// Of one column of the page: numbers, and texts beside them.
struct ShortColumn {
    double number = leastNumberWidth;
    double whole = 0;

    [[nodiscard]] double textLeft() const { return number + numberGap; }
    [[nodiscard]] double room() const { return whole - textLeft(); }
};

TextBlocks set(const QList<TextRun> &runs, double width)
{
    return textBlocks(runs, TextStyle::Tiny, width);
}

/// The number hangs before the text, its last digit always at the same place.
void addNumber(Piece &piece, const TextRun &number, const ShortColumn &column)
{
    const auto text =
        std::make_shared<const TextBlock>(QList{number}, TextStyle::Tiny, column.number, Side::Right);
    addText(piece, {0, 0}, text, ItemRole::Row);
}

/// Adds a text, and where it ends, instruments; gives the height of both.
double addWithMarks(Piece &piece, const TextBlocks &text, const QList<InstrumentMark> &marks,
                    const QPointF &origin, double width)
{
    const TextBlock &end = *text.back();
    const double lastLine = addBlocks(piece, origin, text, ItemRole::Row) - end.leading();
    const double height =
        addMarks(piece, marks, origin + QPointF(0, lastLine),
                 {TextStyle::Tiny, width, RunLook::Muted, end.lastLineWidth() + 2 * numberGap});
    return lastLine + std::max(height, end.leading());
}

/// Date, actors and title follow each other like a paragraph, and so do the instruments: lists in short form are long.
Piece shortRow(const ChronologyLine &line, const ShortColumn &column)
{
    Piece piece;
    addNumber(piece, numberRun(line), column);
    QList<TextRun> runs{{line.date}};
    if (!line.actors.isEmpty())
        runs.append({u" · "_s + line.actors, RunLook::Muted});
    runs.append({u"\u2002"_s});
    runs += titleRuns(line, RunLook::Strong);
    if (!line.summary.isEmpty())
        runs.append({u' ' + line.summary});
    const TextBlocks text = set(runs, column.room());
    piece.height =
        addWithMarks(piece, text, line.instruments, {column.textLeft(), 0}, column.room()) + belowLine;
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

/// Of a text, `kept` characters around a sign for what is left out between them.
QString withoutMiddle(const QString &text, qsizetype kept)
{
    constexpr double headShare = 0.6;
    QString head = text.first(static_cast<qsizetype>(static_cast<double>(kept) * headShare));
    QString tail = text.last(kept - head.size());
    if (!head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    if (!tail.isEmpty() && tail.front().isLowSurrogate())
        tail.remove(0, 1);
    return head + u'…' + tail;
}

/// On one line.
QString shortened(const QString &address, double width)
{
    if (textWidth(address, TextStyle::Tiny) <= width)
        return address;
    qsizetype fits = 2;
    for (qsizetype tooLong = address.size(); tooLong - fits > 1;) {
        const qsizetype middle = (fits + tooLong) / 2;
        (textWidth(withoutMiddle(address, middle), TextStyle::Tiny) <= width ? fits : tooLong) = middle;
    }
    return withoutMiddle(address, fits);
}

/// What stands for a source without a title. Whole where no link holds it; else on the same line as publisher and date, if they are short.
TextRun addressOf(const SourceLine &line, const QString &about, double room)
{
    const QString link = linkOf(line.url);
    QString shown = withoutScheme(line.url);
    if (!link.isEmpty()) {
        const double aboutWidth = about.isEmpty() ? 0 : textWidth(u". "_s + about, TextStyle::Tiny);
        shown = shortened(shown, aboutWidth > room / 2 ? room : room - aboutWidth);
    }
    return {shown, RunLook::Address, link};
}

Piece shortSource(const SourceLine &line, const QString &archiveLabel, const ShortColumn &column)
{
    Piece piece;
    addNumber(piece, numberRun(line), column);
    const QString about = publicationOf(line);
    QList<TextRun> runs;
    if (line.title.isEmpty())
        runs.append(addressOf(line, about, column.room()));
    else
        runs.append({line.title, RunLook::Plain, linkOf(line.url)});
    if (!about.isEmpty())
        runs.append({u". "_s + about, RunLook::Muted});
    if (!line.archiveUrl.isEmpty()) {
        runs.append({u" · "_s, RunLook::Muted});
        runs.append({archiveLabel, RunLook::Address, linkOf(line.archiveUrl)});
    }
    const TextBlocks text = set(runs, column.room());
    piece.height = addBlocks(piece, {column.textLeft(), 0}, text, ItemRole::Row) + belowSource;
    piece.anchors.append(sourceAnchor(line.number));
    return piece;
}

/// Adds a row for the columns; one that no page holds is parted.
void addRow(Pieces &pieces, Piece row, int columns = 2)
{
    for (Piece &part : divided(std::move(row), highestRow)) {
        part.inColumns = true;
        part.columns = columns;
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
    ShortColumn column{.whole = columnWidth(width)};
    column.number = std::max(leastNumberWidth, numberWidth(chronology.lines, TextStyle::Tiny));
    Pieces pieces;
    if (!chronology.title.isEmpty()) {
        pieces.push_back(titleOf(chronology.title, column.whole));
        pieces.back().inColumns = true;
    }
    const auto head = chronology.continued.isEmpty() ? nullptr : continuedHead(chronology.continued, width);
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
    constexpr int sourceColumns = 3;
    ShortColumn column{.whole = columnWidth(width, sourceColumns)};
    column.number = std::max(leastNumberWidth, numberWidth(sources.lines, TextStyle::Tiny));
    Pieces pieces;
    for (const SourceLine &line : sources.lines) {
        if (cancellation.isCancelled())
            break;
        addRow(pieces, shortSource(line, sources.archiveLabel, column), sourceColumns);
    }
    return pieces;
}

} // namespace vodhuk
