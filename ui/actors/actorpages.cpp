#include "ui/actors/actorpages.h"

#include "ui/common/appearance.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr int lowestOfSeveral = 60 * spacing; ///< of a page with others above or below it

int widthOf(const QWidget &page)
{
    return std::max({page.minimumWidth(), page.minimumSizeHint().width(), 1});
}

} // namespace

ActorPages::ActorPages(QWidget *parent)
    : QScrollArea(parent)
    , m_grid(nullptr)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *pages = new QWidget;
    m_grid = new QGridLayout(pages);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(0);
    setWidget(pages);
    pages->installEventFilter(this);
}

void ActorPages::add(QWidget *page)
{
    m_pages.append(page);
    page->setParent(widget());
    arrange();
}

/// Pages get texts that need another width.
bool ActorPages::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        arrange();
    return QScrollArea::eventFilter(watched, event);
}

void ActorPages::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// A page that nobody has hidden is shown with the window.
QList<QWidget *> ActorPages::shown() const
{
    QList<QWidget *> pages;
    std::ranges::copy_if(m_pages, std::back_inserter(pages), [](const QWidget *page) {
        return !page->isHidden() || !page->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    return pages;
}

/// Four pages stand two by two rather than three and one.
int ActorPages::columnsFor(const QList<QWidget *> &pages) const
{
    int widest = 1;
    for (const QWidget *page : pages)
        widest = std::max(widest, widthOf(*page));
    const auto count = static_cast<int>(pages.size());
    const int columns = std::clamp(viewport()->width() / widest, 1, std::max(1, count));
    const int rows = (count + columns - 1) / columns;
    return rows == 0 ? 1 : (count + rows - 1) / rows;
}

void ActorPages::arrange()
{
    const QList<QWidget *> pages = shown();
    const int columns = columnsFor(pages);
    if (pages == m_arranged && columns == m_columns)
        return;
    m_columns = columns;
    m_arranged = pages;
    for (QWidget *page : std::as_const(m_pages))
        m_grid->removeWidget(page);
    const bool hasRows = pages.size() > columns;
    for (int place = 0; place < pages.size(); ++place) {
        pages[place]->setMinimumHeight(hasRows ? lowestOfSeveral : 0);
        m_grid->addWidget(pages[place], place / columns, place % columns);
    }
    const auto count = static_cast<int>(m_pages.size());
    for (int line = 0; line < count; ++line) {
        m_grid->setColumnStretch(line, line < columns ? 1 : 0);
        m_grid->setRowStretch(line, line * columns < pages.size() ? 1 : 0);
    }
}

} // namespace vodhuk
