#include "ui/actors/actorsview.h"

#include "ui/actors/actordelegate.h"
#include "ui/actors/actorlistmodel.h"
#include "ui/actors/actorpage.h"
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

ActorsView::ActorsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ActorListModel(workspace.language(), this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_edit(new QPushButton(tr("Edit this actor")))
    , m_page(new ActorPage(workspace))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
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
    auto *unit = new QLabel(tr("Counts are of responses in the current selection."), side);
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
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_page->actor()); });
    connect(m_search, &QLineEdit::textChanged, m_model, &ActorListModel::setFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    m_page->showActor(m_model->actorAt(now));
                m_edit->setEnabled(now.isValid() && !m_workspace.catalogue().isReadOnly());
            });
    return side;
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
    return m_page->actor();
}

void ActorsView::takeActors()
{
    const ActorId shown = m_page->actor();
    m_model->setActors(m_workspace.catalogue().actors(), m_workspace.catalogue().codebook());
    takeResult(m_workspace.result());
    if (!shown.isNull())
        m_list->setCurrentIndex(m_model->indexOf(shown));
}

void ActorsView::takeResult(const std::shared_ptr<const QueryResult> &result)
{
    const auto facet = std::ranges::find(result->facets, u"actor"_s, &Facet::field);
    m_model->setCounts(facet == result->facets.end() ? std::nullopt : std::optional(*facet));
    m_isPageOutdated = true;
    if (isVisible())
        renewPage();
}

/// A page that nobody sees is not read with each letter that is typed.
void ActorsView::renewPage()
{
    if (std::exchange(m_isPageOutdated, false) && !m_page->actor().isNull())
        m_page->showActor(m_page->actor());
}

void ActorsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renewPage();
}

} // namespace vodhuk
