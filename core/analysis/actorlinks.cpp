#include "core/analysis/actorlinks.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <map>

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

/// Actors of other records that are linked as following or followed.
Status readOwnActs(Companions &companions, const Database &database, ActorId actor, bool followed)
{
    const QString own = followed ? u"to_id"_s : u"from_id"_s;
    const QString other = followed ? u"from_id"_s : u"to_id"_s;
    return forEachRow(database,
                      u"SELECT o.actor_id, count(DISTINCT l.from_id) FROM relation l JOIN response_actor o "
                      u"ON o.response_id = "
                      "l.%1 AND o.role IN ('adopter', 'co_adopter') AND o.actor_id <> ? WHERE l.type = "
                      "'aligned_with' AND l.%2 "
                      "IN (SELECT id FROM temp.selection) GROUP BY 1"_s.arg(other, own),
                      {actor.value}, [&](const Statement &row) {
                          Companion &companion = companions[row.number(0)];
                          (followed ? companion.theyFollowed : companion.followedThem) += row.number(1);
                      });
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

Result<Listed> readListed(const Database &database)
{
    Listed listed;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT g.target_id, g.listed_on, g.delisted_on, m.response_id FROM "
                          u"temp.selection s JOIN measure m ON "
                          "m.response_id = s.id JOIN listing g ON g.measure_id = m.id ORDER BY g.id"_s,
                          {}, [&](const Statement &row) { take(listed, row); }));
    return listed;
}

Status countNew(ActorTargets &made, const Database &database)
{
    return forEachRow(
        database,
        u"SELECT sum(r.persons_new), sum(r.entities_new) FROM temp.selection s JOIN response r ON "
        "r.id = s.id"_s,
        {}, [&](const Statement &row) {
            made.personsNew = row.isNull(0) ? 0 : row.number(0);
            made.entitiesNew = row.isNull(1) ? 0 : row.number(1);
        });
}

} // namespace

Result<QList<Companion>> companionsOf(const QueryEngine &engine, ActorId actor, const QString &language)
{
    Companions found;
    VODHUK_TRY(readTogether(found, engine.database(), actor));
    VODHUK_TRY(readOwnActs(found, engine.database(), actor, true));
    VODHUK_TRY(readOwnActs(found, engine.database(), actor, false));
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

Result<ActorTargets> targetsOf(const Database &database, const QString &language, qsizetype most)
{
    const auto listed = readListed(database);
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
    VODHUK_TRY(countNew(made, database));
    return made;
}

} // namespace vodhuk
