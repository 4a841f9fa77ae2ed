#include "ui/window/batchwork.h"

#include "ui/batch/batchdialog.h"
#include "ui/batch/batchpanel.h"
#include "ui/batch/batchpreview.h"
#include "ui/batch/replacedialog.h"
#include "ui/common/workspace.h"
#include "ui/window/noticestrip.h"

#include <type_traits>
#include <utility>

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
    m_asking.reset();
    m_workspace = workspace;
}

void BatchWork::open(auto *dialog)
{
    using Dialog = std::remove_pointer_t<decltype(dialog)>;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Dialog::applyWanted, this,
            [this, dialog](const BatchWish &wish) { ask(*dialog, wish); });
    dialog->show();
}

/// Whoever hears the wish may have to ask something in the window first.
void BatchWork::ask(QDialog &dialog, const BatchWish &wish)
{
    m_asking = &dialog;
    Q_EMIT applyWanted(wish);
    if (!m_asking)
        return;
    dialog.findChild<BatchPanel *>()->say(
        tr("First say in the window what becomes of what is not saved there."));
    m_window.activateWindow();
}

void BatchWork::changeField(const QList<ResponseId> &records)
{
    if (!m_workspace || records.isEmpty())
        return m_notice.tell(tr("Select the records to be changed first."));
    open(new BatchDialog(*m_workspace, records, &m_window));
}

void BatchWork::replaceTexts(const QList<ResponseId> &records)
{
    if (!m_workspace || records.isEmpty())
        return;
    open(new ReplaceDialog(*m_workspace, records, &m_window));
}

void BatchWork::apply(const BatchWish &wish)
{
    const auto asking = std::exchange(m_asking, std::nullopt);
    if (!m_workspace || (asking && (!*asking || !(*asking)->isVisible())))
        return;
    const auto outcome = std::make_shared<BatchOutcome>();
    const bool hasBegun = m_workspace->runLongEdit(
        {tr("Changing records …"), applying(wish, outcome), [this, outcome] {
             m_notice.tell(doneInWords(*outcome), tr("Undo"), [this] { Q_EMIT undoWanted(); });
         }});
    if (!asking)
        return;
    if (hasBegun)
        (*asking)->accept();
    else
        (*asking)->findChild<BatchPanel *>()->say(waitForOtherWork());
}

} // namespace vodhuk
