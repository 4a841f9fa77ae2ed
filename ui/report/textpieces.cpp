#include "ui/report/textpieces.h"

#include "ui/common/appearance.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

TextStyle headingStyle(int level)
{
    if (level <= 1)
        return TextStyle::Heading;
    return level == 2 ? TextStyle::Subheading : TextStyle::Minor;
}

double spaceBeforeHeading(int level)
{
    return (level <= 1 ? 8 : level == 2 ? 5 : 4) * rhythm;
}

/// Number, unit and remark below each other; gives the height.
double addFigure(Piece &piece, const KeyFigure &figure, const TextRun &run, double left, double width)
{
    const auto number = std::make_shared<const TextBlock>(QList<TextRun>{run}, TextStyle::Figure, width);
    const auto unit = setText(figure.unit, TextStyle::Unit, width);
    const auto remark = setText(figure.remark, TextStyle::Small, width);
    double y = 2 * rhythm;
    for (const auto &text : {number, unit, remark}) {
        addText(piece, {left, y}, text, ItemRole::Text);
        y += text->height() + 1;
    }
    return y;
}

constexpr int figuresInRow = 4;
constexpr double figureGap = 14;

Piece figureRow(const QList<KeyFigure> &figures, double width, const QString &link, const Wording &words)
{
    Piece piece;
    const double column = (width - (figuresInRow - 1) * figureGap) / figuresInRow;
    double height = 0;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const KeyFigure &figure = figures.at(i);
        const TextRun number{.text = words.number(figure.number), .link = link, .query = figure.query};
        const double left = static_cast<double>(i) * (column + figureGap);
        height = std::max(height, addFigure(piece, figure, number, left, column));
    }
    piece.height = onRhythm(height + 2 * rhythm);
    return piece;
}

constexpr double pageColumn = 40; ///< for the numbers at the right of the contents
constexpr double aboveContents = 1.6;

Piece contentsRow(const ContentsLine &line, double width)
{
    Piece piece;
    const TextRun run{.text = line.text, .link = u'#' + line.anchor};
    const auto text = std::make_shared<const TextBlock>(QList{run}, TextStyle::Body, width - pageColumn);
    addText(piece, {0, aboveContents}, text, ItemRole::Text);
    piece.height = onRhythm(text->height() + aboveContents);
    addFill(piece, QRectF(0, piece.height - 0.5, width, 0.5), Appearance::print().lines);
    piece.anchors.append(line.rowAnchor);
    return piece;
}

} // namespace

std::shared_ptr<const TextBlock> setText(const QString &text, TextStyle style, double width, RunLook look)
{
    return std::make_shared<const TextBlock>(QList<TextRun>{{text, look}}, style, width);
}

Pieces titlePieces(const CoverBlock &cover, double width)
{
    Piece piece;
    double y = 2 * rhythm;
    const auto add = [&](const QString &text, TextStyle style, ItemRole role) {
        if (text.isEmpty())
            return;
        const auto set = setText(text, style, width);
        addText(piece, {0, y}, set, role);
        y += set->height();
    };
    add(cover.title, TextStyle::Title, ItemRole::Heading);
    y += rhythm;
    add(cover.subtitle, TextStyle::Subtitle, ItemRole::Text);
    add(cover.addressee, TextStyle::Unit, ItemRole::Text);
    for (const QString &remark : cover.remarks)
        add(remark, TextStyle::Small, ItemRole::Text);
    piece.height = onRhythm(y + 4 * rhythm);
    piece.keepWithNext = true;
    return {piece};
}

Pieces headingPieces(const HeadingBlock &heading, double width)
{
    Piece piece;
    const auto text = setText(heading.text, headingStyle(heading.level), width);
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

Pieces linePieces(const TextBlocks &text, double left)
{
    Pieces pieces;
    for (const auto &block : text) {
        for (int i = 0; i < block->lineCount(); ++i) {
            Piece line;
            addText(line, {left, 0}, block, ItemRole::Text, i, 1);
            line.height = block->leading();
            pieces.push_back(std::move(line));
        }
    }
    pieces.front().keepWithNext = true;
    if (pieces.size() > 1)
        pieces[pieces.size() - 2].keepWithNext = true;
    pieces.back().keepWithNext = false;
    return pieces;
}

Pieces paragraphPieces(const ParagraphBlock &paragraph, double width)
{
    QList<TextRun> runs;
    if (!paragraph.lead.isEmpty())
        runs.append({paragraph.lead + u' ', RunLook::Strong});
    runs.append({paragraph.text});
    Pieces pieces = linePieces(textBlocks(runs, TextStyle::Body, std::min(width, longestLine)));
    pieces.front().spaceBefore = rhythm;
    pieces.back().height = onRhythm(pieces.back().height + rhythm);
    return pieces;
}

Pieces keyFigurePieces(const KeyFiguresBlock &block, double width, const QString &link, const Wording &words)
{
    const Appearance appearance = Appearance::print();
    Pieces pieces;
    for (qsizetype i = 0; i < block.figures.size(); i += figuresInRow)
        pieces.push_back(figureRow(block.figures.mid(i, figuresInRow), width, link, words));
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
    pieces.front().spaceBefore = 4 * rhythm;
    for (const ContentsLine &line : lines) {
        pieces.push_back(contentsRow(line, width));
        pieces.back().keepWithNext = true;
    }
    pieces.back().keepWithNext = false;
    return pieces;
}

PageItem contentsPage(int number, const QPointF &row, double width)
{
    const auto text = std::make_shared<const TextBlock>(QList<TextRun>{{QString::number(number)}},
                                                        TextStyle::Body, pageColumn, Side::Right);
    Piece piece;
    addText(piece, row + QPointF(width - pageColumn, aboveContents), text, ItemRole::Text);
    return piece.items.front();
}

} // namespace vodhuk
