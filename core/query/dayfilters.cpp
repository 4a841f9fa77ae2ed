#include "core/catalogue/datesindoubt.h"
#include "core/catalogue/rows.h"
#include "core/index/rowdays.h"
#include "core/query/daystate.h"
#include "core/query/fieldfilters.h"
#include "core/query/namematching.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Records whose days may lie (surely lie) in the span. Those without a date have neither day; a date in doubt lies nowhere surely.
Filter daysWithin(const DaySpan &span, bool surely)
{
    Filter filter;
    QStringList parts;
    const auto add = [&](const QString &sql, const QVariant &value) {
        parts.append(sql);
        filter.values.append(value);
    };
    if (span.first)
        add(surely ? u"coalesce(response.date_earliest >= ?, 0)"_s
                   : u"coalesce(response.date_latest >= ?, response.date_earliest IS NOT NULL)"_s,
            *span.first);
    if (span.last)
        add(surely ? u"coalesce(response.date_latest <= ?, 0)"_s
                   : u"coalesce(response.date_earliest <= ?, response.date_latest IS NOT NULL)"_s,
            *span.last);
    if (surely)
        add(u"response.date NOT GLOB ?"_s, QString(inDoubtPattern));
    filter.sql = parts.join(u" AND "_s);
    return filter;
}

/// codebook.md, "In force on day D": from the first possible day of the start to the last possible one of the end.
Filter inForceWithin(const DaySpan &span)
{
    Filter filter;
    QStringList parts;
    if (span.last) {
        parts.append(u"(from_earliest IS NULL OR from_earliest <= ?)"_s);
        filter.values.append(*span.last);
    }
    if (span.first) {
        parts.append(u"(until_latest IS NULL OR until_latest >= ?)"_s);
        filter.values.append(*span.first);
    }
    filter.sql = parts.join(u" AND "_s);
    return filter;
}

/// codebook.md, the same place: from the last possible day of the start to the first possible one of the end, on every day of the span.
Filter surelyInForceWithin(const DaySpan &span)
{
    if (!span.first) // no start is so early
        return {u"0"_s, {}};
    Filter filter{u"from_latest IS NOT NULL AND from_latest <= ?"_s, {*span.first}};
    const QString isOpen = u"(until_earliest IS NULL AND until_latest IS NULL)"_s;
    if (!span.last)
        return {filter.sql + u" AND "_s + isOpen, filter.values};
    filter.sql +=
        u" AND (%1 OR (until_earliest IS NOT NULL AND until_earliest >= max(?, from_latest)))"_s.arg(isOpen);
    filter.values.append(*span.last);
    return filter;
}

Filter measureWithin(const DaySpan &span, const QString &field)
{
    if (field == "surely-in-force"_L1)
        return surelyInForceWithin(span);
    Filter filter = inForceWithin(span);
    if (field == "in-force"_L1)
        return filter;
    const Filter surely = surelyInForceWithin(span);
    return {u"(%1) AND NOT (%2)"_s.arg(filter.sql, surely.sql), filter.values + surely.values};
}

bool mayBeEasedWithin(const MeasureDays &measure, const DaySpan &span)
{
    const qint64 earliest = span.first.value_or(RowDays::openStart);
    const qint64 latest = span.last.value_or(RowDays::openEnd);
    const RowDays days = possibleDays(measure);
    return !days.isEmpty() && days.earliest <= latest && days.latest >= earliest &&
           measure.easedFrom <= latest;
}

/// From the first possible day of the listing on, before the last one of the delisting.
bool mayBeListedWithin(const DaySpan &span, qint32 from, qint32 until)
{
    return (!span.last || from <= *span.last) && (!span.first || until > *span.first);
}

} // namespace

Filtered byDay(const Condition &condition, const QueryScope &)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    QList<Filter> filters;
    for (const DaySpan &span : *spans)
        filters.append(daysWithin(span, condition.field == "surely"_L1));
    return anyOf(filters);
}

Filtered byInForce(const Condition &condition, const QueryScope &)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    QList<Filter> filters;
    for (const DaySpan &span : *spans)
        filters.append(measureWithin(span, condition.field));
    const Filter any = anyOf(filters);
    return Filter{
        u"response.id IN (SELECT response_id FROM measure WHERE (from_earliest IS NOT NULL OR from_latest IS NOT NULL) AND (%1))"_s
            .arg(any.sql),
        any.values};
}

/// Milestones have no days of their own in the file, and few measures are eased: each is looked at.
Filtered byEasing(const Condition &condition, const QueryScope &scope)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    QList<qint64> eased;
    const QString sql =
        u"SELECT response_id, from_earliest, from_latest, until_earliest, until_latest, %1 FROM measure "
        "WHERE status = 'in_force_eased'"_s.arg(QLatin1StringView(easingColumn));
    const auto read = forEachRow(scope.database, sql, {}, [&](const Statement &row) {
        const MeasureDays measure{
            .from = daysOf(row, 1), .until = daysOf(row, 3), .easedFrom = easedFrom(row, 5)};
        if (std::ranges::any_of(*spans, [&](const DaySpan &span) { return mayBeEasedWithin(measure, span); }))
            eased.append(row.number(0));
    });
    if (!read)
        return notRead(condition, read.error());
    return Filter{u"response.id IN (SELECT value FROM json_each(?))"_s, {idList(eased)}};
}

Filtered byListed(const Condition &condition, const QueryScope &scope)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    QList<qint64> records;
    const auto read = forEachRow(
        scope.database,
        u"SELECT m.response_id, l.listed_on, l.delisted_on FROM target t JOIN listing l ON l.target_id = "
        u"t.id "
        "JOIN measure m ON m.id = l.measure_id WHERE t.type = ?"_s,
        {condition.field == "listed-persons"_L1 ? u"person"_s : u"entity"_s}, [&](const Statement &row) {
            const qint32 from = julianDay(dateFrom(row.text(1)).earliest(), RowDays::openStart);
            const qint32 until = julianDay(dateFrom(row.text(2)).latest(), RowDays::openEnd);
            if (std::ranges::any_of(
                    *spans, [&](const DaySpan &span) { return mayBeListedWithin(span, from, until); }))
                records.append(row.number(0));
        });
    if (!read)
        return notRead(condition, read.error());
    return Filter{u"response.id IN (SELECT value FROM json_each(?))"_s, {idList(records)}};
}

} // namespace vodhuk
