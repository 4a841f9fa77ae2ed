#include "core/index/keptanswers.h"

#include <QMutexLocker>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vodhuk
{

KeptAnswers::KeptAnswers(const KeptAnswers &others)
{
    const QMutexLocker lock(&others.m_mutex);
    m_orders = others.m_orders;
    m_numbered = others.m_numbered;
    m_making = others.m_making;
}

/// Null without one. The mutex is held.
KeptAnswers::Rows KeptAnswers::taken(const QString &name) const
{
    const auto found = std::ranges::find(m_orders, name, &Order::name);
    if (found == m_orders.end())
        return nullptr;
    Rows rows = std::move(found->rows);
    m_orders.erase(found);
    return rows;
}

KeptAnswers::Rows KeptAnswers::order(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    Rows rows = taken(name);
    if (rows)
        m_orders.push_back({name, rows});
    return rows;
}

void KeptAnswers::keepOrder(const QString &name, std::vector<quint32> rows)
{
    auto kept = std::make_shared<const std::vector<quint32>>(std::move(rows));
    const QMutexLocker lock(&m_mutex);
    (void)taken(name);
    m_orders.push_back({name, std::move(kept)});
    qint64 bytes = 0;
    auto first = m_orders.end();
    while (first != m_orders.begin()) {
        bytes += static_cast<qint64>(std::prev(first)->rows->size() * sizeof(quint32));
        if (bytes > mostOrderBytes && first != m_orders.end())
            break;
        --first;
    }
    m_orders.erase(m_orders.begin(), first);
}

void KeptAnswers::dropOrder(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    (void)taken(name);
}

std::optional<RowSet> KeptAnswers::found(const QString &question) const
{
    const QMutexLocker lock(&m_mutex);
    const RowSet *rows = m_found.object(question);
    return rows ? std::optional(*rows) : std::nullopt;
}

void KeptAnswers::keepFound(const QString &question, const RowSet &rows)
{
    auto kept = std::make_unique<RowSet>(rows);
    const auto bytes = static_cast<qsizetype>(kept->getSizeInBytes(false) + sizeof(RowSet)) +
                       question.size() * static_cast<qsizetype>(sizeof(QChar));
    const QMutexLocker lock(&m_mutex);
    m_found.insert(question, kept.release(), bytes);
}

void KeptAnswers::forgetFound()
{
    const QMutexLocker lock(&m_mutex);
    m_found.clear();
}

KeptAnswers::Rows KeptAnswers::numbered(qint64 making) const
{
    const QMutexLocker lock(&m_mutex);
    return m_making == making ? m_numbered : nullptr;
}

KeptAnswers::Rows KeptAnswers::keepNumbered(qint64 making, std::vector<quint32> rows)
{
    auto kept = std::make_shared<const std::vector<quint32>>(std::move(rows));
    const QMutexLocker lock(&m_mutex);
    m_numbered = kept;
    m_making = making;
    return kept;
}

std::pair<qint64, KeptAnswers::Rows> KeptAnswers::lastNumbered() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_making, m_numbered};
}

} // namespace vodhuk
