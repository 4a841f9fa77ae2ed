#include "core/analysis/listingcounts.h"

#include "core/analysis/overselection.h"
#include "core/query/facets.h"

#include <map>
#include <set>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// While it is counted: a target once, however often it is listed.
struct Tally {
    std::optional<qint64> added;
    std::set<qint64> listed;
    bool hasListings = false;

    [[nodiscard]] ListingNumbers numbers() const
    {
        const auto size = static_cast<qint64>(listed.size());
        return {added, hasListings ? std::optional(size) : std::nullopt};
    }
};

struct Tallies {
    Tally persons;
    Tally entities;
};

using TalliesByActor = std::map<qint64, Tallies>; ///< 0: no adopter

constexpr qint64 noAdopter = 0;

/// Adopters a of temp.selection s, each once whatever roles it has, and a row without one where there is none.
constexpr QLatin1String adopters(
    " LEFT JOIN response_actor a ON a.response_id = s.id AND a.role IN ('adopter', 'co_adopter') AND "
    "NOT EXISTS (SELECT 1 FROM response_actor b WHERE b.response_id = a.response_id AND b.actor_id = "
    "a.actor_id AND b.role IN ('adopter', 'co_adopter') AND b.position < a.position)");

std::optional<qint64> numberAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

Status readAdded(TalliesByActor &tallies, Tallies &all, const Database &database)
{
    const QString sums =
        u"sum(r.persons_new), sum(r.entities_new) FROM temp.selection s CROSS JOIN response r ON r.id = s.id"_s;
    const auto take = [](Tallies &own, const Statement &row, int column) {
        own.persons.added = numberAt(row, column);
        own.entities.added = numberAt(row, column + 1);
    };
    VODHUK_TRY(
        forEachRow(database, u"SELECT "_s + sums, {}, [&](const Statement &row) { take(all, row, 0); }));
    return forEachRow(
        database,
        u"SELECT a.actor_id, "_s + sums + adopters +
            u" WHERE coalesce(r.persons_new, r.entities_new) IS NOT NULL GROUP BY 1"_s,
        {}, [&](const Statement &row) { take(tallies[row.isNull(0) ? noAdopter : row.number(0)], row, 1); });
}

Status readListed(TalliesByActor &tallies, Tallies &all, const Database &database, QDate day)
{
    const QString sql =
        u"SELECT a.actor_id, t.type = 'person', l.target_id, l.listed_on, l.delisted_on FROM temp.selection "
        u"s "
        "CROSS JOIN measure m ON m.response_id = s.id CROSS JOIN listing l ON l.measure_id = m.id "
        "CROSS JOIN target t ON t.id = l.target_id AND t.type IN ('person', 'entity')"_s +
        adopters;
    return forEachRow(database, sql, {}, [&](const Statement &row) {
        Tallies &own = tallies[row.isNull(0) ? noAdopter : row.number(0)];
        const bool isPerson = row.number(1) != 0;
        const bool holds = mayBeListed(dateFrom(row.text(3)), dateFrom(row.text(4)), day);
        for (Tally *tally :
             {isPerson ? &own.persons : &own.entities, isPerson ? &all.persons : &all.entities}) {
            tally->hasListings = true;
            if (holds)
                tally->listed.insert(row.number(2));
        }
    });
}

/// Adopters by label, records without one behind.
QList<ListingCounts::Row> rowsOf(const TalliesByActor &tallies, const QueryEngine &engine,
                                 const QString &language)
{
    QList<FacetValue> values;
    QHash<QString, qint64> ids;
    for (const auto &[id, own] : tallies) {
        if (id == noAdopter)
            continue;
        const ActorId actor{id};
        values.append({queryName(engine.actors(), actor), engine.actors().name(actor, language), {}, 0});
        ids.insert(values.constLast().code, id);
    }
    sortByLabel(values, language);
    if (tallies.contains(noAdopter))
        values.append(FacetValue{});
    QList<ListingCounts::Row> rows;
    for (const FacetValue &value : std::as_const(values)) {
        const Tallies &own = tallies.at(ids.value(value.code, noAdopter));
        rows.append({value.code, value.label, own.persons.numbers(), own.entities.numbers()});
    }
    return rows;
}

Result<ListingCounts> countsOn(const QueryEngine &engine, QDate day, const QString &language)
{
    const Database &database = engine.database();
    ListingCounts made;
    TalliesByActor tallies;
    Tallies all;
    VODHUK_TRY(readAdded(tallies, all, database));
    VODHUK_TRY(readListed(tallies, all, database, day));
    made.rows = rowsOf(tallies, engine, language);
    made.persons = all.persons.numbers();
    made.entities = all.entities.numbers();
    const auto total = countBy(database, u"SELECT count(*) FROM temp.selection"_s);
    VODHUK_TRY(total);
    made.total = *total;
    const auto without =
        countBy(database, u"SELECT count(*) FROM temp.selection s CROSS JOIN response r ON r.id = s.id WHERE "
                          "coalesce(r.persons_new, r.entities_new) IS NULL AND NOT EXISTS (SELECT 1 FROM "
                          "measure m JOIN listing l ON l.measure_id = m.id WHERE m.response_id = s.id)"_s);
    VODHUK_TRY(without);
    made.withoutNumbers = *without;
    return made;
}

} // namespace

bool mayBeListed(const PartialDate &from, const PartialDate &until, QDate day)
{
    const bool begun = !from.earliest() || *from.earliest() <= day;
    const bool ended = until.latest() && *until.latest() <= day;
    return begun && !ended;
}

std::expected<Result<ListingCounts>, QueryError> listingCounts(const QueryEngine &engine, const Query &query,
                                                               QDate day, const QString &language)
{
    return overSelection<ListingCounts>(engine, query, [&] { return countsOn(engine, day, language); });
}

} // namespace vodhuk
