#include "ui/window/batchwork.h"

#include "ui/batch/batchdialog.h"
#include "ui/batch/batchpreview.h"
#include "ui/batch/replacedialog.h"
#include "ui/common/workspace.h"
#include "ui/window/noticestrip.h"
#include "ui/window/preferences.h"
#include "ui/window/workrunner.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

LongWork::Work applying(const QString &path, const BatchWish &wish,
                        const std::shared_ptr<BatchOutcome> &outcome)
{
    return [=](const LongWork::Progress &progress, const Cancellation &cancellation) -> Status {
        const auto catalogue =
            Catalogue::open(path, Access::ReadWrite, Catalogue::Pages::Unchecked, Catalogue::Older::Left);
        if (!catalogue)
            return std::unexpected(catalogue.error());
        (*catalogue)->setAuthor(authorName());
        auto done = apply(**catalogue, wish, {{}, progress, cancellation});
        if (!done)
            return std::unexpected(done.error());
        *outcome = std::move(*done);
        return {};
    };
}

} // namespace

BatchWork::BatchWork(NoticeStrip &notice, WorkRunner &runner, QWidget &window)
    : QObject(&window)
    , m_notice(notice)
    , m_runner(runner)
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
    if (!m_workspace || m_runner.isBusy())
        return;
    const QString path = m_workspace->catalogue().path();
    const auto outcome = std::make_shared<BatchOutcome>();
    Q_EMIT writing();
    m_runner.run(std::make_unique<LongWork>(tr("Changing records …"), applying(path, wish, outcome)),
                 [this, path, outcome] {
                     if (!m_workspace || m_workspace->catalogue().path() != path)
                         return;
                     m_workspace->followOthers();
                     m_notice.tell(outcomeInWords(*outcome), tr("Undo"), [this] { Q_EMIT undoWanted(); });
                 });
}

} // namespace vodhuk
