#include "ui/window/longedits.h"

#include "ui/common/workspace.h"
#include "ui/window/preferences.h"
#include "ui/window/workrunner.h"

namespace vodhuk
{

namespace
{

LongWork::Work throughItsOwn(const QString &path, const LongEdit &edit)
{
    return [path, work = edit.work](const LongWork::Progress &progress,
                                    const Cancellation &cancellation) -> Status {
        const auto catalogue =
            Catalogue::open(path, Access::ReadWrite, Catalogue::Pages::Unchecked, Catalogue::Older::Left);
        if (!catalogue)
            return std::unexpected(catalogue.error());
        (*catalogue)->setAuthor(authorName());
        return work(**catalogue, {progress, cancellation});
    };
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
    Q_EMIT writing();
    m_runner.run(std::make_unique<LongWork>(edit.title, throughItsOwn(path, edit)),
                 [this, path, done = edit.done] {
                     if (!m_workspace || m_workspace->catalogue().path() != path)
                         return;
                     m_workspace->followOthers();
                     done();
                 });
    return true;
}

} // namespace vodhuk
