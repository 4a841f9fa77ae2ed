#include "ui/report/preview/pageimages.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace vodhuk
{

namespace
{

constexpr qsizetype mostBytes = 64'000'000;

} // namespace

QImage imageOf(const Page &page, const QSizeF &paper, double scale)
{
    QImage image((paper * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

const QImage &PageImages::imageOf(const ComposedBriefing &pages, int page, double scale, double ratio,
                                  int seen)
{
    if (const std::pair size(scale, ratio); size != std::exchange(m_size, size))
        m_images.clear();
    const auto found = m_images.constFind(page);
    if (found != m_images.cend())
        return *found;
    QImage image =
        vodhuk::imageOf(pages.pages.at(static_cast<size_t>(page)), pages.format.size, scale * ratio);
    makeRoom(page, std::max<qsizetype>(seen, mostBytes / std::max<qsizetype>(1, image.sizeInBytes())));
    image.setDevicePixelRatio(ratio);
    return *m_images.insert(page, image);
}

/// Those go first that are farthest from the page that comes.
void PageImages::makeRoom(int page, qsizetype most)
{
    while (m_images.size() >= most) {
        int farthest = page;
        for (auto each = m_images.keyBegin(); each != m_images.keyEnd(); ++each) {
            if (std::abs(*each - page) > std::abs(farthest - page))
                farthest = *each;
        }
        m_images.remove(farthest);
    }
}

} // namespace vodhuk
