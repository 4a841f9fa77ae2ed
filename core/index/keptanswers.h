/// What an index keeps of questions that were answered before, so that the next one like it is answered at once.
#pragma once

#include "core/index/rowset.h"

#include <QCache>
#include <QMutex>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vodhuk
{

/// Any thread.
class KeptAnswers
{
public:
    using Rows = std::shared_ptr<const std::vector<quint32>>;

    KeptAnswers() = default;
    /// Without what the file was asked: the state that it is copied for may answer otherwise.
    KeptAnswers(const KeptAnswers &others);
    KeptAnswers &operator=(const KeptAnswers &) = delete;
    ~KeptAnswers() = default;

    /// As many orders are kept as 24 MB hold, those that were asked for last; the last one always.
    static constexpr qint64 mostOrderBytes = 24 << 20;

    /// All rows in an order, by its name; some may be dead. Null without one.
    [[nodiscard]] Rows order(const QString &name) const;
    void keepOrder(const QString &name, std::vector<quint32> rows);
    void dropOrder(const QString &name);

    /// What a question to the file found; nothing if it was not asked lately.
    [[nodiscard]] std::optional<RowSet> found(const QString &question) const;
    void keepFound(const QString &question, const RowSet &rows);
    void forgetFound();

    /// Rows by their numbers in the sets of words of a making. Null if those of this making are not kept.
    [[nodiscard]] Rows numbered(qint64 making) const;
    Rows keepNumbered(qint64 making, std::vector<quint32> rows);
    /// Of which making they are, and they; null if there are none.
    [[nodiscard]] std::pair<qint64, Rows> lastNumbered() const;

private:
    struct Order {
        QString name;
        Rows rows;
    };
    Rows taken(const QString &name) const;

    mutable QMutex m_mutex;              ///< over all that follows
    mutable std::vector<Order> m_orders; ///< the one that was asked for last is the last
    Rows m_numbered;
    qint64 m_making = 0;                       ///< of m_numbered
    QCache<QString, RowSet> m_found{16 << 20}; ///< as many as 16 MB hold
};

} // namespace vodhuk
