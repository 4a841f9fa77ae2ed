#include "ui/report/richtextpieces.h"

#include "core/report/markdown.h"
#include "ui/common/appearance.h"
#include "ui/report/textpieces.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double indentStep = 15; ///< of an item within an item
constexpr double quoteIndent = 12;
constexpr double barWidth = 1.5;
constexpr double leastWidth = 120; ///< deep items do not go further in than that leaves

RunLook lookOf(const RichRun &run)
{
    if (!run.link.isEmpty())
        return RunLook::Address;
    return run.code ? RunLook::Code : RunLook::Plain;
}

QList<TextRun> runsOf(const RichParagraph &paragraph)
{
    QList<TextRun> runs;
    for (const RichRun &run : paragraph.runs)
        runs.append({run.text, lookOf(run), run.link, run.strong, run.emphasis});
    return runs;
}

/// Where a paragraph stands: its indent is at the side where it begins.
struct Place {
    double room = 0;
    double indent = 0;
    bool fromRight = false;

    [[nodiscard]] double textLeft() const { return fromRight ? 0 : indent; }
    [[nodiscard]] double textWidth() const { return room - indent; }
};

/// The sign before an item.
void addSign(Piece &piece, const QString &sign, const Place &place, TextStyle style)
{
    constexpr double signGap = 4;
    const auto text =
        std::make_shared<const TextBlock>(QList<TextRun>{{sign, RunLook::Muted}}, style, 60, Side::Left);
    const double left = place.fromRight ? place.textWidth() + signGap
                                        : std::max(0.0, place.indent - signGap - text->naturalWidth());
    addText(piece, {left, 0}, text, ItemRole::Text);
}

double indentOf(const RichParagraph &paragraph, double width)
{
    switch (paragraph.kind) {
    case RichParagraph::Kind::Item:
    case RichParagraph::Kind::Numbered:
        return std::min(indentStep * std::max(1, paragraph.level), std::max(0.0, width - leastWidth));
    case RichParagraph::Kind::Quote:
        return std::min(quoteIndent * std::max(1, paragraph.level), std::max(0.0, width - leastWidth));
    case RichParagraph::Kind::Text:
    case RichParagraph::Kind::Heading:
        break;
    }
    return 0;
}

/// A bar beside each line, without gaps between them.
void addBar(Pieces &pieces, const Place &place)
{
    const double left =
        place.fromRight ? place.textWidth() + quoteIndent - barWidth : place.indent - quoteIndent;
    for (Piece &piece : pieces)
        addFill(piece, QRectF(left, 0, barWidth, piece.height), Appearance::print().accent);
}

bool isItem(const RichParagraph &paragraph)
{
    return paragraph.kind == RichParagraph::Kind::Item || paragraph.kind == RichParagraph::Kind::Numbered;
}

Pieces piecesOf(const RichParagraph &paragraph, double width, TextStyle style)
{
    Place place{.room = std::min(width, longestLine), .fromRight = plainText(paragraph.runs).isRightToLeft()};
    place.indent = indentOf(paragraph, place.room);
    Pieces pieces = linePieces(textBlocks(runsOf(paragraph), style, place.textWidth()), place.textLeft());
    if (paragraph.kind == RichParagraph::Kind::Quote)
        addBar(pieces, place);
    if (paragraph.kind == RichParagraph::Kind::Item)
        addSign(pieces.front(), u"•"_s, place, style);
    if (paragraph.kind == RichParagraph::Kind::Numbered)
        addSign(pieces.front(), QString::number(paragraph.number) + u'.', place, style);
    pieces.front().spaceBefore = isItem(paragraph) ? 0 : rhythm;
    pieces.back().height = onRhythm(pieces.back().height + (isItem(paragraph) ? 0.25 : 1) * rhythm);
    return pieces;
}

} // namespace

Pieces richTextPieces(const QList<RichParagraph> &paragraphs, double width, TextStyle style)
{
    Pieces pieces;
    for (const RichParagraph &paragraph : paragraphs) {
        if (paragraph.kind == RichParagraph::Kind::Heading)
            append(pieces, headingPieces({paragraph.level + 1, plainText(paragraph.runs), {}, false}, width));
        else
            append(pieces, piecesOf(paragraph, width, style));
    }
    return pieces;
}

} // namespace vodhuk
