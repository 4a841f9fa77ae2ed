#include "core/query/monthstrip.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr size_t familyCount = std::tuple_size_v<decltype(MonthCount::byFamily)>;

} // namespace

void MonthStrip::add(std::optional<int> month, const QString &family, qint64 count)
{
    if (!month) {
        m_withoutMonth += count;
        return;
    }
    const auto place = std::ranges::find(m_families, family, &Term::code) - m_families.begin();
    m_months[*month].byFamily[std::min(static_cast<size_t>(place), familyCount - 1)] += count;
}

void MonthStrip::fill(QueryResult &result) const
{
    result.withoutMonth = m_withoutMonth;
    if (m_months.isEmpty())
        return;
    for (int month = m_months.firstKey(); month <= m_months.lastKey(); ++month) {
        MonthCount count = m_months.value(month);
        count.year = month / 12;
        count.month = month % 12 + 1;
        result.months.append(count);
    }
}

} // namespace vodhuk
