#include "ui/window/savedviews.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/query/viewtext.h"
#include "ui/common/workspace.h"
#include "ui/window/viewcounts.h"

#include <QCoreApplication>
#include <QHash>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::MainWindow)
};

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

/// "A/B" is B in A.
QMenu &folderMenu(QMenu &menu, QHash<QString, QMenu *> &folders, const QString &folder)
{
    if (folder.isEmpty())
        return menu;
    if (QMenu *found = folders.value(folder))
        return *found;
    const qsizetype slash = folder.lastIndexOf(u'/');
    QMenu &above = folderMenu(menu, folders, folder.left(std::max<qsizetype>(0, slash)));
    QMenu *made = above.addMenu(menuText(folder.mid(slash + 1)));
    folders.insert(folder, made);
    return *made;
}

/// The name with a number behind it that no other view has.
void freeName(SavedView &view, const QList<SavedView> &views)
{
    const QString name = view.name;
    const auto isTaken = [&view](const SavedView &other) {
        return other.id != view.id && viewPath(other) == viewPath(view);
    };
    for (int number = 2; std::ranges::any_of(views, isTaken); ++number)
        view.name = u"%1 %2"_s.arg(name).arg(number);
}

/// A view is not written over without a word.
void askToReplace(Workspace &workspace, const SavedView &view, ViewId there, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Texts::tr("Save view"),
                                Texts::tr("There is a view “%1” already.").arg(viewPath(view)),
                                QMessageBox::Cancel, window);
    box->setObjectName(u"viewIsThere"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QAbstractButton *replace = box->addButton(Texts::tr("Replace it"), QMessageBox::DestructiveRole);
    const QAbstractButton *both = box->addButton(Texts::tr("Keep both"), QMessageBox::AcceptRole);
    QObject::connect(replace, &QAbstractButton::clicked, &workspace, [&workspace, view, there] {
        SavedView replacing = view;
        replacing.id = there;
        keepView(workspace, replacing);
    });
    QObject::connect(both, &QAbstractButton::clicked, &workspace,
                     [&workspace, view] { keepView(workspace, view); });
    box->open();
}

/// The counter goes with the workspace, which the menu of the window outlives.
void countInMenu(Workspace &workspace, const QList<SavedView> &views, const QList<QPointer<QAction>> &actions)
{
    const auto name = u"viewCountsOfMenu"_s;
    delete workspace.findChild<ViewCounts *>(name);
    auto *counts = new ViewCounts(workspace, u"menu"_s, &workspace);
    counts->setObjectName(name);
    QObject::connect(counts, &ViewCounts::counted, counts, [views, actions](qsizetype view, qint64 records) {
        if (actions[view])
            actions[view]->setText(menuText(views[view].name) + u'\t' + QLocale().toString(records));
    });
    counts->count(views);
}

void keepNamed(Workspace &workspace, SavedView view, const QString &path, QWidget *window)
{
    setViewPath(view, path);
    if (view.name.isEmpty())
        return;
    const std::optional<SavedView> there = viewAt(workspace, viewPath(view));
    if (there)
        askToReplace(workspace, view, there->id, window);
    else
        keepView(workspace, view);
}

} // namespace

std::optional<SavedView> viewAt(const Workspace &workspace, const QString &path)
{
    const QList<SavedView> views =
        allSavedViews(workspace.catalogue().database()).value_or(QList<SavedView>());
    const auto found = std::ranges::find(views, path, viewPath);
    return found == views.end() ? std::nullopt : std::optional(*found);
}

void fillWithSavedViews(QMenu &menu, Workspace &workspace,
                        const std::function<void(const SavedView &view)> &showView)
{
    // clear() would leave the menus of folders behind
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    const auto kept = allSavedViews(workspace.catalogue().database());
    const QList<SavedView> views = kept.value_or(QList<SavedView>());
    QHash<QString, QMenu *> folders;
    QList<QPointer<QAction>> actions;
    for (const SavedView &view : views) {
        QAction *action = folderMenu(menu, folders, view.folder).addAction(menuText(view.name));
        QObject::connect(action, &QAction::triggered, &workspace, [showView, view] { showView(view); });
        actions.append(action);
    }
    if (views.isEmpty())
        menu.addAction(Texts::tr("None yet"))->setEnabled(false);
    countInMenu(workspace, views, actions);
}

bool keepView(Workspace &workspace, SavedView view)
{
    freeName(view, allSavedViews(workspace.catalogue().database()).value_or(QList<SavedView>()));
    const auto done = workspace.catalogue().edit(Texts::tr("Save view"), [&view](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(view));
        return {};
    });
    if (!done)
        Q_EMIT workspace.failed(done.error());
    return done.has_value();
}

bool removeView(Workspace &workspace, ViewId view)
{
    const auto done = workspace.catalogue().edit(Texts::tr("Delete a view"),
                                                 [view](Edit &edit) { return edit.remove(view); });
    if (!done)
        Q_EMIT workspace.failed(done.error());
    return done.has_value();
}

void saveViewByName(Workspace &workspace, const SavedView &view, QWidget *window)
{
    auto *dialog = new QInputDialog(window);
    dialog->setObjectName(u"viewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Save view"));
    dialog->setLabelText(Texts::tr("Name of the view; Folder/Name puts it in a folder:"));
    QObject::connect(
        dialog, &QInputDialog::textValueSelected, &workspace,
        [&workspace, view, window](const QString &path) { keepNamed(workspace, view, path, window); });
    dialog->open();
}

} // namespace vodhuk
