#include "core/base/partialdate.h"

#include "core/base/edtf.h"

#include <limits>
#include <tuple>

namespace vodhuk
{

Result<PartialDate> PartialDate::parse(QStringView edtf)
{
    const QStringView text = edtf.trimmed();
    PartialDate date;
    if (text.isEmpty())
        return date;
    const auto span = readEdtf(text);
    VODHUK_TRY(span);
    date.m_text = text.toString();
    date.m_earliest = span->from.first();
    date.m_latest = span->until.last();
    return date;
}

PartialDate PartialDate::fromDay(QDate day)
{
    Q_ASSERT(day.isValid() && day.year() >= 1 && day.year() <= 9999);
    PartialDate date;
    date.m_text = edtfText(day.year(), day.month(), day.day());
    date.m_earliest = day;
    date.m_latest = day;
    return date;
}

PartialDate PartialDate::unread(const QString &text)
{
    PartialDate date;
    date.m_text = text;
    date.m_isUnread = !text.isEmpty();
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (edtf().contains(u'/'))
        return Precision::Interval;
    switch (edtf().count(u'-')) {
    case 0:
        return Precision::Year;
    case 1:
        return Precision::Month;
    default:
        return Precision::Day;
    }
}

bool PartialDate::isUncertain() const
{
    return edtf().contains(u'?') || edtf().contains(u'%');
}

bool PartialDate::isApproximate() const
{
    return edtf().contains(u'~') || edtf().contains(u'%');
}

bool PartialDate::surelyBefore(const PartialDate &other) const
{
    return m_latest && other.m_earliest && *m_latest < *other.m_earliest;
}

bool PartialDate::possiblyBefore(const PartialDate &other) const
{
    if (isEmpty() || other.isEmpty())
        return false;
    return !m_earliest || !other.m_latest || *m_earliest < *other.m_latest;
}

bool PartialDate::surelyWithin(const PartialDate &range) const
{
    if (isEmpty() || range.isEmpty())
        return false;
    const bool startsInside = !range.m_earliest || (m_earliest && *m_earliest >= *range.m_earliest);
    const bool endsInside = !range.m_latest || (m_latest && *m_latest <= *range.m_latest);
    return startsInside && endsInside;
}

bool PartialDate::possiblyWithin(const PartialDate &range) const
{
    if (isEmpty() || range.isEmpty())
        return false;
    const bool endsTooEarly = m_latest && range.m_earliest && *m_latest < *range.m_earliest;
    const bool startsTooLate = m_earliest && range.m_latest && *m_earliest > *range.m_latest;
    return !endsTooEarly && !startsTooLate;
}

std::strong_ordering PartialDate::operator<=>(const PartialDate &other) const
{
    constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
    constexpr qint64 afterAll = std::numeric_limits<qint64>::max();
    const auto key = [](const PartialDate &date) {
        return std::tuple(!date.isEmpty(), date.m_earliest ? date.m_earliest->toJulianDay() : beforeAll,
                          date.m_latest ? date.m_latest->toJulianDay() : afterAll);
    };
    if (const auto order = key(*this) <=> key(other); order != 0)
        return order;
    if (m_isUnread != other.m_isUnread)
        return m_isUnread <=> other.m_isUnread;
    return m_text.compare(other.m_text) <=> 0;
}

} // namespace vodhuk
