/// How often the catalogue uses what can be chosen in forms, kept for completion.
#pragma once

#include "core/query/usecounts.h"

#include <QObject>

#include <memory>

namespace vodhuk
{

class Background;

/// Counting passes through all records, so it is done in the background, once for an opening and again when a form is shown after a
/// change; never while somebody types.
class UseCountKeeper : public QObject
{
    Q_OBJECT

public:
    /// `background` outlives it.
    explicit UseCountKeeper(Background &background, QObject *parent = nullptr);

    /// Counts if something changed since the last time; counted() follows.
    void refresh();

    /// The catalogue was changed.
    void outdate() { m_isOutdated = true; }

    /// Never null; empty before the first answer.
    [[nodiscard]] const std::shared_ptr<const UseCounts> &counts() const { return m_counts; }

Q_SIGNALS:
    void counted();

private:
    Background &m_background;
    std::shared_ptr<const UseCounts> m_counts;
    bool m_isOutdated = true;
};

} // namespace vodhuk
