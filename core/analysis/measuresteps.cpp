#include "core/analysis/measuresteps.h"

#include <algorithm>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Change {
    qint64 all = 0;
    qint64 certain = 0;
};

/// What begins and ends on each day. Most days are of our time and have a place each; the others are looked up.
class Changes
{
public:
    void add(const MeasureDays &measure)
    {
        addTo(&Change::all, possibleDays(measure));
        addTo(&Change::certain, certainDays(measure));
    }

    /// `earliest` stands for what has no limit before it.
    [[nodiscard]] std::vector<InForceStep> steps(QDate earliest) const
    {
        std::vector<InForceStep> steps;
        Change now = m_always;
        if (now.all > 0)
            steps.push_back({earliest, now.certain, now.all - now.certain});
        forEach([&](qint32 number, const Change &change) {
            now.all += change.all;
            now.certain += change.certain;
            const QDate day = QDate::fromJulianDay(number);
            const InForceStep step{day, now.certain, now.all - now.certain};
            if (!steps.empty() && steps.back().from == day)
                steps.back() = step;
            else if (steps.empty() || steps.back().certain != step.certain ||
                     steps.back().possible != step.possible)
                steps.push_back(step);
        });
        return steps;
    }

private:
    static constexpr qint32 firstUsual = 2447893; ///< 1990-01-01
    static constexpr qint32 usualDays = 60 * 366;

    [[nodiscard]] Change &on(qint32 day)
    {
        const bool isUsual = day >= firstUsual && day < firstUsual + usualDays;
        return isUsual ? m_usual[static_cast<size_t>(day - firstUsual)] : m_others[day];
    }

    void addTo(qint64 Change::*part, const RowDays &days)
    {
        if (days.isEmpty())
            return;
        Change &begin = days.earliest == RowDays::openStart ? m_always : on(days.earliest);
        ++(begin.*part);
        if (days.latest != RowDays::openEnd)
            --(on(days.latest + 1).*part);
    }

    /// By day.
    template <class Take>
    void forEach(const Take &take) const
    {
        const auto later = m_others.lower_bound(firstUsual);
        for (auto other = m_others.begin(); other != later; ++other)
            take(other->first, other->second);
        for (qint32 day = 0; day < usualDays; ++day) {
            const Change &change = m_usual[static_cast<size_t>(day)];
            if (change.all != 0 || change.certain != 0)
                take(firstUsual + day, change);
        }
        for (auto other = later; other != m_others.end(); ++other)
            take(other->first, other->second);
    }

    std::vector<Change> m_usual = std::vector<Change>(usualDays);
    std::map<qint32, Change> m_others;
    Change m_always; ///< since before any day that is told
};

/// The first and the last day on which something of these rows begins or ends.
class Reach
{
public:
    void add(const RowDays &days)
    {
        if (days.isEmpty())
            return;
        if (days.earliest != RowDays::openStart)
            take(days.earliest);
        if (days.latest != RowDays::openEnd)
            take(days.latest + 1);
    }
    [[nodiscard]] QDate first() const { return dayOf(m_days.earliest); }
    [[nodiscard]] QDate last() const { return dayOf(m_days.latest); }

private:
    void take(qint32 day)
    {
        m_days.earliest = std::min(m_days.earliest, day);
        m_days.latest = std::max(m_days.latest, day);
    }
    [[nodiscard]] QDate dayOf(qint32 day) const
    {
        return m_days.isEmpty() ? QDate() : QDate::fromJulianDay(day);
    }
    RowDays m_days;
};

/// Calls `take` with each measure of the rows that has a start.
template <class Take>
void forEachMeasure(const Withdrawals &withdrawals, const RowSet &rows, const Take &take)
{
    for (const quint32 row : rows) {
        for (const MeasureDays &measure : withdrawals.of(row)) {
            if (!measure.from.isEmpty())
                take(measure);
        }
    }
}

void keepOnly(QList<ValueSet> &actors, const QStringList &names, const ActorDirectory &directory)
{
    if (names.isEmpty())
        return;
    QList<ActorId> wanted;
    for (const QString &name : names)
        wanted += directory.named(name);
    actors.removeIf([&](const ValueSet &actor) {
        const QList<ActorId> own = directory.named(actor.value.code);
        return std::ranges::none_of(own, [&](ActorId id) { return wanted.contains(id); });
    });
}

qint64 countWithoutActor(const Withdrawals &withdrawals, const QList<ValueSet> &actors)
{
    RowSet rest = withdrawals.records().all();
    for (const ValueSet &actor : actors)
        rest -= actor.rows;
    qint64 count = 0;
    forEachMeasure(withdrawals, rest, [&count](const MeasureDays &) { ++count; });
    return count;
}

Result<MeasureSteps> stepsOf(const Withdrawals &withdrawals, const ActorDirectory &directory,
                             const QString &language, const QStringList &names)
{
    auto actors = withdrawals.records().by(u"actor"_s, language);
    VODHUK_TRY(actors);
    MeasureSteps made;
    made.totals = withdrawals.totals();
    made.withoutActor = countWithoutActor(withdrawals, *actors);
    keepOnly(*actors, names, directory);
    Reach reach;
    for (const ValueSet &actor : std::as_const(*actors))
        forEachMeasure(withdrawals, actor.rows, [&reach](const MeasureDays &measure) {
            reach.add(possibleDays(measure));
            reach.add(certainDays(measure));
        });
    made.first = reach.first();
    made.last = reach.last();
    for (const ValueSet &actor : std::as_const(*actors)) {
        Changes changes;
        ActorSteps own{actor.value.code, actor.value.label, 0, {}};
        forEachMeasure(withdrawals, actor.rows, [&](const MeasureDays &measure) {
            ++own.measures;
            changes.add(measure);
        });
        if (own.measures == 0)
            continue;
        own.steps = changes.steps(made.first);
        made.actors.append(own);
    }
    return made;
}

} // namespace

InForceStep stepOn(const ActorSteps &actor, QDate day)
{
    const auto next = std::ranges::upper_bound(actor.steps, day, {}, &InForceStep::from);
    return next == actor.steps.begin() ? InForceStep{day, 0, 0} : *std::prev(next);
}

std::expected<Result<MeasureSteps>, QueryError> measureSteps(const QueryEngine &engine, const Query &query,
                                                             const QString &language,
                                                             const QStringList &actors)
{
    const auto withdrawals = Withdrawals::select(engine, query);
    if (!withdrawals)
        return std::unexpected(withdrawals.error());
    if (!*withdrawals)
        return Result<MeasureSteps>(std::unexpected(withdrawals->error()));
    return stepsOf(**withdrawals, engine.actors(), language, actors);
}

} // namespace vodhuk
