#include "ui/window/batchwork.h"

#include "ui/batch/batchdialog.h"
#include "ui/batch/batchpreview.h"
#include "ui/batch/replacedialog.h"
#include "ui/common/workspace.h"
#include "ui/window/noticestrip.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

auto applying(const BatchWish &wish, const std::shared_ptr<BatchOutcome> &outcome)
{
    return [=](Catalogue &catalogue, const EditWatch &watch) -> Status {
        auto done = apply(catalogue, wish, {{}, watch.progress, watch.cancellation});
        VODHUK_TRY(done);
        *outcome = std::move(*done);
        return {};
    };
}

} // namespace

BatchWork::BatchWork(NoticeStrip &notice, QWidget &window)
    : QObject(&window)
    , m_notice(notice)
    , m_window(window)
{
}

void BatchWork::setWorkspace(Workspace *workspace)
{
    for (BatchDialog *dialog : m_window.findChildren<BatchDialog *>())
        dialog->close();
    for (ReplaceDialog *dialog : m_window.findChildren<ReplaceDialog *>())
        dialog->close();
    m_workspace = workspace;
}

void BatchWork::changeField(const QList<ResponseId> &records)
{
    if (!m_workspace || records.isEmpty())
        return m_notice.tell(tr("Select the records to be changed first."));
    auto *dialog = new BatchDialog(*m_workspace, records, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchDialog::applyWanted, this, &BatchWork::applyWanted);
    dialog->show();
}

void BatchWork::replaceTexts(const QList<ResponseId> &records)
{
    if (!m_workspace || records.isEmpty())
        return;
    auto *dialog = new ReplaceDialog(*m_workspace, records, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplaceDialog::applyWanted, this, &BatchWork::applyWanted);
    dialog->show();
}

void BatchWork::apply(const BatchWish &wish)
{
    if (!m_workspace)
        return;
    const auto outcome = std::make_shared<BatchOutcome>();
    m_workspace->runLongEdit({tr("Changing records …"), applying(wish, outcome), [this, outcome] {
                                  m_notice.tell(outcomeInWords(*outcome), tr("Undo"),
                                                [this] { Q_EMIT undoWanted(); });
                              }});
}

} // namespace vodhuk
