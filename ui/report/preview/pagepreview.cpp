#include "ui/report/preview/pagepreview.h"

#include "ui/common/appearance.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr double zoomStep = 1.1;
constexpr double pointsOfInch = 72;
constexpr int reach = 4; ///< points around a small number that still mean it

/// Where a place of former pages stands in new ones: as far behind the beginning of its section as before.
PagePlace followed(const PagePlace &place, const ComposedBriefing &before, const ComposedBriefing &now)
{
    const auto isBehind = [&](const PagePlace &start) {
        return std::pair(start.page, start.y) > std::pair(place.page, place.y);
    };
    const auto next = std::ranges::find_if(before.sections, isBehind);
    if (next == before.sections.cbegin() || before.sections.size() != now.sections.size())
        return place;
    const PagePlace &from = *std::prev(next);
    const PagePlace &to = now.sections.at(std::distance(before.sections.cbegin(), next) - 1);
    const bool isOnItsPage = place.page == from.page;
    return {to.page + place.page - from.page, isOnItsPage ? to.y + place.y - from.y : place.y};
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview of the pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // else it might come and go with pages that fit its width
    horizontalScrollBar()->setSingleStep(5 * spacing);
    verticalScrollBar()->setSingleStep(10 * spacing);
}

void PagePreview::setPages(std::shared_ptr<const ComposedBriefing> pages, const QString &title)
{
    const double readHere =
        viewport()->height() / 3.0; // rather than at the edge, above which a section begins
    const PagePlace read = seenPlace(readHere);
    const PagePlace place = pages && m_pages ? followed(read, *m_pages, *pages) : read;
    m_pages = std::move(pages);
    m_images.clear();
    m_hits.clear();
    m_hit = -1;
    m_number = {};
    const QString count = pageCount() == 1 ? tr("%1: one page").arg(title)
                                           : tr("%1: %n pages", nullptr, pageCount()).arg(title);
    const QString keys = tr("N goes to the next number, Return shows the records that it counts.");
    setAccessibleDescription(pageCount() == 0 ? QString() : count + u". "_s + keys);
    arrangeAround(place, readHere);
}

int PagePreview::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->pages.size()) : 0;
}

int PagePreview::currentPage() const
{
    return m_stack.pageAt(origin().y() + viewport()->height() / 3.0);
}

double PagePreview::pixelsOfPoint() const
{
    return logicalDpiX() / pointsOfInch;
}

double PagePreview::zoom() const
{
    return m_stack.scale / pixelsOfPoint();
}

double PagePreview::fittingScale() const
{
    const QSizeF paper = m_stack.paper;
    const double wide = (viewport()->width() - 2 * PageStack::gap) / paper.width();
    const double whole = std::min(wide, (viewport()->height() - 2 * PageStack::gap) / paper.height());
    // pages as wide as a large window would be read from far away
    const double fitting = m_fit == Fit::Width ? std::min(wide, 1.5 * pixelsOfPoint()) : whole;
    return std::max(fitting, 0.1);
}

void PagePreview::setFit(Fit fit)
{
    const PagePlace place = fit == Fit::Page ? PagePlace{currentPage(), 0} : seenPlace();
    m_fit = fit;
    arrangeAround(place);
    if (fit == Fit::Page)
        goTo({place.page, 0});
    Q_EMIT zoomChanged();
}

void PagePreview::setZoom(double factor)
{
    const PagePlace place = seenPlace();
    m_fit = Fit::Factor;
    m_factor = std::clamp(factor, leastZoom, mostZoom);
    arrangeAround(place);
    Q_EMIT zoomChanged();
}

void PagePreview::zoomBy(int steps)
{
    setZoom(zoom() * std::pow(zoomStep, steps));
}

void PagePreview::arrange()
{
    m_stack.pages = pageCount();
    if (m_pages)
        m_stack.paper = m_pages->format.size;
    const double scale = m_fit == Fit::Factor ? m_factor * pixelsOfPoint() : fittingScale();
    m_stack.scale = scale;
    m_stack.width = viewport()->width();
    const QSize size = m_stack.size().toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    viewport()->update();
}

PagePlace PagePreview::seenPlace(double below) const
{
    const double y = origin().y() + below;
    const int page = m_stack.pageAt(y);
    return {page, (y - m_stack.area(page).top()) / m_stack.scale};
}

void PagePreview::arrangeAround(const PagePlace &kept, double below)
{
    QScrollBar &across = *horizontalScrollBar();
    const double share = across.maximum() > 0 ? static_cast<double>(across.value()) / across.maximum() : 0.5;
    arrange();
    across.setValue(static_cast<int>(std::lround(share * across.maximum())));
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(m_stack.area(kept.page).top() + kept.y * m_stack.scale - below)));
    scrollContentsBy(0, 0);
}

void PagePreview::goTo(const PagePlace &place)
{
    const double top = m_stack.area(place.page).top() + std::max(0.0, place.y - 2 * rhythm) * m_stack.scale;
    verticalScrollBar()->setValue(static_cast<int>(place.y > 0 ? top : top - PageStack::gap));
}

QPointF PagePreview::origin() const
{
    return {static_cast<double>(horizontalScrollBar()->value()),
            static_cast<double>(verticalScrollBar()->value())};
}

QRectF PagePreview::areaOnScreen(int page, const QRectF &points) const
{
    return m_stack.onScreen(page, points).translated(-origin());
}

void PagePreview::setHits(const QList<PageHit> &hits, qsizetype current)
{
    m_hits = hits;
    m_hit = current;
    if (current >= 0 && current < hits.size()) {
        const PageHit &hit = hits[current];
        const QRectF seen = areaOnScreen(hit.page, hit.areas.constFirst());
        if (!QRectF(viewport()->rect()).contains(seen))
            goTo({hit.page,
                  std::max(0.0, hit.areas.constFirst().top() - viewport()->height() / 3.0 / m_stack.scale)});
    }
    viewport()->update();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    const PagePlace place = seenPlace();
    QAbstractScrollArea::resizeEvent(event);
    const double before = m_stack.scale;
    arrangeAround(place);
    if (m_stack.scale != before)
        Q_EMIT zoomChanged();
}

void PagePreview::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    if (const int page = currentPage(); page != std::exchange(m_page, page))
        Q_EMIT pageChanged(page);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

const PageLink *PagePreview::linkAt(QPointF pixel) const
{
    const auto place = m_stack.placeAt(pixel + origin());
    if (!place)
        return nullptr;
    const auto &links = m_pages->pages.at(static_cast<size_t>(place->page)).links;
    const auto meets = [&](double around) {
        return std::ranges::find_if(links, [&](const PageLink &link) {
            return link.area.adjusted(-around, -around, around, around).contains(place->point);
        });
    };
    auto found = meets(0);
    if (found == links.end())
        found = meets(reach);
    return found == links.end() ? nullptr : &*found;
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
}

void PagePreview::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_pressed;
    if (event->button() != Qt::LeftButton || moved.manhattanLength() > 2 * spacing)
        return;
    if (const PageLink *link = linkAt(event->position()))
        return follow(*link);
    if (const auto place = m_stack.placeAt(event->position() + origin()))
        Q_EMIT placeChosen({place->page, place->point.y()});
}

/// Addresses of other sites are for the printed document: no click in here opens one.
void PagePreview::follow(const PageLink &link)
{
    if (!link.query.isEmpty())
        return Q_EMIT queryChosen(link.query);
    const auto target = m_pages->anchors.constFind(link.link.mid(1));
    if (link.link.startsWith(u'#') && target != m_pages->anchors.cend())
        goTo(*target);
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    const PageLink *link = linkAt(event->position());
    const bool leads = link && (!link->query.isEmpty() || link->link.startsWith(u'#'));
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool PagePreview::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PageLink *link = linkAt(help->pos());
    const QString query = link ? link->query : QString();
    const QString text = !link                         ? QString()
                         : !query.isEmpty()            ? tr("Show these records: %1").arg(query)
                         : link->link.startsWith(u'#') ? QString()
                                                       : link->link;
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
    return true;
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isZoom = !isPlain && (event->modifiers() & Qt::ControlModifier);
    if (isPlain && event->key() == Qt::Key_N)
        return focusNumber(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    if (event->key() == Qt::Key_Plus || (isZoom && event->key() == Qt::Key_Equal))
        return zoomBy(1);
    if (event->key() == Qt::Key_Minus)
        return zoomBy(-1);
    if (event->key() == Qt::Key_0)
        return setFit(Fit::Width);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_number.link >= 0)
        return follow(m_pages->pages.at(static_cast<size_t>(m_number.page)).links.at(m_number.link));
    if (!isPlain || !scrollByKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

bool PagePreview::scrollByKey(int key)
{
    QScrollBar &bar = *verticalScrollBar();
    if (key == Qt::Key_Home)
        bar.setValue(bar.minimum());
    else if (key == Qt::Key_End)
        bar.setValue(bar.maximum());
    else if (key == Qt::Key_Space)
        bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    else
        return false;
    return true;
}

/// From the one that was focused last, else from the page that is seen; round at the ends.
void PagePreview::focusNumber(int steps)
{
    QList<Number> numbers;
    qsizetype here = -1;
    for (int page = 0; page < pageCount(); ++page) {
        const auto &links = m_pages->pages.at(static_cast<size_t>(page)).links;
        for (qsizetype link = 0; link < links.size(); ++link) {
            if (links[link].query.isEmpty())
                continue;
            if (m_number.link < 0 && page < currentPage())
                here = numbers.size();
            if (m_number.link >= 0 && page == m_number.page && link == m_number.link)
                here = numbers.size();
            numbers.append({page, link});
        }
    }
    if (numbers.isEmpty())
        return;
    const qsizetype count = numbers.size();
    m_number = numbers[here < 0 && steps < 0 ? count - 1 : (here + steps + count) % count];
    const PageLink &link = m_pages->pages.at(static_cast<size_t>(m_number.page)).links.at(m_number.link);
    if (!QRectF(viewport()->rect()).contains(areaOnScreen(m_number.page, link.area)))
        goTo({m_number.page, link.area.top() - 20 * rhythm});
    viewport()->update();
}

const QImage &PagePreview::imageOf(int page)
{
    const int seen = m_stack.pageAt(origin().y() + viewport()->height()) - m_stack.pageAt(origin().y()) + 1;
    return m_images.imageOf(*m_pages, page, m_stack.scale, devicePixelRatioF(), seen);
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Appearance appearance = Appearance::current();
    painter.fillRect(event->rect(), appearance.panel);
    if (pageCount() == 0)
        return;
    painter.translate(-origin());
    const int last = m_stack.pageAt(origin().y() + viewport()->height());
    for (int page = m_stack.pageAt(origin().y()); page <= last; ++page) {
        const QRectF area = m_stack.area(page);
        painter.drawImage(area.topLeft(), imageOf(page));
        painter.setPen(page == m_page && hasFocus() ? QPen(appearance.accent, 3) : QPen(appearance.lines));
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
        paintHits(painter, page);
    }
    paintFocusedNumber(painter);
}

/// On paper, which is white on a dark ground too.
void PagePreview::paintHits(QPainter &painter, int page) const
{
    const Appearance paper = Appearance::print();
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].page != page)
            continue;
        for (const QRectF &area : m_hits[i].areas) {
            const QRectF seen = m_stack.onScreen(page, area);
            painter.fillRect(seen, paper.hit);
            painter.setPen(i == m_hit ? QPen(paper.accent, 2) : QPen(Qt::NoPen));
            painter.drawRect(seen);
        }
    }
    painter.restore();
}

void PagePreview::paintFocusedNumber(QPainter &painter) const
{
    if (m_number.link < 0 || !hasFocus())
        return;
    const PageLink &link = m_pages->pages.at(static_cast<size_t>(m_number.page)).links.at(m_number.link);
    painter.setPen(QPen(Appearance::print().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_stack.onScreen(m_number.page, link.area).adjusted(-2, -2, 2, 2));
}

} // namespace vodhuk
