#include "core/analysis/actorlinks.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"
#include "core/index/responseindex.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Companions = std::map<qint64, Companion>;

/// Actors of the same records.
Status readTogether(Companions &companions, const Database &database, ActorId actor)
{
    return forEachRow(
        database,
        u"SELECT o.actor_id, own.role = 'aligned', o.role = 'aligned', count(DISTINCT s.id) FROM "
        u"temp.selection s "
        "JOIN response_actor own ON own.response_id = s.id AND own.actor_id = ? AND own.role IN ('adopter', "
        "'co_adopter', 'aligned') JOIN response_actor o ON o.response_id = s.id AND o.actor_id <> "
        "own.actor_id "
        "AND o.role IN ('adopter', 'co_adopter', 'aligned') GROUP BY 1, 2, 3"_s,
        {actor.value}, [&](const Statement &row) {
            Companion &companion = companions[row.number(0)];
            const bool aligned = row.number(1) == 1;
            const bool otherAligned = row.number(2) == 1;
            qint64 &count = aligned == otherAligned ? companion.jointly
                            : aligned               ? companion.followedThem
                                                    : companion.theyFollowed;
            count += row.number(3);
        });
}

/// The records of the selection that the actor adopted, by its id: what others did with one on which it is aligned they did with its
/// adopters.
QString ownActs()
{
    return u"SELECT s.id FROM temp.selection s JOIN response_actor a ON a.response_id = s.id AND "
           "a.actor_id = ? AND a.role IN ('adopter', 'co_adopter')"_s;
}

/// Other records of the coordination groups of own acts.
Result<QList<qint64>> othersInGroups(const QueryEngine &engine, ActorId actor)
{
    std::set<qint64> own;
    QSet<QString> groups;
    VODHUK_TRY(forEachRow(engine.database(),
                          u"SELECT id, coordination_group FROM response WHERE id IN (%1)"_s.arg(ownActs()),
                          {actor.value}, [&](const Statement &row) {
                              own.insert(row.number(0));
                              if (!row.text(1).isEmpty())
                                  groups.insert(row.text(1));
                          }));
    std::set<qint64> found;
    if (const ResponseIndex *index = engine.index(); index && !groups.isEmpty()) {
        for (const ValueRows::Entry &entry : index->values(IndexField::Coordination).entries()) {
            const RowSet rows = *entry.rows & index->all();
            std::vector<qint64> ids;
            visitRows(rows, [&](quint32 row) { ids.push_back(index->idOf(row).value); });
            if (std::ranges::any_of(ids, [&](qint64 id) { return own.contains(id); }))
                found.insert(ids.begin(), ids.end());
        }
    } else if (!groups.isEmpty()) {
        VODHUK_TRY(forEachRow(engine.database(),
                              u"SELECT id, coordination_group FROM response WHERE coordination_group <> ''"_s,
                              {}, [&](const Statement &row) {
                                  if (groups.contains(row.text(1)))
                                      found.insert(row.number(0));
                              }));
    }
    QList<qint64> others;
    std::ranges::set_difference(found, own, std::back_inserter(others));
    return others;
}

/// How others are counted that have a record besides own acts.
struct OtherRecords {
    QString pairs;       ///< SELECT of ids of own acts and of others, over `act`
    QVariantList values; ///< of `pairs`
    QString counted;     ///< "own" or "other": of which records there is a number
    qint64 Companion::*count;
};

Status countOthers(Companions &companions, const Database &database, ActorId actor,
                   const QueryEngine::Filter &shown, const OtherRecords &others)
{
    const QString sql =
        u"WITH act(id) AS MATERIALIZED (%1), pair(own, other) AS (%2) "
        "SELECT o.actor_id, count(DISTINCT pair.%3) FROM pair "
        "JOIN response ON response.id = pair.other AND (%4) "
        "JOIN response_actor o ON o.response_id = pair.other AND o.role IN ('adopter', 'co_adopter') "
        "WHERE o.actor_id <> ? GROUP BY 1"_s.arg(ownActs(), others.pairs, others.counted, shown.sql);
    const QVariantList values =
        QVariantList{actor.value} + others.values + shown.values + QVariantList{actor.value};
    return forEachRow(database, sql, values, [&](const Statement &row) {
        companions[row.number(0)].*(others.count) += row.number(1);
    });
}

/// Actors of other records that are linked as following or followed, or were timed together with own ones; who of the latter came first
/// the chart of steps tells.
Status readOthers(Companions &companions, const QueryEngine &engine, ActorId actor,
                  const QueryEngine::Filter &shown)
{
    const auto grouped = othersInGroups(engine, actor);
    VODHUK_TRY(grouped);
    const QString linking =
        u"SELECT act.id, l.from_id FROM act JOIN relation l ON l.to_id = act.id AND l.type = "_s;
    const QString linked =
        u"SELECT act.id, l.to_id FROM act JOIN relation l ON l.from_id = act.id AND l.type = "_s;
    const QString aligned = u"'aligned_with'"_s;
    const QString coordinated = u"'coordinated_with'"_s;
    const OtherRecords kinds[]{{linking + aligned, {}, u"other"_s, &Companion::theyFollowed},
                               {linked + aligned, {}, u"own"_s, &Companion::followedThem},
                               {linking + coordinated + u" UNION ALL "_s + linked + coordinated +
                                    u" UNION ALL SELECT 0, value FROM json_each(?)"_s,
                                {idList(*grouped)},
                                u"other"_s,
                                &Companion::coordinated}};
    for (const OtherRecords &others : kinds)
        VODHUK_TRY(countOthers(companions, engine.database(), actor, shown, others));
    return {};
}

/// One entry for each target, whatever number of measures it stands under.
struct Listed {
    QHash<qint64, ActorTarget> targets;
    QHash<qint64, bool> standing;
};

void take(Listed &listed, const Statement &row)
{
    const qint64 id = row.number(0);
    const PartialDate on = dateFrom(row.text(1));
    const PartialDate off = dateFrom(row.text(2));
    const auto known = listed.targets.find(id);
    if (known == listed.targets.end()) {
        listed.targets.insert(id, {TargetId{id}, {}, {}, on, off, ResponseId{row.number(3)}});
    } else {
        if (!on.isEmpty() && (known->listedOn.isEmpty() || on < known->listedOn)) {
            known->listedOn = on;
            known->response = ResponseId{row.number(3)};
        }
        known->delistedOn = std::max(known->delistedOn, off);
    }
    listed.standing[id] = listed.standing.value(id) || off.isEmpty();
}

/// Who only aligned itself with an act has listed nobody by it.
Result<Listed> readListed(const Database &database, ActorId actor)
{
    Listed listed;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT g.target_id, g.listed_on, g.delisted_on, m.response_id FROM measure m JOIN listing g ON "
        "g.measure_id = m.id WHERE m.response_id IN (%1) ORDER BY g.id"_s.arg(ownActs()),
        {actor.value}, [&](const Statement &row) { take(listed, row); }));
    return listed;
}

/// How many others stand under acts with which the actor is aligned.
Result<qint64> countJoined(const Database &database, ActorId actor, const Listed &own)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT DISTINCT g.target_id FROM temp.selection s JOIN measure m ON m.response_id = s.id JOIN "
        "listing g ON g.measure_id = m.id WHERE s.id NOT IN (%1)"_s.arg(ownActs()),
        {actor.value}, [&](const Statement &row) { count += own.targets.contains(row.number(0)) ? 0 : 1; }));
    return count;
}

Status countNew(ActorTargets &made, const Database &database, ActorId actor)
{
    return forEachRow(
        database,
        u"SELECT sum(r.persons_new), sum(r.entities_new) FROM response r WHERE r.id IN (%1)"_s.arg(ownActs()),
        {actor.value}, [&](const Statement &row) {
            made.personsNew = row.isNull(0) ? 0 : row.number(0);
            made.entitiesNew = row.isNull(1) ? 0 : row.number(1);
        });
}

} // namespace

Result<QList<Companion>> companionsOf(const QueryEngine &engine, ActorId actor,
                                      const QueryEngine::Filter &shown, const QString &language)
{
    Companions found;
    VODHUK_TRY(readTogether(found, engine.database(), actor));
    VODHUK_TRY(readOthers(found, engine, actor, shown));
    QList<Companion> companions;
    for (auto &[id, companion] : found) {
        companion.actor = ActorId{id};
        companions.append(companion);
    }
    const QCollator collator{QLocale(language)};
    std::ranges::stable_sort(companions, [&](const Companion &one, const Companion &other) {
        return collator.compare(engine.actors().name(one.actor, language),
                                engine.actors().name(other.actor, language)) < 0;
    });
    return companions;
}

Result<ActorTargets> targetsOf(const Database &database, ActorId actor, const QString &language,
                               qsizetype most)
{
    const auto listed = readListed(database, actor);
    VODHUK_TRY(listed);
    QList<qint64> ids = listed->targets.keys();
    std::ranges::sort(ids);
    const auto records = findTargets(database, ids);
    VODHUK_TRY(records);
    ActorTargets made;
    for (const Target &target : *records) {
        ActorTarget one = listed->targets.value(target.id.value);
        one.type = target.type;
        one.name = target.name;
        if (listed->standing.value(target.id.value))
            one.delistedOn = {};
        ++(target.type == "person"_L1 ? made.persons : made.others);
        made.targets.append(one);
    }
    const QCollator collator{QLocale(language)};
    std::ranges::stable_sort(made.targets, [&](const ActorTarget &one, const ActorTarget &other) {
        return collator.compare(one.name.best(language), other.name.best(language)) < 0;
    });
    made.targets.resize(std::min(most, made.targets.size()));
    VODHUK_TRY(countNew(made, database, actor));
    const auto joined = countJoined(database, actor, *listed);
    VODHUK_TRY(joined);
    made.joined = *joined;
    return made;
}

} // namespace vodhuk
