#include "ui/window/savedviews.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/query/viewtext.h"
#include "ui/common/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

using Counts = QList<std::optional<qint64>>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::MainWindow)
};

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QMenu &folderMenu(QMenu &menu, QHash<QString, QMenu *> &folders, const QString &folder)
{
    if (folder.isEmpty())
        return menu;
    QMenu *&found = folders[folder];
    if (!found)
        found = menu.addMenu(menuText(folder));
    return *found;
}

std::optional<qint64> recordsOf(const SavedView &view, const QueryEngine &engine,
                                const Cancellation &cancellation)
{
    const auto query = parseQuery(view.query);
    if (!query || cancellation.isCancelled())
        return std::nullopt;
    const auto answer = engine.run(*query, {}, cancellation);
    return answer && *answer ? std::optional((*answer)->total) : std::nullopt;
}

} // namespace

void countViews(Workspace &workspace, QObject *receiver, const QList<SavedView> &views,
                const std::function<void(const Counts &counts)> &counted)
{
    workspace.background().ask<Counts>(
        u"viewCounts"_s, receiver,
        [views](const QueryEngine &engine, const Cancellation &cancellation) {
            Counts counts;
            for (const SavedView &view : views)
                counts.append(recordsOf(view, engine, cancellation));
            return counts;
        },
        [counted](const Counts &counts) { counted(counts); });
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
    else
        countViews(workspace, &menu, views, [views, actions](const Counts &counts) {
            for (qsizetype i = 0; i < counts.size(); ++i) {
                if (counts[i] && actions[i])
                    actions[i]->setText(menuText(views[i].name) + u'\t' + QLocale().toString(*counts[i]));
            }
        });
}

bool keepView(Workspace &workspace, SavedView view)
{
    const auto kept = allSavedViews(workspace.catalogue().database());
    for (const SavedView &other : kept.value_or(QList<SavedView>())) {
        if (view.id.isNull() && viewPath(other) == viewPath(view))
            view.id = other.id;
    }
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
    QObject::connect(dialog, &QInputDialog::textValueSelected, &workspace,
                     [&workspace, view](const QString &path) {
                         SavedView named = view;
                         setViewPath(named, path);
                         if (!named.name.isEmpty())
                             keepView(workspace, named);
                     });
    dialog->open();
}

} // namespace vodhuk
