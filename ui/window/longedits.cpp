#include "ui/window/longedits.h"

#include "ui/common/workspace.h"
#include "ui/window/preferences.h"
#include "ui/window/workrunner.h"

namespace vodhuk
{

namespace
{

/// What was written through a catalogue of the work's own, each commit a recorded change.
struct Written {
    ChangeSet changes;
    qint64 commits = 0;
};

LongWork::Work throughItsOwn(const QString &path, const LongEdit &edit,
                             const std::shared_ptr<Written> &written)
{
    return [path, work = edit.work, written](const LongWork::Progress &progress,
                                             const Cancellation &cancellation) -> Status {
        const auto catalogue =
            Catalogue::open(path, Access::ReadWrite, Catalogue::Pages::Unchecked, Catalogue::Older::Left);
        if (!catalogue)
            return std::unexpected(catalogue.error());
        (*catalogue)->setAuthor(authorName());
        QObject::connect(catalogue->get(), &Catalogue::changed, [&](const ChangeSet &changes) {
            written->changes.add(changes);
            ++written->commits;
        });
        return work(**catalogue, {progress, cancellation});
    };
}

void follow(Workspace &workspace, const Written &written)
{
    if (written.commits == 0)
        workspace.followOthers();
    else
        workspace.takeOver(written.changes, written.commits);
}

} // namespace

LongEdits::LongEdits(WorkRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

void LongEdits::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace)
        workspace->setLongEditor([this](const LongEdit &edit) { return make(edit); });
}

bool LongEdits::make(const LongEdit &edit)
{
    if (!m_workspace || !m_runner.mayRun())
        return false;
    const QString path = m_workspace->catalogue().path();
    const auto written = std::make_shared<Written>();
    Q_EMIT writing();
    m_runner.run(std::make_unique<LongWork>(edit.title, throughItsOwn(path, edit, written)),
                 [this, path, written, done = edit.done] {
                     if (!m_workspace || m_workspace->catalogue().path() != path)
                         return;
                     follow(*m_workspace, *written);
                     done();
                 });
    return true;
}

} // namespace vodhuk
