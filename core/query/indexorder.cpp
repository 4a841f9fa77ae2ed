#include "core/query/indexorder.h"

#include "core/query/keyorders.h"
#include "core/query/relevance.h"
#include "core/query/severalkeys.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<ResponseId> idsFrom(const std::vector<qint64> &numbers)
{
    std::vector<ResponseId> ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.push_back(ResponseId{number});
    return ids;
}

std::vector<ResponseId> oneAfterTheOther(RowSet rows, std::vector<RowSet> places, bool descending,
                                         const ResponseIndex &index)
{
    if (descending)
        std::ranges::reverse(places);
    std::vector<ResponseId> ids;
    ids.reserve(rows.cardinality());
    const auto append = [&](const RowSet &these) {
        const auto here = index.byDate(these, false);
        ids.insert(ids.end(), here.begin(), here.end());
    };
    for (const RowSet &place : places) {
        append(rows & place);
        rows -= place;
    }
    append(rows);
    return ids;
}

/// What the index tells alone.
std::optional<std::vector<ResponseId>> orderedWithoutFile(const RowSet &rows, const Codebook &codebook,
                                                          const ResponseIndex &index, const SortOrder &sort)
{
    if (!sort.then.isEmpty())
        return std::nullopt;
    if (sort.key == "date"_L1)
        return index.byDate(rows, sort.descending);
    auto places = rowsByPlace(sort.key, index, codebook);
    return places ? std::optional(oneAfterTheOther(rows, *std::move(places), sort.descending, index))
                  : std::nullopt;
}

/// Of all records.
Status keepOrder(const QueryEngine &engine, const ResponseIndex &index, const SortOrder &sort,
                 const Cancellation &cancellation)
{
    const Database &database = engine.database();
    if (sort.then.isEmpty() && isKeptInOrder(sort.key)) {
        VODHUK_TRY(provideKeyOrders(database, index, sort.key));
        return {};
    }
    const auto told = orderedByKeys(database, engine.codebook(), index, sort, cancellation);
    VODHUK_TRY(told);
    if (*told) {
        index.keepOrder(sort.text(), **told);
        return {};
    }
    const auto all = orderedBySql(database, sort);
    VODHUK_TRY(all);
    index.keepOrder(sort.text(), *all);
    return {};
}

Result<std::vector<ResponseId>> orderedByRelevance(const RowSet &rows, const QueryEngine &engine,
                                                   const ResponseIndex &index, const Query &query,
                                                   const Cancellation &cancellation)
{
    const SortOrder &sort = query.sort;
    const QueryScope scope{engine.database(), engine.codebook(), engine.actors()};
    if (sort.then.isEmpty()) {
        auto places = rowsByTitles(query, scope, index, cancellation);
        if (!places)
            return std::unexpected(places.error());
        if (*places)
            return oneAfterTheOther(rows, **std::move(places), !sort.descending, index);
    }
    Query alike = query; // in the order of what is of equal weight
    alike.sort = sort.then.isEmpty()
                     ? SortOrder{u"date"_s, false}
                     : SortOrder{sort.then.first().key, sort.then.first().descending, sort.then.sliced(1)};
    auto ids = orderedIds(rows, engine, index, alike, cancellation);
    if (ids && !cancellation.isCancelled())
        VODHUK_TRY(orderByRelevance(engine.database(), query, *ids));
    return ids;
}

} // namespace

Result<std::vector<ResponseId>> orderedIds(const RowSet &rows, const QueryEngine &engine,
                                           const ResponseIndex &index, const Query &query,
                                           const Cancellation &cancellation, quint64 few)
{
    const Database &database = engine.database();
    const SortOrder &sort = query.sort;
    if (sort.key == relevanceKey)
        return orderedByRelevance(rows, engine, index, query, cancellation);
    if (auto ids = orderedWithoutFile(rows, engine.codebook(), index, sort))
        return *std::move(ids);
    if (cancellation.isCancelled())
        return stopped();
    if (rows.cardinality() <= few) {
        QList<qint64> some;
        for (const ResponseId id : index.byDate(rows, false))
            some.append(id.value);
        const auto ids = orderedBySql(database, sort, idList(some));
        return ids ? Result<std::vector<ResponseId>>(idsFrom(*ids)) : std::unexpected(ids.error());
    }
    const QString name = sort.text();
    if (auto kept = index.inOrder(rows, name))
        return *std::move(kept);
    VODHUK_TRY(completeOrder(database, index, sort));
    if (auto completed = index.inOrder(rows, name))
        return *std::move(completed);
    if (cancellation.isCancelled())
        return stopped();
    VODHUK_TRY(keepOrder(engine, index, sort, cancellation));
    return index.inOrder(rows, name).value_or(index.byDate(rows, false));
}

Result<bool> readOrdersAhead(const QueryEngine &engine, const ResponseIndex &index,
                             const Cancellation &cancellation, quint64 few)
{
    if (index.all().cardinality() <= few)
        return false;
    bool isRead = false;
    for (const QString &key : {u"title"_s, u"actor"_s}) {
        if (cancellation.isCancelled())
            return stopped();
        const auto wasRead = provideKeyOrders(engine.database(), index, key);
        VODHUK_TRY(wasRead);
        isRead = isRead || *wasRead;
    }
    return isRead;
}

} // namespace vodhuk
