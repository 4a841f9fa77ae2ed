#include "core/index/rowdays.h"

#include "core/catalogue/rows.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

qint32 dayOf(const Statement &row, int column, qint32 open)
{
    return row.isNull(column) ? open : static_cast<qint32>(row.number(column));
}

} // namespace

RowDays daysOf(const Statement &row, int column)
{
    if (row.isNull(column) && row.isNull(column + 1))
        return {};
    return {dayOf(row, column, RowDays::openStart), dayOf(row, column + 1, RowDays::openEnd)};
}

qint32 easedFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return MeasureDays::notEased;
    qint32 first = MeasureDays::notEased;
    for (const QString &text : row.text(column).split(u'\n', Qt::SkipEmptyParts)) {
        if (const PartialDate date = dateFrom(text); !date.isEmpty())
            first = std::min(first, julianDay(date.earliest(), MeasureDays::easedUndated + 1));
    }
    return first == MeasureDays::notEased ? MeasureDays::easedUndated : first;
}

qint32 julianDay(const std::optional<QDate> &day, qint32 open)
{
    return day ? static_cast<qint32>(day->toJulianDay()) : open;
}

int yearOf(qint32 day, qint32 open)
{
    return day == open ? 0 : QDate::fromJulianDay(day).year();
}

int monthOf(const RowDays &days)
{
    if (days.isEmpty() || days.earliest == RowDays::openStart || days.latest == RowDays::openEnd)
        return 0;
    const QDate first = QDate::fromJulianDay(days.earliest);
    const QDate last = QDate::fromJulianDay(days.latest);
    const bool within = first.year() == last.year() && first.month() == last.month();
    return within ? first.year() * 12 + first.month() - 1 : 0;
}

} // namespace vodhuk
