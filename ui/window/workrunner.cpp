#include "ui/window/workrunner.h"

#include "ui/common/longedit.h"
#include "ui/window/noticestrip.h"

namespace vodhuk
{

WorkRunner::WorkRunner(NoticeStrip &notice, QObject *parent)
    : QObject(parent)
    , m_notice(notice)
{
}

WorkRunner::~WorkRunner() = default;

bool WorkRunner::mayRun()
{
    if (m_work)
        m_notice.tell(waitForOtherWork());
    return !m_work;
}

void WorkRunner::run(std::unique_ptr<LongWork> work, const std::function<void()> &done)
{
    if (!mayRun())
        return;
    m_work = std::move(work);
    m_notice.follow(*m_work);
    connect(m_work.get(), &LongWork::finished, this, [this, done](const Status &status) {
        m_work.release()->deleteLater();
        Q_EMIT finished();
        if (status)
            done();
        else
            m_notice.tell(status.error());
    });
    m_work->start();
}

} // namespace vodhuk
