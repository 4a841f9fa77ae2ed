#include "ui/actors/actorsview.h"

#include "core/analysis/inforcecounts.h"
#include "ui/actors/actordelegate.h"
#include "ui/actors/actorlistmodel.h"
#include "ui/actors/actorpage.h"
#include "ui/actors/actorpages.h"
#include "ui/common/richtext.h"
#include "ui/common/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPages = 4;
constexpr int listBesidePages = 40 * spacing;

} // namespace

ActorsView::ActorsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ActorListModel(workspace.language(), this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_edit(new QPushButton(tr("Edit this actor")))
    , m_columns(new QSplitter(this))
{
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(buildList());
    m_columns->addWidget(buildPages());
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_columns);
    connect(&workspace, &Workspace::resultChanged, this, &ActorsView::takeResult);
    connect(&workspace, &Workspace::catalogueChanged, this, &ActorsView::takeActors);
    takeActors();
}

QWidget *ActorsView::buildList()
{
    auto *side = new QWidget(this);
    m_search->setObjectName(u"actorSearch"_s);
    m_search->setPlaceholderText(tr("Find an actor"));
    m_search->setAccessibleName(tr("Find an actor"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActorDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Actors"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *unit =
        new QLabel(tr("Counts are of responses in the current selection. With Ctrl or Shift, up to four "
                      "actors are shown side by side."),
                   side);
    unit->setWordWrap(true);
    unit->setContentsMargins(2 * spacing, 0, 2 * spacing, 0);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(unit);
    layout->addWidget(m_edit);
    m_edit->setEnabled(false);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const ActorId current = m_model->actorAt(m_list->currentIndex());
        Q_EMIT editWanted(current.isNull() ? shownActor() : current);
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &ActorListModel::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActorsView::takeSelection);
    return side;
}

QWidget *ActorsView::buildPages()
{
    m_pageGrid = new ActorPages(this);
    m_pageGrid->setObjectName(u"actorPages"_s);
    addPage();
    return m_pageGrid;
}

void ActorsView::addPage()
{
    auto *page = new ActorPage(m_workspace, static_cast<int>(m_pages.size()));
    page->setObjectName(u"actorPage%1"_s.arg(m_pages.size()));
    if (!m_pages.isEmpty())
        page->setDay(m_pages.constFirst()->day());
    page->lockDay(inForceDay(m_workspace.query()).has_value());
    connect(page, &ActorPage::dayChosen, this, &ActorsView::takeDay);
    connect(page, &ActorPage::actorWanted, this, &ActorsView::showActor);
    m_pages.append(page);
    m_pageGrid->add(page);
}

/// Pages that are compared tell of one day.
void ActorsView::takeDay(QDate day)
{
    for (ActorPage *page : std::as_const(m_pages))
        page->setDay(day);
}

/// While the query names a day, pages tell of that; afterwards of the day that they told of before.
void ActorsView::followDay(std::optional<QDate> day)
{
    for (ActorPage *page : std::as_const(m_pages))
        page->lockDay(day.has_value());
    if (day && !m_dayBefore)
        m_dayBefore = m_pages.constFirst()->day();
    if (day)
        takeDay(*day);
    else if (m_dayBefore)
        takeDay(*std::exchange(m_dayBefore, std::nullopt));
}

/// In the order of the list.
void ActorsView::takeSelection()
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QList<ActorId> actors;
    for (const QModelIndex &index : std::as_const(chosen))
        actors.append(m_model->actorAt(index));
    m_edit->setEnabled(!actors.isEmpty() && !m_workspace.catalogue().isReadOnly());
    if (!actors.isEmpty())
        showActors(actors.first(std::min(mostPages, actors.size())));
}

void ActorsView::showActors(const QList<ActorId> &actors)
{
    while (m_pages.size() < actors.size())
        addPage();
    for (qsizetype place = 0; place < m_pages.size(); ++place) {
        ActorPage *page = m_pages.at(place);
        const ActorId actor = actors.value(place);
        page->setCompared(actors.size() > 1);
        page->setVisible(place == 0 || !actor.isNull());
        if (page->actor() != actor)
            page->showActor(actor);
    }
    m_pageGrid->arrange();
    shareWidth(actors.size() > 1);
}

/// Pages beside each other need the room; the list, in which names are long, gets it back afterwards.
void ActorsView::shareWidth(bool compared)
{
    if (compared == !m_columnsAlone.isEmpty())
        return;
    if (!compared)
        return m_columns->setSizes(std::exchange(m_columnsAlone, {}));
    m_columnsAlone = m_columns->sizes();
    const int list = std::min(m_columnsAlone.first(), listBesidePages);
    m_columns->setSizes({list, m_columnsAlone.first() + m_columnsAlone.last() - list});
}

void ActorsView::showActor(ActorId actor)
{
    if (!m_model->indexOf(actor).isValid())
        m_search->clear();
    const QModelIndex place = m_model->indexOf(actor);
    m_list->setCurrentIndex(place);
    m_list->scrollTo(place, QAbstractItemView::PositionAtCenter);
}

ActorId ActorsView::shownActor() const
{
    return m_pages.constFirst()->actor();
}

QList<ActorId> ActorsView::shownActors() const
{
    QList<ActorId> actors;
    for (const ActorPage *page : m_pages) {
        if (!page->actor().isNull())
            actors.append(page->actor());
    }
    return actors;
}

/// Actors that are gone, or that the list does not show now, are passed over.
void ActorsView::select(const QList<ActorId> &actors)
{
    QItemSelection selection;
    for (const ActorId actor : actors) {
        const QModelIndex place = m_model->indexOf(actor);
        if (place.isValid())
            selection.select(place, place);
    }
    if (selection.isEmpty())
        return;
    m_list->selectionModel()->setCurrentIndex(selection.indexes().constFirst(),
                                              QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ActorsView::takeActors()
{
    const QList<ActorId> shown = shownActors();
    m_model->setActors(m_workspace.catalogue().actors(), m_workspace.catalogue().codebook());
    takeResult(m_workspace.result());
    select(shown);
}

void ActorsView::takeResult(const std::shared_ptr<const QueryResult> &result)
{
    const auto facet = std::ranges::find(result->facets, u"actor"_s, &Facet::field);
    m_model->setCounts(facet == result->facets.end() ? std::nullopt : std::optional(*facet),
                       countUnitOf(result->query));
    followDay(inForceDay(result->query));
    m_isPageOutdated = true;
    if (isVisible())
        renewPage();
}

/// A page that nobody sees is not read with each letter that is typed.
void ActorsView::renewPage()
{
    if (!std::exchange(m_isPageOutdated, false))
        return;
    for (ActorPage *page : std::as_const(m_pages)) {
        if (!page->actor().isNull())
            page->showActor(page->actor());
    }
}

void ActorsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renewPage();
}

} // namespace vodhuk
