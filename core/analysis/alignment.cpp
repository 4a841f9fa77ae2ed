#include "core/analysis/alignment.h"

#include "core/analysis/datedplaces.h"
#include "core/catalogue/responserepository.h"
#include "core/query/selection.h"

#include <algorithm>
#include <map>
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

/// Finds the steps of the records in temp.selection: who leads, who follows by an own record.
class StepFinder
{
public:
    StepFinder(const Database &database, QueryEngine::Filter shown)
        : m_database(database)
        , m_shown(std::move(shown))
    {
    }

    [[nodiscard]] Status find()
    {
        VODHUK_TRY(findJoint());
        VODHUK_TRY(findLinked());
        VODHUK_TRY(findGroups());
        return {};
    }

    /// Followers with own records by the record that leads; by date.
    [[nodiscard]] const std::map<DatedPlace, std::vector<DatedPlace>> &steps() const { return m_steps; }

    /// Every record that leads, follows or has several actors.
    [[nodiscard]] const QSet<qint64> &involved() const { return m_involved; }

private:
    /// One act of several actors, or one with which others aligned themselves.
    Status findJoint()
    {
        return forEachRow(
            m_database,
            u"SELECT %1 FROM temp.selection s JOIN response ON response.id = s.id JOIN response_actor a ON "
            "a.response_id = s.id AND a.role IN ('adopter', 'co_adopter', 'aligned') GROUP BY s.id HAVING "
            "count(DISTINCT a.actor_id) > 1"_s.arg(placeColumns),
            {}, [&](const Statement &row) {
                const DatedPlace place = placeFrom(row);
                m_steps[place];
                m_involved.insert(place.id);
            });
    }

    Status findLinked()
    {
        struct Link {
            qint64 follower = 0;
            qint64 leader = 0;
            bool directed = false;
        };
        std::vector<Link> links;
        QSet<qint64> ends;
        VODHUK_TRY(forEachRow(
            m_database,
            u"SELECT from_id, to_id, type FROM relation WHERE type IN ('aligned_with', 'coordinated_with') "
            u"AND "
            "(from_id IN (SELECT id FROM temp.selection) OR to_id IN (SELECT id FROM temp.selection))"_s,
            {}, [&](const Statement &row) {
                links.push_back({row.number(0), row.number(1), row.text(2) == "aligned_with"_L1});
                ends << row.number(0) << row.number(1);
            }));
        const auto places = placesAmong(m_database, ends, m_shown);
        VODHUK_TRY(places);
        for (const Link &link : links) {
            if (!places->contains(link.follower) || !places->contains(link.leader))
                continue;
            const DatedPlace leader = places->value(link.leader);
            const DatedPlace follower = places->value(link.follower);
            if (link.directed || leadership(leader) < leadership(follower))
                addFollower(leader, follower);
            else
                addFollower(follower, leader);
        }
        return {};
    }

    Status findGroups()
    {
        std::map<QString, std::vector<DatedPlace>> groups;
        VODHUK_TRY(forEachRow(
            m_database,
            u"SELECT %1, response.coordination_group FROM response WHERE response.coordination_group IN "
            u"(SELECT "
            "g.coordination_group FROM temp.selection s JOIN response g ON g.id = s.id WHERE "
            "g.coordination_group <> '') AND (%2)"_s.arg(placeColumns, m_shown.sql),
            m_shown.values, [&](const Statement &row) { groups[row.text(3)].push_back(placeFrom(row)); }));
        for (auto &[name, places] : groups) {
            std::ranges::sort(places, {}, leadership);
            for (size_t i = 1; i < places.size(); ++i) {
                if (!m_followers.contains(places[i].id))
                    addFollower(places.front(), places[i]);
            }
        }
        return {};
    }

    void addFollower(const DatedPlace &leader, const DatedPlace &follower)
    {
        std::vector<DatedPlace> &followers = m_steps[leader];
        if (std::ranges::find(followers, follower) == followers.end())
            followers.push_back(follower);
        m_followers.insert(follower.id);
        m_involved << leader.id << follower.id;
    }

    const Database &m_database;
    QueryEngine::Filter m_shown;
    std::map<DatedPlace, std::vector<DatedPlace>> m_steps;
    QSet<qint64> m_followers;
    QSet<qint64> m_involved;
};

void setDays(Follower &follower, const PartialDate &leader)
{
    const PartialDate &date = follower.date;
    if (!date.earliest() || !date.latest() || !leader.earliest() || !leader.latest())
        return;
    follower.leastDays = leader.latest()->daysTo(*date.earliest());
    follower.mostDays = leader.earliest()->daysTo(*date.latest());
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
    for (const Participation &part : response.participations) {
        if (part.role == "aligned"_L1)
            step.followers.push_back({part.actor, Joining::Declared, part.date, response.id, {}, {}, false});
    }
    for (const Response *record : own) {
        for (const ActorId actor : adoptersOf(*record))
            step.followers.push_back({actor, Joining::OwnAct, record->date, record->id, {}, {}, false});
    }
    for (Follower &follower : step.followers)
        setDays(follower, response.date);
    std::ranges::stable_sort(step.followers, {}, orderOf);
    return step;
}

using FoundSteps = std::vector<std::pair<DatedPlace, std::vector<DatedPlace>>>;

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

Status markSelected(std::vector<AlignedStep> &steps, const Database &database)
{
    QSet<qint64> ids;
    for (const AlignedStep &step : steps) {
        ids.insert(step.response.value);
        for (const Follower &follower : step.followers)
            ids.insert(follower.record.value);
    }
    const auto selected = selectedAmong(database, ids);
    VODHUK_TRY(selected);
    for (AlignedStep &step : steps) {
        step.isSelected = selected->contains(step.response.value);
        for (Follower &follower : step.followers)
            follower.isSelected = selected->contains(follower.record.value);
    }
    return {};
}

/// Of temp.selection: how many there are, and how many of them stand alone.
Status countRecords(Alignment &made, const Database &database, const QSet<qint64> &involved)
{
    VODHUK_TRY(forEachRow(database, u"SELECT count(*) FROM temp.selection"_s, {},
                          [&](const Statement &row) { made.total = row.number(0); }));
    const auto together = selectedAmong(database, involved);
    VODHUK_TRY(together);
    made.alone = made.total - together->size();
    return {};
}

Result<Alignment> alignmentOf(const Database &database, const QueryEngine::Filter &filter,
                              const QueryEngine::Filter &shown, size_t most)
{
    VODHUK_TRY(fillSelection(database, filter));
    StepFinder finder(database, shown);
    VODHUK_TRY(finder.find());
    Alignment made;
    VODHUK_TRY(countRecords(made, database, finder.involved()));
    const size_t left = finder.steps().size() - std::min(most, finder.steps().size());
    made.earlierSteps = static_cast<qint64>(left);
    auto steps =
        readSteps(database, FoundSteps(std::next(finder.steps().begin(), static_cast<qsizetype>(left)),
                                       finder.steps().end()));
    VODHUK_TRY(steps);
    made.steps = std::move(*steps);
    VODHUK_TRY(markSelected(made.steps, database));
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
                                                       const QString &language, size_t most)
{
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    const auto shown = engine.filter(showable(query).withValues(u"kind"_s, {u"any"_s}));
    if (!shown)
        return std::unexpected(shown.error());
    auto made = alignmentOf(engine.database(), *filter, *shown, most);
    if (made)
        nameActors(*made, engine.actors(), language);
    return made;
}

} // namespace vodhuk
