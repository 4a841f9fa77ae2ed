#include "ui/filters/filterpanel.h"

#include "ui/common/appearance.h"
#include "ui/common/fieldheading.h"
#include "ui/common/veil.h"
#include "ui/filters/facetdelegate.h"
#include "ui/filters/facetmodel.h"

#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vodhuk
{

FilterPanel::FilterPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(workspace, this))
    , m_search(new QLineEdit(this))
    , m_remark(new QLabel(this))
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
    layout->addWidget(m_remark);
    layout->addWidget(m_tree);
    m_remark->setObjectName(u"filtersRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(3 * spacing, spacing, 3 * spacing, 0);
    m_remark->hide();
    new Veil(workspace, m_tree);
    const auto remark = [this, &workspace] { showRemark(workspace.isCounted()); };
    connect(&workspace, &Workspace::resultChanged, this, remark);
    connect(m_search, &QLineEdit::textChanged, this, remark);
}

/// Why there is nothing to choose from.
void FilterPanel::showRemark(bool isCounted)
{
    const bool isNothingFound = m_model->rowCount() == 0 && !m_search->text().isEmpty();
    m_remark->setText(isCounted ? tr("No filter holds these letters.") : tr("Counting …"));
    m_remark->setVisible(!isCounted || isNothingFound);
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
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FilterPanel::keepCurrent);
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
    if (const QModelIndex current = keptCurrent(); current.isValid())
        m_tree->setCurrentIndex(current);
    m_tree->verticalScrollBar()->setValue(place);
}

void FilterPanel::keepCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    m_currentSection = current.data(FacetModel::SectionRole).toString();
    m_currentField = current.data(FacetModel::FieldRole).toString();
    m_currentCode = current.data(FacetModel::CodeRole).toString();
}

/// The value that had the focus; where it is not shown any more, the heading of its facet.
QModelIndex FilterPanel::keptCurrent() const
{
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex heading = m_model->index(section, 0);
        if (heading.data(FacetModel::SectionRole).toString() != m_currentSection)
            continue;
        for (int row = 0; row < m_model->rowCount(heading) && !m_currentCode.isEmpty(); ++row) {
            const QModelIndex value = m_model->index(row, 0, heading);
            if (value.data(FacetModel::FieldRole).toString() == m_currentField &&
                value.data(FacetModel::CodeRole).toString() == m_currentCode)
                return value;
        }
        return heading;
    }
    return {};
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            click(m_tree->indexAt(mouse->position().toPoint()), mouse->modifiers());
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_tree && event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex current = m_tree->currentIndex();
        showMenu(current, m_tree->viewport()->mapToGlobal(m_tree->visualRect(current).center()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::AltModifier)
        m_model->chooseOnly(index);
    else
        m_model->activate(index, modifiers & Qt::ControlModifier ? FacetModel::Choice::Excluded
                                                                 : FacetModel::Choice::Included);
}

/// The list goes to the value whose name is typed: "European Union" holds an "o" and a blank that choose nothing.
bool FilterPanel::goesOnInAName(const QKeyEvent &key)
{
    const bool isLetter = !key.text().isEmpty() && key.text().front().isPrint();
    const bool goesOn = isLetter && m_sinceLetter.isValid() &&
                        !m_sinceLetter.hasExpired(QApplication::keyboardInputInterval());
    const bool begins = isLetter && key.text().front().isLetterOrNumber() && key.key() != Qt::Key_O;
    if (goesOn || begins)
        m_sinceLetter.start();
    return goesOn;
}

/// True if the key meant something here.
bool FilterPanel::press(const QKeyEvent &key)
{
    if (goesOnInAName(key))
        return false;
    const QModelIndex current = m_tree->currentIndex();
    const QString field = current.data(FacetModel::SectionRole).toString();
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (key.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click(current, key.modifiers());
        return true;
    case Qt::Key_Minus:
        m_model->activate(current, FacetModel::Choice::Excluded);
        return true;
    case Qt::Key_O:
        if (plain)
            m_model->chooseOnly(current);
        return plain;
    case Qt::Key_Slash:
        if (plain && !field.isEmpty())
            searchIn(field);
        return plain;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (plain && !field.isEmpty() && m_model->isClosed(field) != (key.key() == Qt::Key_Left))
            m_model->setClosed(field, key.key() == Qt::Key_Left);
        return plain;
    default:
        return false;
    }
}

void FilterPanel::searchIn(const QString &field)
{
    m_search->setText(fieldHeading(field) + u": "_s);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void FilterPanel::showMenu(const QModelIndex &index, QPoint place)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(FacetModel::RowKindRole).value<FacetModel::RowKind>() == FacetModel::RowKind::Value) {
        addValueActions(*menu, index);
        menu->addSeparator();
    }
    addFieldActions(*menu, index.data(FacetModel::SectionRole).toString());
    menu->popup(place);
}

void FilterPanel::addValueActions(QMenu &menu, const QModelIndex &index)
{
    const QPersistentModelIndex kept(index);
    connect(menu.addAction(tr("Include")), &QAction::triggered, this,
            [this, kept] { m_model->activate(kept, FacetModel::Choice::Included); });
    connect(menu.addAction(tr("Exclude")), &QAction::triggered, this,
            [this, kept] { m_model->activate(kept, FacetModel::Choice::Excluded); });
    connect(menu.addAction(tr("Only this")), &QAction::triggered, this,
            [this, kept] { m_model->chooseOnly(kept); });
}

void FilterPanel::addFieldActions(QMenu &menu, const QString &field)
{
    const QString heading = fieldHeading(field);
    connect(menu.addAction(tr("Find in “%1” …").arg(heading)), &QAction::triggered, this,
            [this, field] { searchIn(field); });
    auto *order = new QActionGroup(&menu);
    for (const bool byCount : {false, true}) {
        QAction *action =
            order->addAction(menu.addAction(byCount ? tr("Sort by count") : tr("Sort by name")));
        action->setCheckable(true);
        action->setChecked(m_model->isByCount(field) == byCount);
        connect(action, &QAction::triggered, this,
                [this, field, byCount] { m_model->setByCount(field, byCount); });
    }
    const bool closed = m_model->isClosed(field);
    connect(menu.addAction(closed ? tr("Open") : tr("Close")), &QAction::triggered, this,
            [this, field, closed] { m_model->setClosed(field, !closed); });
    connect(menu.addAction(tr("Clear “%1”").arg(heading)), &QAction::triggered, this,
            [this, field] { m_model->clearField(field); });
}

} // namespace vodhuk
