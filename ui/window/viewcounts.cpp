#include "ui/window/viewcounts.h"

#include "ui/common/workspace.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

using Count = std::optional<qint64>;

constexpr int shortLimit = 500; ///< milliseconds
constexpr int longLimit = 10'000;

Count recordsOf(const SavedView &view, const QueryEngine &engine, const Cancellation &cancellation)
{
    const auto query = parseQuery(view.query);
    if (!query)
        return std::nullopt;
    const auto answer = engine.run(*query, {}, cancellation);
    return answer && *answer ? Count((*answer)->total) : std::nullopt;
}

} // namespace

ViewCounts::ViewCounts(Workspace &workspace, const QString &place, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_topic(u"viewCounts/"_s + place)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ViewCounts::postpone);
}

void ViewCounts::stop()
{
    m_workspace.background().forget(m_topic);
    m_limit.stop();
    m_turns.clear();
}

void ViewCounts::count(const QList<SavedView> &views)
{
    stop();
    m_views = views;
    for (qsizetype view = 0; view < views.size(); ++view)
        m_turns.append({view, shortLimit});
    next();
}

void ViewCounts::next()
{
    if (m_turns.isEmpty())
        return;
    m_limit.start(m_turns.first().milliseconds);
    m_workspace.background().ask<Count>(
        m_topic, this,
        [view = m_views[m_turns.first().view]](const QueryEngine &engine, const Cancellation &cancellation) {
            return recordsOf(view, engine, cancellation);
        },
        [this](Count records) {
            m_limit.stop();
            const qsizetype view = m_turns.takeFirst().view;
            next();
            if (records)
                Q_EMIT counted(view, *records);
        });
}

/// Behind the others, with more time; the second time it is left uncounted.
void ViewCounts::postpone()
{
    m_workspace.background().forget(m_topic);
    const Turn turn = m_turns.takeFirst();
    if (turn.milliseconds < longLimit)
        m_turns.append({turn.view, longLimit});
    next();
}

} // namespace vodhuk
