/// What stands on a page, and the pieces that pages are filled with.
#pragma once

#include "ui/report/textblock.h"

#include <functional>
#include <memory>
#include <vector>

namespace vodhuk
{

/// What an item is on its page: told apart by those who look whether a page is well made.
enum class ItemRole { Text, Heading, TableHead, Row, Picture, Ornament, Frame };

/// Where those texts of a picture stand that are looked for, from its upper left corner. Only these are measured.
using PictureTexts = std::function<QList<QRectF>(const std::function<bool(const QString &text)> &isWanted)>;

/// A text, a filled area or a picture; exactly one of them. The area is in points.
struct PageItem {
    ItemRole role = ItemRole::Ornament;
    bool upward = false; ///< text runs from bottom to top
    int firstLine = 0;
    int lines = 0;
    QRectF area;     ///< of a text: what its lines take up
    double left = 0; ///< of a text that is not upward: of the room that its lines stand in
    std::shared_ptr<const TextBlock> text;
    QColor fill;
    std::shared_ptr<const std::function<void(QPainter &, const QRectF &)>> picture;
    std::shared_ptr<const PictureTexts> pictureTexts; ///< of a picture
};

/// Moves it, with all that it counts from.
void move(PageItem &item, const QPointF &by);

/// A link on the page. Paper follows `link`; the window asks `query` where there is one.
struct PageLink {
    QRectF area;
    QString link;  ///< "#name" leads to an anchor, anything else is an address; empty: nowhere on paper
    QString query; ///< what finds the records behind it, in the query language
};

struct Page {
    std::vector<PageItem> items;
    QList<PageLink> links;
};

/// Where a heading begins, for outline and list of contents.
struct PageHeading {
    int level = 1;
    QString text;
};

/// The least thing that is never divided over two pages. Items are relative to its upper left corner.
struct Piece {
    double spaceBefore = 0; ///< left out at the head of a page
    double height = 0;
    bool keepWithNext = false;
    bool newPage = false;
    bool inColumns = false; ///< stands with its like in columns, see columnWidth()
    int columns = 2;        ///< so many of them
    std::vector<PageItem> items;
    QList<PageLink> links;
    QStringList anchors;
    std::vector<PageHeading> headings;
    std::shared_ptr<const Piece> repeatedHead; ///< stands above it again if it begins a page
};

using Pieces = std::vector<Piece>;

/// Adds lines of a text to a piece, with its links; nothing for an empty one.
void addText(Piece &piece, QPointF position, const std::shared_ptr<const TextBlock> &text, ItemRole role,
             int firstLine = 0, int lines = -1);
void addFill(Piece &piece, const QRectF &area, const QColor &colour);

/// Moves what `pieces` hold to the end of `all`.
void append(Pieces &all, Pieces pieces);

/// The piece in parts no higher than `most`, texts parted between lines: for what no page holds whole.
[[nodiscard]] Pieces divided(Piece piece, double most);

/// Draws it. The painter counts in points from the upper left corner of the paper.
void paintPage(QPainter &painter, const Page &page);

} // namespace vodhuk
