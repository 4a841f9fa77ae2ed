#include "core/analysis/timeline.h"

#include "core/base/wording.h"
#include "core/catalogue/repositories.h"
#include "core/query/datedcounts.h"

#include <algorithm>
#include <limits>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

int monthsIn(TimeBin bin)
{
    switch (bin) {
    case TimeBin::Month:
        return 1;
    case TimeBin::Quarter:
        return 3;
    case TimeBin::Year:
        return 12;
    }
    return 1;
}

/// Bins of all time on one line, from the year 0.
int binOf(QDate day, TimeBin bin)
{
    return (day.year() * 12 + day.month() - 1) / monthsIn(bin);
}

/// The bin that holds every day the records may mean; nothing if no single one does.
std::optional<int> soleBin(const DatedCount &dated, TimeBin bin)
{
    if (!dated.earliest || !dated.latest || binOf(*dated.earliest, bin) != binOf(*dated.latest, bin))
        return std::nullopt;
    return binOf(*dated.earliest, bin);
}

QDate startOf(int number, TimeBin bin)
{
    const int month = number * monthsIn(bin);
    return QDate(month / 12, month % 12 + 1, 1);
}

/// Sets first day and number of bins, and what has no bin.
void measureOut(Timeline &timeline, const std::vector<DatedCount> &counts)
{
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (const DatedCount &dated : counts) {
        timeline.total += dated.count;
        if (const auto number = soleBin(dated, timeline.bin)) {
            first = std::min(first, *number);
            last = std::max(last, *number);
        } else {
            timeline.withoutBin += dated.count;
        }
    }
    if (last < 0)
        return;
    timeline.first = startOf(first, timeline.bin);
    timeline.bins = last - first + 1;
}

TimelineStack &stackOf(Timeline &timeline, const QString &family)
{
    const auto found = std::ranges::find(timeline.stacks, family, &TimelineStack::code);
    if (found != timeline.stacks.end())
        return *found;
    return timeline.stacks.emplace_back(family, QString(),
                                        std::vector<qint64>(static_cast<size_t>(timeline.bins)));
}

void fillStacks(Timeline &timeline, const std::vector<DatedCount> &counts, const Codebook &codebook,
                const QString &language)
{
    const int first = timeline.bins > 0 ? binOf(timeline.first, timeline.bin) : 0;
    for (const DatedCount &dated : counts) {
        if (const auto number = soleBin(dated, timeline.bin))
            stackOf(timeline, dated.family).counts[static_cast<size_t>(*number - first)] += dated.count;
    }
    QStringList order;
    for (const Term &term : codebook.terms(u"instrument_family"_s))
        order.append(term.code);
    std::ranges::stable_sort(timeline.stacks, {}, [&](const TimelineStack &stack) {
        return std::pair(!order.contains(stack.code), order.indexOf(stack.code));
    });
    for (TimelineStack &stack : timeline.stacks)
        stack.label = stack.code.isEmpty() ? Wording(language).translate("Timeline", "without an instrument")
                                           : codebook.label(u"instrument_family"_s, stack.code, language);
}

Status readEvents(Timeline &timeline, const Database &database)
{
    const auto events = allEvents(database);
    if (!events)
        return std::unexpected(events.error());
    if (timeline.bins == 0)
        return {};
    const QDate end = binEnd(timeline, timeline.bins - 1);
    for (const Event &event : *events) {
        const auto day = event.date.earliest();
        if (day && *day >= timeline.first && *day <= end)
            timeline.events.push_back(event);
    }
    return {};
}

} // namespace

QDate binStart(const Timeline &timeline, int bin)
{
    return timeline.first.addMonths(bin * monthsIn(timeline.bin));
}

QDate binEnd(const Timeline &timeline, int bin)
{
    return binStart(timeline, bin + 1).addDays(-1);
}

std::expected<Result<Timeline>, QueryError> timeline(const QueryEngine &engine, const Query &query,
                                                     TimeBin bin, const QString &language)
{
    using Answer = Result<Timeline>;
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    const auto counts = countByDays(engine, *filter);
    if (!counts)
        return Answer(std::unexpected(counts.error()));
    Timeline made;
    made.bin = bin;
    measureOut(made, *counts);
    fillStacks(made, *counts, engine.codebook(), language);
    if (const Status read = readEvents(made, engine.database()); !read)
        return Answer(std::unexpected(read.error()));
    return Answer(std::move(made));
}

} // namespace vodhuk
