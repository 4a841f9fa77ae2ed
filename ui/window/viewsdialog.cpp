#include "ui/window/viewsdialog.h"

#include "core/catalogue/repositories.h"
#include "core/query/viewtext.h"
#include "ui/common/workspace.h"
#include "ui/window/savedviews.h"
#include "ui/window/viewcounts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

enum Column { NameColumn, FolderColumn, CountColumn };

} // namespace

ViewsDialog::ViewsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget(this))
    , m_show(button(u"showSavedView"_s, tr("Show")))
    , m_copy(button(u"copySavedView"_s, tr("Copy as text")))
    , m_paste(button(u"pasteSavedView"_s, tr("Paste")))
    , m_rename(button(u"renameSavedView"_s, tr("Rename")))
    , m_delete(button(u"deleteSavedView"_s, tr("Delete")))
    , m_counts(new ViewCounts(workspace, u"dialog"_s, this))
{
    setObjectName(u"viewsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved views"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    buildList();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_show, m_copy, m_paste, m_rename, m_delete})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const SavedView *view = chosen())
            Q_EMIT showWanted(SavedView(*view));
    });
    connect(m_copy, &QPushButton::clicked, this, &ViewsDialog::copy);
    connect(m_paste, &QPushButton::clicked, this, &ViewsDialog::paste);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem(), NameColumn); });
    connect(m_counts, &ViewCounts::counted, this, &ViewsDialog::showCount);
    connect(this, &QDialog::finished, m_counts, &ViewCounts::stop);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const SavedView *view = chosen())
            removeView(m_workspace, view->id);
    });
    connect(&workspace, &Workspace::catalogueChanged, this, &ViewsDialog::fill, Qt::QueuedConnection);
    fill();
}

QPushButton *ViewsDialog::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void ViewsDialog::buildList()
{
    m_list->setObjectName(u"savedViews"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setHeaderLabels({tr("Name"), tr("Folder"), tr("Records")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    if (!m_workspace.catalogue().isReadOnly())
        m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_list, &QTreeWidget::itemChanged, this, &ViewsDialog::rename);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ViewsDialog::enableButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, m_show, &QPushButton::click);
}

void ViewsDialog::fill()
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    const ViewId before = chosen() ? chosen()->id : ViewId();
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    m_views = allSavedViews(m_workspace.catalogue().database()).value_or(QList<SavedView>());
    for (const SavedView &view : std::as_const(m_views)) {
        auto *item = new QTreeWidgetItem(m_list, {view.name, view.folder, u"…"_s});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setTextAlignment(CountColumn, Qt::AlignRight);
        item->setToolTip(NameColumn, view.query);
    }
    chooseAgain(before, place);
    enableButtons();
    m_counts->count(m_views);
}

/// A view that was renamed stands elsewhere, and what is pressed next is meant for it; one that was deleted leaves its place.
void ViewsDialog::chooseAgain(ViewId view, int place)
{
    const auto found = std::ranges::find(m_views, view, &SavedView::id);
    if (found != m_views.end())
        place = static_cast<int>(found - m_views.begin());
    m_list->setCurrentItem(
        m_list->topLevelItem(std::clamp(place, 0, std::max(0, m_list->topLevelItemCount() - 1))));
}

void ViewsDialog::showCount(qsizetype view, qint64 records)
{
    const QSignalBlocker blocked(m_list);
    if (QTreeWidgetItem *item = m_list->topLevelItem(static_cast<int>(view)))
        item->setText(CountColumn, QLocale().toString(records));
    m_list->viewport()->update();
}

void ViewsDialog::enableButtons()
{
    const bool canWrite = !m_workspace.catalogue().isReadOnly();
    m_show->setEnabled(chosen());
    m_copy->setEnabled(chosen());
    m_paste->setEnabled(canWrite);
    m_rename->setEnabled(canWrite && chosen());
    m_delete->setEnabled(canWrite && chosen());
}

const SavedView *ViewsDialog::chosen() const
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    return place >= 0 && place < m_views.size() ? &m_views[place] : nullptr;
}

void ViewsDialog::rename(QTreeWidgetItem *item)
{
    const int place = m_list->indexOfTopLevelItem(item);
    if (place < 0 || place >= m_views.size())
        return;
    SavedView changed = m_views[place];
    setViewPath(changed, item->text(FolderColumn) + u'/' + item->text(NameColumn));
    const std::optional<SavedView> there = viewAt(m_workspace, viewPath(changed));
    const bool isTaken = there && there->id != changed.id;
    if (isTaken)
        Q_EMIT m_workspace.failed(
            Error{ErrorKind::Invalid, tr("There is a view “%1” already.").arg(viewPath(changed)), {}});
    else if (!changed.name.isEmpty() && changed != m_views[place])
        keepView(m_workspace, changed);
    // As it stands in the catalogue, once the list is done with what was typed.
    QMetaObject::invokeMethod(this, &ViewsDialog::fill, Qt::QueuedConnection);
}

void ViewsDialog::copy()
{
    if (const SavedView *view = chosen())
        QGuiApplication::clipboard()->setText(viewText(*view));
}

void ViewsDialog::paste()
{
    const auto view = viewFromText(QGuiApplication::clipboard()->text());
    if (!view)
        Q_EMIT m_workspace.failed(view.error());
    else
        keepView(m_workspace, *view);
}

} // namespace vodhuk
