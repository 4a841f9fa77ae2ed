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

/// A text, a filled area or a picture; exactly one of them. The area is in points.
struct PageItem {
    ItemRole role = ItemRole::Ornament;
    QRectF area;
    std::shared_ptr<const TextBlock> text;
    int firstLine = 0;
    int lines = 0;
    bool upward = false; ///< text runs from bottom to top
    QColor fill;
    std::function<void(QPainter &, const QRectF &)> picture;
};

/// A link on the page; "#name" leads to an anchor.
struct PageLink {
    QRectF area;
    QString link;
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
    bool inColumns = false; ///< stands with its like in two columns, see columnWidth()
    std::vector<PageItem> items;
    QList<PageLink> links;
    QStringList anchors;
    std::vector<PageHeading> headings;
    std::shared_ptr<const Piece> repeatedHead; ///< stands above it again if it begins a page
};

using Pieces = std::vector<Piece>;

/// Adds lines of a text to a piece, with its links.
void addText(Piece &piece, QPointF position, const std::shared_ptr<const TextBlock> &text, ItemRole role,
             int firstLine = 0, int lines = -1);
void addFill(Piece &piece, const QRectF &area, const QColor &colour);

/// The piece in parts no higher than `most`, texts parted between lines: for what no page holds whole.
[[nodiscard]] Pieces divided(Piece piece, double most);

/// Draws it. The painter counts in points from the upper left corner of the paper.
void paintPage(QPainter &painter, const Page &page);

} // namespace vodhuk
