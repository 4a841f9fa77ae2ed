#include "ui/window/recordactions.h"

#include "ui/common/workspace.h"
#include "ui/table/responsetableview.h"
#include "ui/window/batchwork.h"
#include "ui/window/cataloguepage.h"
#include "ui/window/windowactions.h"

#include <QAction>

namespace vodhuk
{

namespace
{

/// Of one selected record nobody means that texts are replaced in it alone: all of the result are meant.
QList<ResponseId> recordsToReplaceIn(const Workspace &workspace, const ResponseTableView &table)
{
    const QList<ResponseId> selected = table.selectedRecords();
    const std::vector<ResponseId> &all = workspace.result()->ids;
    return selected.size() > 1 ? selected : QList<ResponseId>(all.begin(), all.end());
}

} // namespace

void joinRecordActions(const WindowActions &actions, Workspace &workspace, CataloguePage &page,
                       BatchWork &batch)
{
    const auto on = [&page](const QAction *action, auto slot) {
        QObject::connect(action, &QAction::triggered, &page, slot);
    };
    on(actions.newResponse, [&page] { page.edit({}); });
    on(actions.newCountermove, [&page] { page.startNew(RecordKind::Countermove); });
    on(actions.newReaction, [&page] { page.startNew(RecordKind::Reaction); });
    on(actions.newLike, [&workspace, &page] { page.startLike(workspace.chosen()); });
    on(actions.editRecord, [&workspace, &page] {
        if (!workspace.chosen().isNull())
            page.edit(workspace.chosen());
    });
    on(actions.editBeside, [&workspace, &page] { page.editBeside(workspace.chosen()); });
    on(actions.pasteSource, [&page] { page.pasteSource(); });
    on(actions.reviewNext, [&page] { page.reviewNext(); });
    on(actions.deleteRecord, [&page] { page.deleteSelected(); });
    on(actions.changeSelected, [&page, &batch] { batch.changeField(page.table().selectedRecords()); });
    on(actions.replaceTexts,
       [&workspace, &page, &batch] { batch.replaceTexts(recordsToReplaceIn(workspace, page.table())); });
}

} // namespace vodhuk
