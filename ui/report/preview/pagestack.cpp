#include "ui/report/preview/pagestack.h"

#include <algorithm>

namespace vodhuk
{

QSizeF PageStack::size() const
{
    const QSizeF page = pageSize();
    return {std::max(width, page.width() + 2 * gap), gap + pages * (page.height() + gap)};
}

QRectF PageStack::area(int page) const
{
    const QSizeF size = pageSize();
    return {std::max(gap, (width - size.width()) / 2), gap + page * (size.height() + gap), size.width(),
            size.height()};
}

int PageStack::pageAt(double y) const
{
    const int page = static_cast<int>((y - gap) / (pageSize().height() + gap));
    return std::clamp(page, 0, std::max(0, pages - 1));
}

std::optional<PageStack::Place> PageStack::placeAt(QPointF pixel) const
{
    if (pages == 0)
        return std::nullopt;
    const int page = pageAt(pixel.y());
    const QRectF sheet = area(page);
    if (!sheet.contains(pixel))
        return std::nullopt;
    return Place{page, (pixel - sheet.topLeft()) / scale};
}

QRectF PageStack::onScreen(int page, const QRectF &points) const
{
    return {area(page).topLeft() + points.topLeft() * scale, points.size() * scale};
}

} // namespace vodhuk
