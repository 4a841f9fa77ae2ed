#include "core/analysis/alignment.h"

#include "core/analysis/datedplaces.h"
#include "core/analysis/recordparts.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The first of some is the one that leads: by its last possible day, for a month that holds the others' days cannot be said to come
/// before them.
std::tuple<qint64, qint64, qint64> leadership(const DatedPlace &place)
{
    return {place.latest, place.earliest, place.id};
}

using Followers = std::set<DatedPlace>;
using FoundSteps = std::vector<std::pair<DatedPlace, Followers>>;

/// Who adopted which rows.
class Adopters
{
public:
    [[nodiscard]] static Result<Adopters> of(const RecordSets &records)
    {
        auto rows = rowsByAdopter(records);
        VODHUK_TRY(rows);
        Adopters made;
        made.m_sole.assign(records.all().isEmpty() ? 0 : records.all().maximum() + 1, nobody);
        for (auto &[actor, own] : *rows) {
            const auto place = static_cast<qint32>(made.m_rows.size());
            visitRows(own, [&](quint32 row) {
                qint32 &sole = made.m_sole[row];
                sole = sole == nobody ? place : several;
            });
            made.m_rows.push_back(std::move(own));
        }
        return made;
    }

    /// Whether a row has an adopter that another has not.
    [[nodiscard]] bool hasOthers(quint32 row, quint32 than) const
    {
        const qint32 sole = m_sole[row];
        if (sole == nobody)
            return false;
        if (sole != several)
            return !m_rows[static_cast<size_t>(sole)].contains(than);
        return std::ranges::any_of(
            m_rows, [&](const RowSet &rows) { return rows.contains(row) && !rows.contains(than); });
    }

private:
    static constexpr qint32 nobody = -1;
    static constexpr qint32 several = -2;

    std::vector<RowSet> m_rows; ///< by adopter
    std::vector<qint32> m_sole; ///< by row: whose place it is among `m_rows`
};

/// Finds the steps of the records selected: who leads, who follows by an own record.
class StepFinder
{
public:
    explicit StepFinder(const LinkedRecords &records)
        : m_selected(records.selected)
        , m_shown(records.shown)
    {
    }

    [[nodiscard]] Status find()
    {
        // One act of several actors, or one with which others aligned themselves.
        auto joint = m_selected.havingSeveral(u"actor"_s);
        VODHUK_TRY(joint);
        m_joint = *std::move(joint);
        auto adopters = Adopters::of(m_shown);
        VODHUK_TRY(adopters);
        m_adopters = *std::move(adopters);
        VODHUK_TRY(findLinked());
        VODHUK_TRY(findGroups());
        std::erase_if(m_led, [this](const auto &step) { // only another act of the leader's was selected
            return !isSelected(step.first) &&
                   std::ranges::none_of(step.second,
                                        [this](const DatedPlace &place) { return isSelected(place); });
        });
        return {};
    }

    [[nodiscard]] qint64 count() const
    {
        auto count = static_cast<qint64>(m_joint.cardinality());
        for (const auto &[leader, followers] : m_led)
            count += isJoint(leader) ? 0 : 1;
        return count;
    }

    /// With the followers that have records of their own; by date.
    [[nodiscard]] FoundSteps latest(size_t most) const
    {
        LatestPlaces leaders(most);
        addPlaces(leaders, m_joint, m_selected);
        for (const auto &[leader, followers] : m_led)
            leaders.add(leader);
        FoundSteps steps;
        for (const DatedPlace &leader : leaders.take()) {
            const auto led = m_led.find(leader);
            steps.emplace_back(leader, led == m_led.end() ? Followers() : led->second);
        }
        std::ranges::reverse(steps);
        return steps;
    }

    /// Selected records that lead, follow or have several actors.
    [[nodiscard]] qint64 together() const
    {
        std::set<DatedPlace> others;
        for (const auto &[leader, followers] : m_led) {
            others.insert(leader);
            others.insert(followers.begin(), followers.end());
        }
        return static_cast<qint64>(m_joint.cardinality()) +
               std::ranges::count_if(others, [&](const DatedPlace &place) {
                   return m_selected.contains(ResponseId{place.id}) && !isJoint(place);
               });
    }

private:
    Status findLinked()
    {
        return forEachRow(
            m_shown.engine().database(),
            u"SELECT from_id, to_id, type FROM relation WHERE type IN ('aligned_with', 'coordinated_with')"_s,
            {}, [&](const Statement &row) {
                const ResponseId from{row.number(0)};
                const ResponseId to{row.number(1)};
                const auto fromRow = m_shown.rowOf(from);
                const auto toRow = m_shown.rowOf(to);
                if (!fromRow || !toRow || (!m_selected.contains(from) && !m_selected.contains(to)))
                    return;
                const DatedPlace follower = placeOf(*fromRow, m_shown);
                const DatedPlace leader = placeOf(*toRow, m_shown);
                if (row.text(2) == "aligned_with"_L1 || leadership(leader) < leadership(follower))
                    addFollower(leader, follower);
                else
                    addFollower(follower, leader);
            });
    }

    Status findGroups()
    {
        const auto groups = coordinationGroups(m_shown);
        VODHUK_TRY(groups);
        for (const RowSet &rows : *groups) {
            std::vector<DatedPlace> places;
            visitRows(rows, [&](quint32 row) { places.push_back(placeOf(row, m_shown)); });
            if (std::ranges::none_of(places, [&](const DatedPlace &place) {
                    return m_selected.contains(ResponseId{place.id});
                }))
                continue;
            std::ranges::sort(places, {}, leadership);
            for (size_t i = 1; i < places.size(); ++i) {
                if (!m_followers.contains(places[i].id))
                    addFollower(places.front(), places[i]);
            }
        }
        return {};
    }

    /// Nobody follows itself.
    void addFollower(const DatedPlace &leader, const DatedPlace &follower)
    {
        const auto leading = m_shown.rowOf(ResponseId{leader.id});
        const auto following = m_shown.rowOf(ResponseId{follower.id});
        if (!leading || !following || !m_adopters.hasOthers(*following, *leading))
            return;
        m_led[leader].insert(follower);
        m_followers.insert(follower.id);
    }

    [[nodiscard]] bool isSelected(const DatedPlace &place) const
    {
        return m_selected.contains(ResponseId{place.id});
    }

    [[nodiscard]] bool isJoint(const DatedPlace &place) const
    {
        const auto row = m_selected.rowOf(ResponseId{place.id});
        return row && m_joint.contains(*row);
    }

    const RecordSets &m_selected;
    const RecordSets &m_shown;
    RowSet m_joint;      ///< rows of m_selected
    Adopters m_adopters; ///< of m_shown
    std::map<DatedPlace, Followers> m_led;
    QSet<qint64> m_followers;
};

void setDays(Follower &follower, const PartialDate &leader)
{
    const PartialDate &date = follower.date;
    if (!date.earliest() || !date.latest() || !leader.earliest() || !leader.latest())
        return;
    follower.leastDays = leader.latest()->daysTo(*date.earliest());
    follower.mostDays = leader.earliest()->daysTo(*date.latest());
    follower.isInDoubt = date.isInDoubt() || leader.isInDoubt();
}

/// Those without a day behind all others.
auto orderOf(const Follower &follower)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    return std::pair(follower.leastDays.value_or(unknown), follower.mostDays.value_or(unknown));
}

AlignedStep stepOf(const Response &response, const QList<const Response *> &own)
{
    AlignedStep step{response.id, response.date, response.title, adoptersOf(response), false, {}};
    const auto add = [&step](const Follower &follower) {
        if (!step.leaders.contains(follower.actor)) // nobody follows itself
            step.followers.push_back(follower);
    };
    for (const Participation &part : response.participations) {
        if (part.role == "aligned"_L1)
            add({part.actor, Joining::Declared, part.date, response.id, {}, {}, false});
    }
    for (const Response *record : own) {
        for (const ActorId actor : adoptersOf(*record))
            add({actor, Joining::OwnAct, record->date, record->id, {}, {}, false});
    }
    for (Follower &follower : step.followers)
        setDays(follower, response.date);
    std::ranges::stable_sort(step.followers, {}, orderOf);
    return step;
}

Result<std::vector<AlignedStep>> readSteps(const Database &database, const FoundSteps &found)
{
    QList<ResponseId> ids;
    for (const auto &[leader, followers] : found) {
        ids.append(ResponseId{leader.id});
        for (const DatedPlace &follower : followers)
            ids.append(ResponseId{follower.id});
    }
    const auto entries = ResponseRepository(database).findEntries(ids);
    VODHUK_TRY(entries);
    QHash<qint64, const Response *> records;
    for (const Entry &entry : *entries)
        records.insert(entry.response.id.value, &entry.response);
    std::vector<AlignedStep> steps;
    for (const auto &[leader, followers] : found) {
        if (!records.contains(leader.id))
            continue;
        QList<const Response *> own;
        for (const DatedPlace &follower : followers) {
            if (const Response *record = records.value(follower.id))
                own.append(record);
        }
        steps.push_back(stepOf(*records.value(leader.id), own));
    }
    return steps;
}

void markSelected(std::vector<AlignedStep> &steps, const RecordSets &selected)
{
    for (AlignedStep &step : steps) {
        step.isSelected = selected.contains(step.response);
        for (Follower &follower : step.followers)
            follower.isSelected = selected.contains(follower.record);
    }
}

Result<Alignment> alignmentOf(const LinkedRecords &records, size_t most, const Cancellation &cancellation)
{
    StepFinder finder(records);
    VODHUK_TRY(finder.find());
    if (cancellation.isCancelled())
        return stopped();
    const FoundSteps found = finder.latest(most);
    Alignment made;
    made.total = records.selected.count();
    made.alone = made.total - finder.together();
    made.earlierSteps = finder.count() - static_cast<qint64>(found.size());
    if (cancellation.isCancelled())
        return stopped();
    auto steps = readSteps(records.selected.engine().database(), found);
    VODHUK_TRY(steps);
    made.steps = std::move(*steps);
    markSelected(made.steps, records.selected);
    return made;
}

void nameActors(Alignment &made, const ActorDirectory &actors, const QString &language)
{
    for (const AlignedStep &step : made.steps) {
        QList<ActorId> ids = step.leaders;
        for (const Follower &follower : step.followers)
            ids.append(follower.actor);
        for (const ActorId id : std::as_const(ids))
            made.names.insert(id, actors.name(id, language));
    }
}

} // namespace

std::expected<Result<Alignment>, QueryError> alignment(const QueryEngine &engine, const Query &query,
                                                       const QString &language, size_t most,
                                                       const Cancellation &cancellation)
{
    const auto records = LinkedRecords::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<Alignment>(std::unexpected(records->error()));
    auto made = alignmentOf(**records, most, cancellation);
    if (made)
        nameActors(*made, engine.actors(), language);
    return made;
}

} // namespace vodhuk
