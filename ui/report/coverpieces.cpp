#include "ui/report/coverpieces.h"

#include "ui/common/appearance.h"
#include "ui/report/textpieces.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

namespace
{

constexpr double accentWidth = 62;
constexpr double accentHeight = 4;
constexpr double longestTitle = 0.42; ///< of the page's height

/// The title in the largest type in which it leaves room for what stands below it.
std::shared_ptr<const TextBlock> titleOf(const QString &title, const QSizeF &page)
{
    std::shared_ptr<const TextBlock> text;
    for (const TextStyle style : std::array{TextStyle::CoverTitle, TextStyle::Title, TextStyle::Heading}) {
        text = std::make_shared<const TextBlock>(QList<TextRun>{{title}}, style, page.width());
        if (text->height() <= page.height() * longestTitle)
            break;
    }
    return text;
}

/// Lines below each other from `y` on, none for empty texts; gives where they end.
double addLines(Piece &piece, double y, const QStringList &lines, TextStyle style, double width)
{
    for (const QString &line : lines) {
        if (line.isEmpty())
            continue;
        const auto text = setText(line, style, width);
        addText(piece, {0, y}, text, ItemRole::Text);
        y += text->height();
    }
    return y;
}

/// From a rule down: the day of the data, and what else there is to say in short.
Piece footOf(const CoverBlock &cover, double width)
{
    Piece piece;
    addFill(piece, QRectF(0, 0, width, 0.75), Appearance::print().lines);
    double y = addLines(piece, 3 * rhythm, {cover.dataAsOf}, TextStyle::Unit, width);
    y = addLines(piece, y + rhythm, cover.remarks, TextStyle::Small, width);
    piece.height = y;
    return piece;
}

Piece headOf(const CoverBlock &cover, const QSizeF &page)
{
    Piece piece;
    const double width = page.width();
    double y = onRhythm(page.height() * 0.2);
    addFill(piece, QRectF(0, y, accentWidth, accentHeight), Appearance::print().accent);
    y += accentHeight + 6 * rhythm;
    const auto title = titleOf(cover.title, page);
    addText(piece, {0, y}, title, ItemRole::Heading);
    y += title->height() + 4 * rhythm;
    y = addLines(piece, y, {cover.subtitle}, TextStyle::CoverLine, width);
    if (!cover.addressee.isEmpty()) {
        y += 6 * rhythm;
        addFill(piece, QRectF(0, y, accentWidth, 0.75), Appearance::print().accent);
        y = addLines(piece, y + 4 * rhythm, {cover.addressee}, TextStyle::CoverLine,
                     std::min(width, longestLine));
    }
    piece.height = y + 4 * rhythm;
    return piece;
}

} // namespace

Pieces coverPieces(const CoverBlock &cover, const QSizeF &page)
{
    Piece piece = headOf(cover, page);
    Piece foot = footOf(cover, page.width());
    const double footTop = std::max(piece.height, page.height() - foot.height);
    for (PageItem &item : foot.items) {
        move(item, {0, footTop});
        piece.items.push_back(std::move(item));
    }
    piece.height = std::max(page.height(), footTop + foot.height);
    piece.newPage = true;
    Pieces pieces = divided(std::move(piece), page.height());
    // What follows begins a page even if little of the last one is full.
    pieces.back().height = page.height();
    return pieces;
}

} // namespace vodhuk
