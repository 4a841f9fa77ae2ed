/// Puts counts together into the strip of time of a result.
#pragma once

#include "core/query/queryengine.h"

#include <QMap>

#include <optional>

namespace vodhuk
{

class MonthStrip
{
public:
    /// The families in the order of their vocabulary.
    explicit MonthStrip(QList<Term> families)
        : m_families(std::move(families))
    {
    }

    /// `month`: of all years on one line (year * 12 + month - 1); nothing for records whose days do not lie in one month.
    /// A family that is not known counts as the last one, "other".
    void add(std::optional<int> month, const QString &family, qint64 count);

    /// Every month from the first to the last.
    void fill(QueryResult &result) const;

private:
    QList<Term> m_families;
    QMap<int, MonthCount> m_months;
    qint64 m_withoutMonth = 0;
};

} // namespace vodhuk
