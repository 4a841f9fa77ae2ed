#include "ui/report/preview/pagelist.h"

#include "ui/common/appearance.h"
#include "ui/report/preview/pageimages.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

constexpr int smallHeight = 22 * spacing;
constexpr int millisecondsBetweenPages = 10; ///< for whoever types or scrolls meanwhile

QSize smallSize(const QSizeF &paper)
{
    return (paper * (smallHeight / paper.height())).toSize();
}

} // namespace

QStringList pageNames(const ComposedBriefing &pages)
{
    QList<QStringList> headings(static_cast<qsizetype>(pages.pages.size()));
    for (const PlacedHeading &heading : pages.headings) {
        if (heading.level <= 2 && heading.place.page < headings.size())
            headings[heading.place.page].append(heading.text);
    }
    QStringList names;
    QString before; ///< goes on over pages without a heading
    for (const QStringList &onPage : std::as_const(headings)) {
        const QString number = QString::number(names.size() + 1);
        if (!onPage.isEmpty())
            names.append(number + u"  "_s + onPage.join(u" · "_s));
        else
            names.append(before.isEmpty() ? number : number + u"  … "_s + before);
        if (!onPage.isEmpty())
            before = onPage.last();
    }
    return names;
}

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"briefingPages"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(smallHeight / 2);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(true);
    setUniformItemSizes(true);
    setMinimumWidth(20 * vodhuk::spacing);
    m_idle.setSingleShot(true);
    m_idle.setInterval(millisecondsBetweenPages);
    connect(&m_idle, &QTimer::timeout, this, &PageList::paintNext);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(row);
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT pageChosen(row(item)); });
}

void PageList::setPages(std::shared_ptr<const ComposedBriefing> pages)
{
    m_pages = std::move(pages);
    m_painted.assign(m_pages ? m_pages->pages.size() : 0, false);
    showNames();
    m_idle.start();
}

/// Entries stay, with what is seen of them.
void PageList::showNames()
{
    const QSignalBlocker quiet(this);
    const QStringList names = m_pages ? pageNames(*m_pages) : QStringList();
    if (m_pages)
        setIconSize(smallSize(m_pages->format.size));
    while (count() > names.size())
        delete takeItem(count() - 1);
    for (int page = 0; page < names.size(); ++page) {
        if (page == count())
            addItem(QString());
        QListWidgetItem &entry = *item(page);
        entry.setText(names[page]);
        entry.setToolTip(names[page].toHtmlEscaped());
        entry.setSizeHint({20 * vodhuk::spacing, smallHeight + 2 * vodhuk::spacing});
    }
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
}

/// -1: all of them are painted.
int PageList::nextInSight() const
{
    const QRect room = viewport()->rect();
    const QModelIndex first = indexAt(room.topLeft() + QPoint(1, 1));
    for (int page = std::max(0, first.row()); page < count(); ++page) {
        if (!visualItemRect(item(page)).intersects(room))
            return -1;
        if (!m_painted[static_cast<size_t>(page)])
            return page;
    }
    return -1;
}

void PageList::paintNext()
{
    const int page = isVisible() && m_pages ? nextInSight() : -1;
    if (page < 0)
        return;
    item(page)->setIcon(inSmall(page));
    m_painted[static_cast<size_t>(page)] = true;
    m_idle.start();
}

QPixmap PageList::inSmall(int page) const
{
    const double ratio = devicePixelRatioF();
    const QSizeF &paper = m_pages->format.size;
    QImage image = imageOf(m_pages->pages.at(static_cast<size_t>(page)), paper,
                           iconSize().height() * ratio / paper.height());
    QPainter painter(&image);
    painter.setPen(Appearance::current().lines);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(image);
}

void PageList::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    m_idle.start();
}

void PageList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    m_idle.start();
}

void PageList::scrollContentsBy(int dx, int dy)
{
    QListWidget::scrollContentsBy(dx, dy);
    m_idle.start();
}

void PageList::showPage(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page);
}

} // namespace vodhuk
