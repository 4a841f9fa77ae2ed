#include "core/analysis/listingcounts.h"

#include "core/analysis/recordparts.h"
#include "core/query/facets.h"

#include <map>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// While it is counted: a target once, however often it is listed.
struct Tally {
    std::optional<qint64> added;
    RowSet listed; ///< places of targets
    bool hasListings = false;

    void add(qint32 number)
    {
        if (number >= 0)
            added = added.value_or(0) + number;
    }
    [[nodiscard]] ListingNumbers numbers() const
    {
        const auto size = static_cast<qint64>(listed.cardinality());
        return {added, hasListings ? std::optional(size) : std::nullopt};
    }
};

struct Tallies {
    Tally persons;
    Tally entities;
};

using TalliesByActor = std::map<ActorId, Tallies>; ///< null: no adopter

/// What the records of a query say of numbers and of who is listed.
class ListingRecords
{
public:
    [[nodiscard]] static Result<ListingRecords> read(const RecordSets &records, QDate day)
    {
        auto added = addedNumbersOf(records);
        VODHUK_TRY(added);
        auto listings = listingsOf(records);
        VODHUK_TRY(listings);
        return ListingRecords(records.all(), *std::move(added), *std::move(listings), day);
    }

    /// Records that list persons or entities or say a number.
    [[nodiscard]] RowSet telling() const { return m_adding | m_listing; }

    /// Records that list something, though neither persons nor entities, and say no number.
    [[nodiscard]] RowSet tellingOfOthers() const { return m_listingOthers - telling(); }

    /// Of some of the records; nothing if none of them says anything of persons or entities.
    [[nodiscard]] std::optional<Tallies> of(const RowSet &rows) const
    {
        Tallies tallies;
        bool isTold = false;
        forEachPart(*m_added, rows & m_adding, [&](const AddedNumbers &numbers) {
            tallies.persons.add(numbers.persons);
            tallies.entities.add(numbers.entities);
            isTold = true;
        });
        forEachPart(*m_listings.listings, rows & m_listing, [&](const ListedDays &listing) {
            const ListedTarget::Kind kind = kindOf(listing);
            if (kind == ListedTarget::Kind::Other)
                return;
            Tally &tally = kind == ListedTarget::Kind::Person ? tallies.persons : tallies.entities;
            tally.hasListings = isTold = true;
            if (mayBeListed(listing, m_day))
                tally.listed.add(listing.target);
        });
        return isTold ? std::optional(std::move(tallies)) : std::nullopt;
    }

private:
    ListingRecords(const RowSet &rows, PartsOfRecords<AddedNumbers> added, RecordListings listings, QDate day)
        : m_added(std::move(added))
        , m_listings(std::move(listings))
        , m_adding(rowsWithPart(*m_added, rows))
        , m_day(static_cast<qint32>(day.toJulianDay()))
    {
        forEachPart(*m_listings.listings, rowsWithPart(*m_listings.listings, rows),
                    [&](const ListedDays &listing) {
                        const bool isCounted = kindOf(listing) != ListedTarget::Kind::Other;
                        (isCounted ? m_listing : m_listingOthers).add(listing.row);
                    });
    }

    [[nodiscard]] ListedTarget::Kind kindOf(const ListedDays &listing) const
    {
        return (*m_listings.targets)[listing.target].kind;
    }

    PartsOfRecords<AddedNumbers> m_added;
    RecordListings m_listings;
    RowSet m_adding;
    RowSet m_listing; ///< persons or entities
    RowSet m_listingOthers;
    qint32 m_day;
};

/// Adopters by label, records without one behind.
QList<ListingCounts::Row> rowsOf(const TalliesByActor &tallies, const QueryEngine &engine,
                                 const QString &language)
{
    QList<FacetValue> values;
    QHash<QString, ActorId> ids;
    for (const auto &[actor, own] : tallies) {
        if (actor.isNull())
            continue;
        values.append({queryName(engine.actors(), actor), engine.actors().name(actor, language), {}, 0});
        ids.insert(values.constLast().code, actor);
    }
    sortByLabel(values, language);
    if (tallies.contains(ActorId()))
        values.append(FacetValue{});
    QList<ListingCounts::Row> rows;
    for (const FacetValue &value : std::as_const(values)) {
        const Tallies &own = tallies.at(ids.value(value.code));
        rows.append({value.code, value.label, own.persons.numbers(), own.entities.numbers()});
    }
    return rows;
}

Result<ListingCounts> countsOn(const RecordSets &records, QDate day, const QString &language,
                               const Cancellation &cancellation)
{
    const auto told = ListingRecords::read(records, day);
    VODHUK_TRY(told);
    const auto adopters = rowsByAdopter(records);
    VODHUK_TRY(adopters);
    TalliesByActor tallies;
    RowSet without = records.all();
    for (const auto &[actor, rows] : *adopters) {
        if (cancellation.isCancelled())
            return stopped();
        without -= rows;
        if (auto own = told->of(rows))
            tallies.emplace(actor, *std::move(own));
    }
    if (auto own = told->of(without))
        tallies.emplace(ActorId(), *std::move(own));
    const Tallies all = told->of(records.all()).value_or(Tallies());
    ListingCounts made;
    made.rows = rowsOf(tallies, records.engine(), language);
    made.persons = all.persons.numbers();
    made.entities = all.entities.numbers();
    made.total = records.count();
    made.ofOthers = static_cast<qint64>(told->tellingOfOthers().cardinality());
    made.withoutNumbers = made.total - made.ofOthers - static_cast<qint64>(told->telling().cardinality());
    return made;
}

} // namespace

bool mayBeListed(const ListedDays &listing, qint32 day)
{
    return listing.from <= day && listing.until > day;
}

std::expected<Result<ListingCounts>, QueryError> listingCounts(const QueryEngine &engine, const Query &query,
                                                               QDate day, const QString &language,
                                                               const Cancellation &cancellation)
{
    const auto records = RecordSets::select(engine, query, cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<ListingCounts>(std::unexpected(records->error()));
    return countsOn(**records, day, language, cancellation);
}

} // namespace vodhuk
