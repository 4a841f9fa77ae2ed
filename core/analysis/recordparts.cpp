#include "core/analysis/recordparts.h"

#include "core/catalogue/rows.h"
#include "core/index/responseindex.h"
#include "core/index/rowdays.h"

#include <functional>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// What the index keeps, without owning it.
template <class Kept>
std::shared_ptr<const Kept> keptIn(const Kept &kept)
{
    return {std::shared_ptr<const Kept>(), &kept};
}

/// Reads rows of a table from the file that belong to the records. `id`: the column with the record's id, which must be the first one
/// selected. `sql` must end within its WHERE.
Status readParts(const RecordSets &records, const QString &sql, const QString &id,
                 const std::function<void(quint32, const Statement &)> &take)
{
    const QString few = records.fewIds();
    const QString these = u" AND %1 IN (SELECT value FROM json_each(?))"_s.arg(id);
    return forEachRow(records.engine().database(), few.isEmpty() ? sql : sql + these,
                      few.isEmpty() ? QVariantList() : QVariantList{few}, [&](const Statement &row) {
                          if (const auto found = records.rowOf(ResponseId{row.number(0)}))
                              take(*found, row);
                      });
}

template <class Part>
std::shared_ptr<const PartsByRow<Part>> arranged(std::vector<Part> parts, const RecordSets &records)
{
    auto made = std::make_shared<PartsByRow<Part>>();
    made->append(std::move(parts), records.count());
    return made;
}

ListedTarget::Kind kindFrom(const QString &type)
{
    if (type == "person"_L1)
        return ListedTarget::Kind::Person;
    return type == "entity"_L1 ? ListedTarget::Kind::Entity : ListedTarget::Kind::Other;
}

Result<RecordListings> readListings(const RecordSets &records)
{
    std::vector<ListedDays> listings;
    auto targets = std::make_shared<std::vector<ListedTarget>>();
    QHash<qint64, quint32> places;
    const QString sql =
        u"SELECT m.response_id, l.target_id, t.type, l.listed_on, l.delisted_on FROM measure m "
        "JOIN listing l ON l.measure_id = m.id JOIN target t ON t.id = l.target_id WHERE 1"_s;
    VODHUK_TRY(readParts(records, sql, u"m.response_id"_s, [&](quint32 row, const Statement &read) {
        const qint64 target = read.number(1);
        if (!places.contains(target)) {
            places.insert(target, static_cast<quint32>(targets->size()));
            targets->push_back({target, kindFrom(read.text(2))});
        }
        const auto from = dateFrom(read.text(3)).earliest();
        const auto until = dateFrom(read.text(4)).latest();
        listings.push_back({row, places.value(target),
                            from ? static_cast<qint32>(from->toJulianDay()) : RowDays::openStart,
                            until ? static_cast<qint32>(until->toJulianDay()) : RowDays::openEnd});
    }));
    return RecordListings{arranged(std::move(listings), records), std::move(targets)};
}

/// `which` is a condition on measures.
Result<PartsOfRecords<MeasureDays>> measuresThat(const QString &which, const RecordSets &records)
{
    if (const ResponseIndex *index = records.engine().index())
        return keptIn(index->measures());
    std::vector<MeasureDays> measures;
    const QString sql =
        u"SELECT response_id, from_earliest, from_latest, until_earliest, until_latest, %1, direction FROM "
        "measure WHERE %2"_s.arg(QLatin1StringView(easingColumn), which);
    VODHUK_TRY(readParts(records, sql, u"response_id"_s, [&](quint32 row, const Statement &read) {
        measures.push_back(
            {row, daysOf(read, 1), daysOf(read, 3), easedFrom(read, 5), read.text(6) == "withdraws"_L1});
    }));
    return arranged(std::move(measures), records);
}

} // namespace

Result<PartsOfRecords<MeasureDays>> measuresOf(const RecordSets &records)
{
    return measuresThat(u"direction = 'withdraws'"_s, records);
}

Result<PartsOfRecords<MeasureDays>> allMeasuresOf(const RecordSets &records)
{
    return measuresThat(u"1"_s, records);
}

Result<RecordListings> listingsOf(const RecordSets &records)
{
    if (const ResponseIndex *index = records.engine().index())
        return RecordListings{keptIn(index->listings()), keptIn(index->targets())};
    return readListings(records);
}

Result<PartsOfRecords<AddedNumbers>> addedNumbersOf(const RecordSets &records)
{
    if (const ResponseIndex *index = records.engine().index())
        return keptIn(index->added());
    std::vector<AddedNumbers> added;
    const QString sql = u"SELECT id, persons_new, entities_new FROM response WHERE "
                        "coalesce(persons_new, entities_new) IS NOT NULL"_s;
    VODHUK_TRY(readParts(records, sql, u"id"_s, [&](quint32 row, const Statement &read) {
        added.push_back({row, optionalNumber(read, 1).value_or(-1), optionalNumber(read, 2).value_or(-1)});
    }));
    return arranged(std::move(added), records);
}

Result<std::map<ActorId, RowSet>> rowsByAdopter(const RecordSets &records)
{
    std::map<ActorId, RowSet> rows;
    if (const ResponseIndex *index = records.engine().index()) {
        for (const ValueRows::Entry &entry : index->values(IndexField::Adopter).entries()) {
            if (RowSet own = *entry.rows & records.all(); !own.isEmpty())
                rows.emplace(ActorId{entry.value.code.toLongLong()}, std::move(own));
        }
        return rows;
    }
    const QString sql =
        u"SELECT response_id, actor_id FROM response_actor WHERE role IN ('adopter', 'co_adopter')"_s;
    VODHUK_TRY(readParts(records, sql, u"response_id"_s, [&](quint32 row, const Statement &read) {
        rows[ActorId{read.number(1)}].add(row);
    }));
    return rows;
}

Result<std::vector<RowSet>> coordinationGroups(const RecordSets &records)
{
    std::vector<RowSet> groups;
    if (const ResponseIndex *index = records.engine().index()) {
        for (const ValueRows::Entry &entry : index->values(IndexField::Coordination).entries()) {
            if (RowSet own = *entry.rows & records.all(); !own.isEmpty())
                groups.push_back(std::move(own));
        }
        return groups;
    }
    QHash<QString, RowSet> byName;
    const QString sql = u"SELECT id, coordination_group FROM response WHERE coordination_group <> ''"_s;
    VODHUK_TRY(readParts(records, sql, u"id"_s,
                         [&](quint32 row, const Statement &read) { byName[read.text(1)].add(row); }));
    for (const RowSet &rows : std::as_const(byName))
        groups.push_back(rows);
    return groups;
}

} // namespace vodhuk
