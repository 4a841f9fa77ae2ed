#include "core/index/keptanswers.h"

#include <QMutexLocker>

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

KeptAnswers::Rows KeptAnswers::order(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_orders.value(name);
}

void KeptAnswers::keepOrder(const QString &name, std::vector<quint32> rows)
{
    auto kept = std::make_shared<const std::vector<quint32>>(std::move(rows));
    const QMutexLocker lock(&m_mutex);
    m_orders.insert(name, std::move(kept));
}

KeptAnswers::Rows KeptAnswers::takeOrder(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    return m_orders.take(name);
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
