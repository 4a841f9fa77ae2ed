#include "core/query/datedcounts.h"

#include "core/catalogue/datesindoubt.h"
#include "core/catalogue/rows.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<QDate> dayOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(QDate::fromJulianDay(row.number(column)));
}

/// Sorted, those alike as one.
std::vector<DatedCount> added(std::vector<DatedCount> records)
{
    const auto key = [](const DatedCount &dated) {
        return std::tie(dated.earliest, dated.latest, dated.family, dated.isInDoubt);
    };
    std::ranges::sort(records, {}, key);
    std::vector<DatedCount> counts;
    for (DatedCount &dated : records) {
        if (!counts.empty() && key(counts.back()) == key(dated))
            counts.back().count += dated.count;
        else
            counts.push_back(std::move(dated));
    }
    return counts;
}

} // namespace

/// The days between which records lie, each with the number of its neighbours that share it.
Result<std::vector<DatedCount>> countBySpans(const Database &database, const Selection &selection)
{
    const QString from =
        selection.isWide() ? u"response r"_s : u"temp.selection s CROSS JOIN response r ON r.id = s.id"_s;
    std::vector<DatedCount> spans;
    const QString sql =
        u"SELECT r.date_earliest, r.date_latest, r.id, r.date GLOB '%1' FROM "_s.arg(inDoubtPattern) + from;
    const auto read = forEachRow(database, sql, {}, [&](const Statement &row) {
        if (selection.isWide() && !selection.contains(row.number(2)))
            return;
        const DatedCount span{dayOf(row, 0), dayOf(row, 1), {}, 1, row.number(3) != 0};
        if (!span.earliest && !span.latest)
            return;
        if (!spans.empty() && spans.back().earliest == span.earliest && spans.back().latest == span.latest &&
            spans.back().isInDoubt == span.isInDoubt)
            ++spans.back().count;
        else
            spans.push_back(span);
    });
    if (!read)
        return std::unexpected(read.error());
    return spans;
}

Result<std::vector<DatedCount>> countByDays(const QueryEngine &engine, const QueryEngine::Filter &filter)
{
    const QString sql =
        u"SELECT response.date_earliest, response.date_latest, d.instrument, "
        "response.date GLOB '%1' FROM response LEFT JOIN response_derived d ON d.response_id = response.id WHERE "_s
            .arg(inDoubtPattern) +
        filter.sql;
    QHash<QString, QString> families;
    std::vector<DatedCount> records;
    const auto read = forEachRow(engine.database(), sql, filter.values, [&](const Statement &row) {
        const QString instrument = row.text(2);
        auto family = families.constFind(instrument);
        if (family == families.cend())
            family = families.insert(instrument,
                                     instrument.isEmpty() ? QString() : engine.codebook().family(instrument));
        records.push_back({dayOf(row, 0), dayOf(row, 1), *family, 1, row.number(3) != 0});
    });
    if (!read)
        return std::unexpected(read.error());
    return added(std::move(records));
}

} // namespace vodhuk
