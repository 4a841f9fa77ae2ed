#include "core/analysis/measuresteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MeasureSteps)
};

struct StepChange {
    qint32 all = 0;
    qint32 certain = 0;
};

/// What begins and ends on each day. Most days are of our time and have a place each; the others are looked up.
class Changes
{
public:
    void add(const MeasureDays &measure)
    {
        addTo(&StepChange::all, possibleDays(measure));
        addTo(&StepChange::certain, certainDays(measure));
    }

    /// On which something begins or ends, those without a limit aside; nothing if there is no such day.
    [[nodiscard]] std::optional<qint32> firstDay() const
    {
        return m_days.isEmpty() ? std::nullopt : std::optional(m_days.earliest);
    }
    [[nodiscard]] std::optional<qint32> lastDay() const
    {
        return m_days.isEmpty() ? std::nullopt : std::optional(m_days.latest);
    }

    /// What has no limit before it begins with a step without a day.
    [[nodiscard]] std::vector<InForceStep> steps() const
    {
        std::vector<InForceStep> steps;
        qint64 all = m_always.all;
        qint64 certain = m_always.certain;
        if (all > 0)
            steps.push_back({QDate(), certain, all - certain});
        forEach([&](qint32 number, const StepChange &change) {
            all += change.all;
            certain += change.certain;
            const QDate day = QDate::fromJulianDay(number);
            const InForceStep step{day, certain, all - certain};
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

    [[nodiscard]] StepChange &on(qint32 day)
    {
        m_days.earliest = std::min(m_days.earliest, day);
        m_days.latest = std::max(m_days.latest, day);
        const bool isUsual = day >= firstUsual && day < firstUsual + usualDays;
        return isUsual ? m_usual[static_cast<size_t>(day - firstUsual)] : m_others[day];
    }

    void addTo(qint32 StepChange::*part, const RowDays &days)
    {
        if (days.isEmpty())
            return;
        StepChange &begin = days.earliest == RowDays::openStart ? m_always : on(days.earliest);
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
        const qint32 end = std::min(firstUsual + usualDays - 1, m_days.latest);
        for (qint32 day = std::max(firstUsual, m_days.earliest); day <= end; ++day) {
            const StepChange &change = m_usual[static_cast<size_t>(day - firstUsual)];
            if (change.all != 0 || change.certain != 0)
                take(day, change);
        }
        for (auto other = later; other != m_others.end(); ++other)
            take(other->first, other->second);
    }

    std::vector<StepChange> m_usual = std::vector<StepChange>(usualDays);
    std::map<qint32, StepChange> m_others;
    StepChange m_always; ///< since before any day that is told
    RowDays m_days;      ///< the first and the last of all
};

/// Actors with their steps. What has no limit before it stands for now in a step without a day.
struct AllSteps {
    QList<ActorSteps> actors; ///< that have a measure with a start
    std::optional<qint32> first;
    std::optional<qint32> last;
};

AllSteps allSteps(const QList<ValueSet> &actors, const Withdrawals &withdrawals,
                  const Cancellation &cancellation)
{
    AllSteps all;
    for (const ValueSet &actor : actors) {
        if (cancellation.isCancelled())
            break;
        Changes changes;
        ActorSteps own{actor.value.code, actor.value.label, 0, {}};
        withdrawals.forEach(actor.rows, [&](const MeasureDays &measure) {
            if (measure.from.isEmpty())
                return;
            ++own.measures;
            changes.add(measure);
        });
        if (own.measures == 0)
            continue;
        own.steps = changes.steps();
        all.actors.append(std::move(own));
        if (const auto day = changes.firstDay(); day && (!all.first || *day < *all.first))
            all.first = day;
        all.last = std::max(all.last, changes.lastDay());
    }
    return all;
}

/// Gives the step without a day the first day of all.
void beginOn(QDate first, std::vector<InForceStep> &steps)
{
    if (steps.empty() || steps.front().from.isValid())
        return;
    steps.front().from = first;
    if (steps.size() > 1 && steps[1].from == first)
        steps.erase(steps.begin());
}

Result<QList<ActorId>> actorsCalled(const QStringList &names, const ActorDirectory &directory)
{
    QList<ActorId> actors;
    for (const QString &name : names) {
        const QList<ActorId> found = directory.named(name);
        if (found.isEmpty())
            return fail(ErrorKind::NotFound, Texts::tr("No actor is called “%1”.").arg(name));
        actors += found;
    }
    return actors;
}

void keepOnly(QList<ValueSet> &actors, const QList<ActorId> &wanted, const ActorDirectory &directory)
{
    actors.removeIf([&](const ValueSet &actor) {
        const QList<ActorId> own = directory.named(actor.value.code);
        return std::ranges::none_of(own, [&](ActorId id) { return wanted.contains(id); });
    });
}

/// Names of those that were asked for and have no steps.
QStringList missing(QList<ActorId> wanted, const QList<ActorSteps> &found, const ActorDirectory &directory,
                    const QString &language)
{
    for (const ActorSteps &actor : found) {
        for (const ActorId id : directory.named(actor.code))
            wanted.removeAll(id);
    }
    QStringList names;
    for (const ActorId id : std::as_const(wanted))
        names.append(directory.name(id, language));
    names.removeDuplicates();
    return names;
}

qint64 countWithoutActor(const Withdrawals &withdrawals, const QList<ValueSet> &actors)
{
    RowSet rest = withdrawals.records().all();
    for (const ValueSet &actor : actors)
        rest -= actor.rows;
    qint64 count = 0;
    withdrawals.forEach(rest,
                        [&count](const MeasureDays &measure) { count += measure.from.isEmpty() ? 0 : 1; });
    return count;
}

/// Of the records of these actors.
MeasureTotals totalsOf(const QList<ValueSet> &actors, const Withdrawals &withdrawals)
{
    RowSet rows;
    for (const ValueSet &actor : actors)
        rows |= actor.rows;
    return withdrawals.totalsOf(rows);
}

qint64 withStart(const MeasureTotals &totals)
{
    return totals.measures - totals.withoutStart;
}

QDate dayOf(std::optional<qint32> day)
{
    return day ? QDate::fromJulianDay(*day) : QDate();
}

Result<MeasureSteps> stepsOf(const Withdrawals &withdrawals, const ActorDirectory &directory,
                             const QString &language, const QStringList &names, QDate reach,
                             const Cancellation &cancellation)
{
    const auto wanted = actorsCalled(names, directory);
    VODHUK_TRY(wanted);
    auto actors = withdrawals.records().by(u"actor"_s, language);
    VODHUK_TRY(actors);
    MeasureSteps made;
    made.totals = withdrawals.totals();
    made.withoutActor = countWithoutActor(withdrawals, *actors);
    if (!wanted->isEmpty()) {
        keepOnly(*actors, *wanted, directory);
        made.totals = totalsOf(*actors, withdrawals);
        made.ofOtherActors = withStart(withdrawals.totals()) - made.withoutActor - withStart(made.totals);
        made.ofOthersWithoutStart = withdrawals.totals().withoutStart - made.totals.withoutStart;
    }
    AllSteps all = allSteps(*actors, withdrawals, cancellation);
    if (cancellation.isCancelled())
        return stopped();
    made.first = dayOf(all.first);
    if (reach.isValid() && (!made.first.isValid() || reach < made.first))
        made.first = reach;
    made.last = dayOf(all.last);
    made.actors = std::move(all.actors);
    made.missing = missing(*wanted, made.actors, directory, language);
    for (ActorSteps &actor : made.actors)
        beginOn(made.first, actor.steps);
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
                                                             const QStringList &actors, QDate reach,
                                                             const Cancellation &cancellation)
{
    const auto withdrawals = Withdrawals::select(engine, query, cancellation);
    if (!withdrawals)
        return std::unexpected(withdrawals.error());
    if (!*withdrawals)
        return Result<MeasureSteps>(std::unexpected(withdrawals->error()));
    return stepsOf(**withdrawals, engine.actors(), language, actors, reach, cancellation);
}

} // namespace vodhuk
