#include "core/query/severalkeys.h"

#include "core/query/keyorders.h"
#include "core/query/queryengine.h"
#include "core/query/relevance.h"

#include <algorithm>
#include <limits>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// By row: where it stands by one key, alike for rows that the key does not tell apart. Rows without the key are last.
using RowPlaces = std::vector<quint32>;
constexpr quint32 lastPlace = std::numeric_limits<quint32>::max();

/// The rows of records, in their order.
std::vector<quint32> rowsInOrder(const std::vector<ResponseId> &ids, const ResponseIndex &index)
{
    std::vector<quint32> rows;
    rows.reserve(ids.size());
    for (const ResponseId id : ids)
        rows.push_back(*index.rowOf(id));
    return rows;
}

/// What each row's place is when the rows are passed in order and `isAlike` says which stand as the one before.
template <class IsAlike>
RowPlaces placesInOrder(const std::vector<quint32> &rows, const ResponseIndex &index, IsAlike isAlike)
{
    RowPlaces places(index.endOfRows(), lastPlace);
    quint32 place = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && !isAlike(rows[i - 1], rows[i]))
            ++place;
        places[rows[i]] = place;
    }
    return places;
}

RowPlaces placesByDate(const ResponseIndex &index, bool descending)
{
    const std::vector<RowDays> &days = index.days();
    return placesInOrder(rowsInOrder(index.byDate(index.all(), descending), index), index,
                         [&](quint32 before, quint32 row) { return days[before] == days[row]; });
}

RowPlaces placesBySets(std::vector<RowSet> sets, bool descending, const ResponseIndex &index)
{
    if (descending)
        std::ranges::reverse(sets);
    RowPlaces places(index.endOfRows(), lastPlace);
    quint32 place = 0; // only of rows that live: never more than there are
    for (const RowSet &set : sets) {
        const RowSet rows = set & index.all();
        for (const quint32 row : rows)
            places[row] = place;
        place += rows.isEmpty() ? 0 : 1;
    }
    return places;
}

/// Two neighbours of one key are neighbours in the other direction too, in the same order: records of one key stay by date. Of two
/// keys they change places. Only where all keys are one, those without stand behind it in both: then the file is asked.
Result<std::optional<RowPlaces>> placesByKeptOrders(const Database &database, const ResponseIndex &index,
                                                    const SortKey &key)
{
    VODHUK_TRY(provideKeyOrders(database, index, key.key));
    const auto forwards = index.inOrder(index.all(), SortOrder{key.key, key.descending}.text());
    const auto backwards = index.inOrder(index.all(), SortOrder{key.key, !key.descending}.text());
    if (!forwards || !backwards) // the file has changed meanwhile
        return std::optional<RowPlaces>();
    RowPlaces placeBackwards(index.endOfRows());
    quint32 behind = 0;
    for (const quint32 row : rowsInOrder(*backwards, index))
        placeBackwards[row] = behind++;
    const std::vector<quint32> rows = rowsInOrder(*forwards, index);
    if (forwards != backwards)
        return placesInOrder(rows, index, [&](quint32 before, quint32 row) {
            return placeBackwards[row] == placeBackwards[before] + 1;
        });
    const auto withKey = rowsWithKey(database, index, key.key);
    VODHUK_TRY(withKey);
    return placesBySets({*withKey}, false, index);
}

/// Nothing if the index does not tell it.
Result<std::optional<RowPlaces>> placesBy(const SortKey &key, const Database &database,
                                          const Codebook &codebook, const ResponseIndex &index)
{
    if (key.key == "date"_L1)
        return placesByDate(index, key.descending);
    if (isKeptInOrder(key.key))
        return placesByKeptOrders(database, index, key);
    auto sets = rowsByPlace(key.key, index, codebook);
    if (!sets)
        return std::optional<RowPlaces>();
    return placesBySets(*std::move(sets), key.descending, index);
}

/// Counts how many rows each place has, then puts them there; rows of one place stay as they were.
void orderBy(std::vector<quint32> &rows, const RowPlaces &places)
{
    const auto placeOf = [&](quint32 row) { return std::min<size_t>(places[row], rows.size()); };
    std::vector<quint32> starts(rows.size() + 2);
    for (const quint32 row : rows)
        ++starts[placeOf(row) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<quint32> ordered(rows.size());
    for (const quint32 row : rows)
        ordered[starts[placeOf(row)]++] = row;
    rows = std::move(ordered);
}

/// What sqlOrder() orders by in the end: the date if it is not asked for, then the number of the record.
std::vector<quint32> rowsByNumber(const ResponseIndex &index, bool descending)
{
    std::vector<quint32> rows(index.all().cardinality());
    index.all().toUint32Array(rows.data());
    const auto number = [&](quint32 row) { return index.idOf(row).value; };
    if (descending)
        std::ranges::sort(rows, std::ranges::greater(), number);
    else
        std::ranges::sort(rows, {}, number);
    return rows;
}

} // namespace

Result<std::optional<std::vector<qint64>>> orderedByKeys(const Database &database, const Codebook &codebook,
                                                         const ResponseIndex &index, const SortOrder &sort,
                                                         const Cancellation &cancellation)
{
    QList<SortKey> keys = sort.keys();
    keys.removeIf([](const SortKey &key) { return key.key == relevanceKey; }); // see orderByRelevance()
    if (std::ranges::find(keys, "date"_L1, &SortKey::key) == keys.end())
        keys.append({u"date"_s, false});
    std::vector<quint32> rows = rowsByNumber(index, sort.key == "date"_L1 && sort.descending);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (cancellation.isCancelled())
            return stopped();
        const auto places = placesBy(*key, database, codebook, index);
        VODHUK_TRY(places);
        if (!*places)
            return std::optional<std::vector<qint64>>();
        orderBy(rows, **places);
    }
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const quint32 row : rows)
        ids.push_back(index.idOf(row).value);
    return ids;
}

} // namespace vodhuk
