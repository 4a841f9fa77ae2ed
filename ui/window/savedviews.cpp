#include "ui/window/savedviews.h"

#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/query/queryparser.h"
#include "ui/common/workspace.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::MainWindow)
};

} // namespace

void fillWithSavedViews(QMenu &menu, Workspace &workspace,
                        const std::function<void(const QString &view)> &showView)
{
    menu.clear();
    const auto kept = allSavedViews(workspace.catalogue().database());
    for (const SavedView &view : kept.value_or(QList<SavedView>())) {
        QAction *action = menu.addAction(QString(view.name).replace(u'&', u"&&"_s));
        QObject::connect(action, &QAction::triggered, &workspace, [&workspace, showView, view] {
            if (const auto query = parseQuery(view.query))
                workspace.setQuery(*query);
            showView(view.view);
        });
    }
    menu.setToolTipsVisible(true);
    if (menu.isEmpty())
        menu.addAction(Texts::tr("None yet"))->setEnabled(false);
}

void saveViewByName(Workspace &workspace, const QString &view, QWidget *window)
{
    auto *dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Save view"));
    dialog->setLabelText(Texts::tr("Name of the view:"));
    QObject::connect(
        dialog, &QInputDialog::textValueSelected, &workspace, [&workspace, view](const QString &name) {
            const SavedView kept{{}, name, {}, workspace.query().toText(), {}, view};
            const auto done =
                workspace.catalogue().edit(Texts::tr("Save view"), [&kept](Edit &edit) -> Status {
                    VODHUK_TRY(edit.save(kept));
                    return {};
                });
            if (!done)
                Q_EMIT workspace.failed(done.error());
        });
    dialog->open();
}

} // namespace vodhuk
