#include "ui/filters/filterpanel.h"

#include "ui/common/appearance.h"
#include "ui/filters/facetdelegate.h"
#include "ui/filters/facetmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

FacetModel::Choice choiceFor(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::AltModifier | Qt::ControlModifier) ? FacetModel::Choice::Excluded
                                                               : FacetModel::Choice::Included;
}

} // namespace

FilterPanel::FilterPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(workspace, this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"filters"_s);
    setAccessibleName(tr("Filters"));
    setAutoFillBackground(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    buildSearch();
    buildTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * spacing, 0, 0);
    layout->setSpacing(spacing);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(3 * spacing, 0, 3 * spacing, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_tree);
}

void FilterPanel::buildSearch()
{
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setAccessibleName(tr("Find a filter"));
    m_search->setPlaceholderText(tr("Find a filter …"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_model, &FacetModel::setSearch);
}

void FilterPanel::buildTree()
{
    m_tree->setObjectName(u"facets"_s);
    m_tree->setAccessibleName(tr("Filters with their counts"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilterPanel::showAll);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](QPoint place) {
        showMenu(m_tree->indexAt(place), m_tree->viewport()->mapToGlobal(place));
    });
    showAll();
}

void FilterPanel::showAll()
{
    const int place = m_tree->verticalScrollBar()->value();
    m_tree->expandAll();
    m_tree->doItemsLayout();
    m_tree->verticalScrollBar()->setValue(place);
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            click(m_tree->indexAt(mouse->position().toPoint()), mouse->modifiers());
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isToggle =
            key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isToggle || key->key() == Qt::Key_Minus) {
            click(m_tree->currentIndex(),
                  isToggle ? key->modifiers() : Qt::KeyboardModifiers(Qt::AltModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    m_model->activate(index, choiceFor(modifiers));
}

void FilterPanel::showMenu(const QModelIndex &index, QPoint place)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    const QString field = index.data(FacetModel::FieldRole).toString();
    if (index.data(FacetModel::RowKindRole).value<FacetModel::RowKind>() == FacetModel::RowKind::Value) {
        connect(menu->addAction(tr("Include")), &QAction::triggered, this,
                [this, kept] { m_model->activate(kept, FacetModel::Choice::Included); });
        connect(menu->addAction(tr("Exclude")), &QAction::triggered, this,
                [this, kept] { m_model->activate(kept, FacetModel::Choice::Excluded); });
        connect(menu->addAction(tr("Only this")), &QAction::triggered, this,
                [this, kept] { m_model->chooseOnly(kept); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Clear “%1”").arg(FacetModel::heading(field))), &QAction::triggered, this,
            [this, field] { m_model->clearField(field); });
    menu->popup(place);
}

} // namespace vodhuk
