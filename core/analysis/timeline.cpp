#include "core/analysis/timeline.h"

#include "core/analysis/eventorder.h"
#include "core/analysis/recordsets.h"
#include "core/base/wording.h"
#include "core/catalogue/repositories.h"
#include "core/index/responseindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

int monthsIn(TimeBin bin)
{
    switch (bin) {
    case TimeBin::Day:
    case TimeBin::Month:
        return 1;
    case TimeBin::Quarter:
        return 3;
    case TimeBin::Year:
        return 12;
    }
    return 1;
}

/// Bins of all time on one line, from the year 0; days by their Julian number.
int binOf(QDate day, TimeBin bin)
{
    if (bin == TimeBin::Day)
        return static_cast<int>(day.toJulianDay());
    return (day.year() * 12 + day.month() - 1) / monthsIn(bin);
}

QDate startOf(int number, TimeBin bin)
{
    if (bin == TimeBin::Day)
        return QDate::fromJulianDay(number);
    const int month = number * monthsIn(bin);
    return QDate(month / 12, month % 12 + 1, 1);
}

/// For each row of a selection the bin in which its record surely lies; none if there is no such one.
class Bins
{
public:
    static constexpr int none = std::numeric_limits<int>::min();

    Bins(const RecordSets &records, TimeBin bin)
        : m_bin(bin)
        , m_bins(records.all().isEmpty() ? 0 : records.all().maximum() + 1, none)
    {
        const RowSet sure = records.all() - records.datesInDoubt();
        m_without = records.count() - static_cast<qint64>(sure.cardinality());
        visitRows(sure, [&](quint32 row) {
            if (records.daysOf(row) != m_days)
                look(records.daysOf(row));
            m_bins[row] = m_last;
            m_without += m_last == none ? 1 : 0;
        });
    }

    [[nodiscard]] int size() const { return m_end == none ? 0 : m_end - m_first + 1; }

    /// Of the bins of all time; only if there are any.
    [[nodiscard]] int first() const { return m_first; }

    /// Sets first day and number of bins, and what has no bin.
    void measureOut(Timeline &timeline, const RecordSets &records) const
    {
        timeline.bin = m_bin;
        timeline.total = records.count();
        timeline.withoutBin = m_without;
        timeline.bins = size();
        if (timeline.bins > 0)
            timeline.first = startOf(m_first, m_bin);
    }

    /// Records per bin.
    [[nodiscard]] std::vector<qint64> count(const RowSet &rows) const
    {
        std::vector<qint64> counts(static_cast<size_t>(size()));
        visitRows(rows, [&](quint32 row) {
            if (m_bins[row] != none)
                ++counts[static_cast<size_t>(m_bins[row] - m_first)];
        });
        return counts;
    }

private:
    /// Records of equal days often follow each other.
    void look(const RowDays &days)
    {
        m_days = days;
        m_last = none;
        if (days.isEmpty() || days.earliest == RowDays::openStart || days.latest == RowDays::openEnd)
            return;
        const int first = binOf(QDate::fromJulianDay(days.earliest), m_bin);
        if (first != binOf(QDate::fromJulianDay(days.latest), m_bin))
            return;
        m_last = first;
        m_first = std::min(m_first, first);
        m_end = std::max(m_end, first);
    }

    TimeBin m_bin;
    std::vector<int> m_bins;
    RowDays m_days;
    int m_last = none; ///< of m_days
    int m_first = std::numeric_limits<int>::max();
    int m_end = none;
    qint64 m_without = 0; ///< rows without a bin
};

TimeBin coarser(TimeBin bin)
{
    if (bin == TimeBin::Day)
        return TimeBin::Month;
    return bin == TimeBin::Month ? TimeBin::Quarter : TimeBin::Year;
}

/// Of the wanted length, but longer where nobody could tell so many bins apart.
Bins fewEnough(const RecordSets &records, TimeBin wanted)
{
    constexpr int most = 4000;
    Bins bins(records, wanted);
    if (bins.size() <= most || wanted == TimeBin::Year)
        return bins;
    return fewEnough(records, coarser(wanted));
}

Bins fittingBins(const RecordSets &records, const TimelineWish &wish)
{
    if (wish.bin)
        return fewEnough(records, *wish.bin);
    Bins months(records, TimeBin::Month);
    const TimeBin wanted = binFor(months.size(), wish.detail);
    return wanted == TimeBin::Month ? std::move(months) : fewEnough(records, wanted);
}

bool isEmpty(const TimelineStack &stack)
{
    return std::ranges::none_of(stack.counts, [](qint64 count) { return count > 0; });
}

/// Values that some record of the set has too; for records without a value all that there are.
QStringList othersOf(const ValueSet &set, const QList<ValueSet> &values)
{
    QStringList others;
    for (const ValueSet &other : values) {
        if (other.value.code != set.value.code &&
            (set.value.code.isEmpty() || other.rows.intersect(set.rows)))
            others.append(other.value.code);
    }
    return others;
}

TimelineStack stackOf(const FacetValue &value, const RowSet &rows, const Bins &bins,
                      TimelineStack::Part part = TimelineStack::Part::Value)
{
    return {.code = value.code,
            .label = value.label,
            .counts = bins.count(rows),
            .part = part,
            .total = static_cast<qint64>(rows.cardinality())};
}

/// Each record once: in the stack of its only value, or in that of those with several.
void stackUp(Timeline &timeline, const QList<ValueSet> &values, const RowSet &several, const Bins &bins,
             const Wording &words)
{
    for (const ValueSet &set : values) {
        timeline.stacks.push_back(stackOf(set.value, set.rows - several, bins));
        timeline.stacks.back().others = othersOf(set, values);
    }
    const FacetValue label{{}, words.translate("Timeline", "several of these"), {}};
    timeline.stacks.push_back(stackOf(label, several, bins, TimelineStack::Part::Several));
}

/// Each record in the series of all its values.
void setApart(Timeline &timeline, const RecordSets &records, const QList<ValueSet> &values, const Bins &bins)
{
    timeline.apart = true;
    timeline.all = bins.count(records.all());
    for (const ValueSet &set : values)
        timeline.stacks.push_back(stackOf(set.value, set.rows, bins));
}

void fillStacks(Timeline &timeline, const RecordSets &records, const QList<ValueSet> &values,
                const Bins &bins, const Wording &words)
{
    RowSet any;
    RowSet several;
    QStringList codes;
    for (const ValueSet &set : values) {
        several |= any & set.rows;
        any |= set.rows;
        codes.append(set.value.code);
    }
    if (values.size() > mostStacked && timeline.by != "family"_L1)
        setApart(timeline, records, values, bins);
    else
        stackUp(timeline, values, several, bins, words);
    const FacetValue none{{}, words.translate("Timeline", "none of these"), {}};
    timeline.stacks.push_back(stackOf(none, records.all() - any, bins, TimelineStack::Part::None));
    timeline.stacks.back().others = codes;
    std::erase_if(timeline.stacks, isEmpty);
}

/// The first and the last month that records lie in; nothing if there is none.
std::optional<std::pair<int, int>> monthsOf(const RecordSets &records)
{
    const ResponseIndex *index = records.engine().index();
    if (!index) {
        const Bins months(records, TimeBin::Month);
        return months.size() == 0
                   ? std::nullopt
                   : std::optional(std::pair(months.first(), months.first() + months.size() - 1));
    }
    std::optional<std::pair<int, int>> found;
    for (const ValueRows::Entry &entry : index->values(IndexField::Months).entries()) {
        const int month = entry.value.first;
        const bool isBetween = found && month >= found->first && month <= found->second;
        if (month == 0 || isBetween || !entry.rows->intersect(records.all()))
            continue;
        found = found ? std::pair(std::min(month, found->first), std::max(month, found->second))
                      : std::pair(month, month);
    }
    return found;
}

Status readEvents(Timeline &timeline, const RecordSets &records, const QString &language)
{
    const auto events = allEvents(records.engine().database());
    VODHUK_TRY(events);
    if (timeline.bins == 0)
        return {};
    const QDate end = binEnd(timeline, timeline.bins - 1);
    for (const Event &event : *events) {
        const auto day = event.date.earliest();
        if (day && *day >= timeline.first && *day <= end)
            timeline.events.push_back(event);
    }
    const auto triggers = records.by(u"event"_s, language);
    VODHUK_TRY(triggers);
    orderByAnswers(timeline.events, *triggers, records);
    return {};
}

} // namespace

QDate binStart(const Timeline &timeline, int bin)
{
    if (timeline.bin == TimeBin::Day)
        return timeline.first.addDays(bin);
    return timeline.first.addMonths(bin * monthsIn(timeline.bin));
}

QDate binEnd(const Timeline &timeline, int bin)
{
    return binStart(timeline, bin + 1).addDays(-1);
}

std::expected<Result<Timeline>, QueryError> timeline(const QueryEngine &engine, const Query &query,
                                                     TimeBin bin, const QString &language)
{
    return timeline(engine, query, TimelineWish{.bin = bin}, language);
}

std::expected<Result<Timeline>, QueryError> timeline(const QueryEngine &engine, const Query &query,
                                                     const TimelineWish &wish, const QString &language,
                                                     const Cancellation &cancellation)
{
    using Answer = Result<Timeline>;
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Answer(std::unexpected((*records).error()));
    const auto values =
        wish.by == "family"_L1 ? (*records)->byFirstFamily(language) : (*records)->by(wish.by, language);
    if (!values)
        return Answer(std::unexpected(values.error()));
    if (cancellation.isCancelled())
        return Answer(fail(ErrorKind::Cancelled, Texts::tr("Stopped.")));
    Timeline made;
    made.by = wish.by;
    const Bins bins = fittingBins(**records, wish);
    bins.measureOut(made, **records);
    made.isCoarser = wish.bin && made.bin != *wish.bin;
    fillStacks(made, **records, *values, bins, Wording(language));
    if (const Status read = readEvents(made, **records, language); !read)
        return Answer(std::unexpected(read.error()));
    return Answer(std::move(made));
}

std::expected<Result<Timeline>, QueryError> periodOf(const QueryEngine &engine, const Query &query,
                                                     const Cancellation &cancellation)
{
    using Answer = Result<Timeline>;
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Answer(std::unexpected((*records).error()));
    Timeline made;
    made.total = (*records)->count();
    if (const auto months = monthsOf(**records)) {
        made.first = startOf(months->first, TimeBin::Month);
        made.bins = months->second - months->first + 1;
    }
    return Answer(std::move(made));
}

TimeBin binFor(qsizetype months, int detail)
{
    if (detail > 1 && months <= qsizetype(6) * detail)
        return TimeBin::Day;
    months /= std::max(1, detail);
    if (months <= 84)
        return TimeBin::Month;
    return months <= 240 ? TimeBin::Quarter : TimeBin::Year;
}

qint64 countIn(const Timeline &timeline, int bin)
{
    if (timeline.apart)
        return timeline.all[static_cast<size_t>(bin)];
    qint64 count = 0;
    for (const TimelineStack &stack : timeline.stacks)
        count += stack.counts[static_cast<size_t>(bin)];
    return count;
}

} // namespace vodhuk
