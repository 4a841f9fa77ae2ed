#include "ui/report/pagepreview.h"

#include "ui/common/appearance.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr int pageGap = 4 * spacing;
constexpr int keptImages = 8;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview of the pages"));
}

void PagePreview::setPages(std::shared_ptr<const ComposedBriefing> pages, const QString &title)
{
    m_pages = std::move(pages);
    m_images.clear();
    setAccessibleDescription(pageCount() == 1 ? tr("%1: one page").arg(title)
                                              : tr("%1: %n pages", nullptr, pageCount()).arg(title));
    updateGeometry();
    update();
}

int PagePreview::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

double PagePreview::scaleFor(int width) const
{
    const double paper = m_pages ? m_pages->format.size.width() : PageFormat().size.width();
    return std::clamp((width - 2 * pageGap) / paper, 0.3, 1.5);
}

QRectF PagePreview::pageArea(int page, int width) const
{
    const QSizeF size = m_pages->format.size * scaleFor(width);
    return {std::max(0.0, (width - size.width()) / 2), pageGap + page * (size.height() + pageGap),
            size.width(), size.height()};
}

int PagePreview::heightForWidth(int width) const
{
    if (pageCount() == 0)
        return pageGap;
    return static_cast<int>(pageArea(pageCount() - 1, width).bottom()) + pageGap;
}

QSize PagePreview::sizeHint() const
{
    return {640, heightForWidth(640)};
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_images.clear();
    setMinimumHeight(heightForWidth(event->size().width()));
}

const QImage &PagePreview::imageOf(int page)
{
    const auto found = m_images.constFind(page);
    if (found != m_images.cend())
        return *found;
    if (m_images.size() >= keptImages)
        m_images.clear();
    const double ratio = devicePixelRatioF();
    QImage image((pageArea(page, width()).size() * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scaleFor(width()) * ratio, scaleFor(width()) * ratio);
    paintPage(painter, m_pages->pages.at(static_cast<size_t>(page)));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return *m_images.insert(page, image);
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Appearance appearance = Appearance::current();
    painter.fillRect(event->rect(), appearance.panel);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page, width());
        if (!area.intersects(event->rect()))
            continue;
        painter.drawImage(area.topLeft(), imageOf(page));
        painter.setPen(appearance.lines);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

} // namespace vodhuk
