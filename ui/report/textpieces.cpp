#include "ui/report/textpieces.h"

#include "ui/common/appearance.h"

#include <QLocale>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const TextBlock> set(const QList<TextRun> &runs, TextStyle style, double width)
{
    return std::make_shared<const TextBlock>(runs, style, width);
}

TextStyle headingStyle(int level)
{
    if (level <= 1)
        return TextStyle::Heading;
    return level == 2 ? TextStyle::Subheading : TextStyle::Minor;
}

double spaceBeforeHeading(int level)
{
    return (level <= 1 ? 10 : level == 2 ? 6 : 4) * rhythm;
}

/// Number, unit and remark below each other; gives the height.
double addFigure(Piece &piece, const KeyFigure &figure, double left, double width)
{
    const auto number = set({{QLocale::c().toString(figure.number)}}, TextStyle::Figure, width);
    const auto unit = set({{figure.unit}}, TextStyle::Unit, width);
    const auto remark = set({{figure.remark}}, TextStyle::Small, width);
    double y = 2 * rhythm;
    for (const auto &text : {number, unit, remark}) {
        addText(piece, {left, y}, text, ItemRole::Text);
        y += text->height() + 1;
    }
    return y;
}

constexpr int figuresInRow = 4;
constexpr double figureGap = 14;

Piece figureRow(const QList<KeyFigure> &figures, double width)
{
    Piece piece;
    const double column = (width - (figuresInRow - 1) * figureGap) / figuresInRow;
    double height = 0;
    for (qsizetype i = 0; i < figures.size(); ++i)
        height = std::max(
            height, addFigure(piece, figures.at(i), static_cast<double>(i) * (column + figureGap), column));
    piece.height = onRhythm(height + 2 * rhythm);
    return piece;
}

Piece contentsRow(const ContentsLine &line, double width)
{
    Piece piece;
    const auto page = set({{line.page.isEmpty() ? u"00"_s : line.page}}, TextStyle::Body, width);
    const auto text = set({{line.text, RunLook::Plain, u'#' + line.anchor}}, TextStyle::Body, width - 40);
    addText(piece, {0, 2}, text, ItemRole::Text);
    addText(piece, {width - page->naturalWidth(), 2}, page, ItemRole::Text);
    piece.height = onRhythm(text->height() + 4);
    addFill(piece, QRectF(0, piece.height - 0.5, width, 0.5), Appearance::print().lines);
    return piece;
}

} // namespace

Pieces titlePieces(const Briefing &briefing, double width)
{
    Piece piece;
    const auto title = set({{briefing.title}}, TextStyle::Title, width);
    const auto subtitle = set({{briefing.subtitle}}, TextStyle::Subtitle, width);
    addText(piece, {0, 2 * rhythm}, title, ItemRole::Heading);
    const double below = 2 * rhythm + title->height() + rhythm;
    addText(piece, {0, below}, subtitle, ItemRole::Text);
    piece.height = onRhythm(below + subtitle->height() + 4 * rhythm);
    piece.keepWithNext = true;
    return {piece};
}

Pieces headingPieces(const HeadingBlock &heading, double width)
{
    Piece piece;
    const auto text = set({{heading.text}}, headingStyle(heading.level), width);
    addText(piece, {0, 0}, text, ItemRole::Heading);
    piece.spaceBefore = spaceBeforeHeading(heading.level);
    piece.height = onRhythm(text->height() + (heading.level <= 2 ? 2 : 1) * rhythm);
    piece.keepWithNext = true;
    piece.newPage = heading.newPage;
    piece.headings.push_back({heading.level, heading.text});
    if (!heading.anchor.isEmpty())
        piece.anchors.append(heading.anchor);
    return {piece};
}

Pieces paragraphPieces(const ParagraphBlock &paragraph, double width)
{
    QList<TextRun> runs;
    if (!paragraph.lead.isEmpty())
        runs.append({paragraph.lead + u' ', RunLook::Strong, {}});
    runs.append({paragraph.text, RunLook::Plain, {}});
    // Lines longer than about 90 characters tire the eye.
    const auto text = set(runs, TextStyle::Body, std::min(width, 430.0));
    Pieces pieces;
    for (int i = 0; i < text->lineCount(); ++i) {
        Piece line;
        addText(line, {0, 0}, text, ItemRole::Text, i, 1);
        line.height = text->leading();
        line.keepWithNext = i == 0 || i == text->lineCount() - 2;
        pieces.push_back(std::move(line));
    }
    pieces.front().spaceBefore = rhythm;
    pieces.back().keepWithNext = false;
    pieces.back().height = onRhythm(pieces.back().height + rhythm);
    return pieces;
}

Pieces keyFigurePieces(const KeyFiguresBlock &block, double width)
{
    const Appearance appearance = Appearance::print();
    Pieces pieces;
    for (qsizetype i = 0; i < block.figures.size(); i += figuresInRow)
        pieces.push_back(figureRow(block.figures.mid(i, figuresInRow), width));
    for (Piece &piece : pieces) {
        piece.keepWithNext = true;
        addFill(piece, QRectF(0, piece.height - 0.75, width, 0.75), appearance.lines);
    }
    if (!pieces.empty()) {
        addFill(pieces.front(), QRectF(0, 0, width, 1.5), appearance.accent);
        pieces.back().keepWithNext = false;
    }
    return pieces;
}

Pieces contentsPieces(const QString &title, const QList<ContentsLine> &lines, double width)
{
    Pieces pieces = headingPieces({3, title, {}, false}, width);
    pieces.front().headings.clear();
    pieces.front().spaceBefore = 8 * rhythm;
    for (const ContentsLine &line : lines) {
        pieces.push_back(contentsRow(line, width));
        pieces.back().keepWithNext = true;
    }
    pieces.back().keepWithNext = false;
    return pieces;
}

} // namespace vodhuk
