#include "core/query/queryengine.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"
#include "core/query/datedcounts.h"
#include "core/query/dateorder.h"
#include "core/query/facets.h"
#include "core/query/indexedquery.h"
#include "core/query/monthstrip.h"
#include "core/query/relevance.h"
#include "core/query/sqlfilter.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// Months of all years on one line; nothing for a record whose days do not surely lie in one month.
std::optional<int> monthOf(const DatedCount &dated)
{
    if (!dated.earliest || !dated.latest || dated.isInDoubt)
        return std::nullopt;
    const int month = dated.earliest->year() * 12 + dated.earliest->month() - 1;
    const bool within = month == dated.latest->year() * 12 + dated.latest->month() - 1;
    return within ? std::optional(month) : std::nullopt;
}

void fillMonths(QueryResult &result, const std::vector<DatedCount> &counts, const QList<Term> &families)
{
    MonthStrip strip(families);
    for (const DatedCount &dated : counts)
        strip.add(monthOf(dated), dated.family, dated.count);
    strip.fill(result);
}

bool isByDateAlone(const SortOrder &sort)
{
    return sort.then.isEmpty() && (sort.key == "date"_L1 || sort.key == relevanceKey);
}

Result<std::vector<ResponseId>> idsBySql(const Database &database, const QueryEngine::Filter &filter,
                                         const SortOrder &sort)
{
    const QString sql =
        u"SELECT response.id FROM response LEFT JOIN response_derived d ON d.response_id = response.id WHERE "_s +
        filter.sql + u" ORDER BY "_s + sqlOrder(sort);
    std::vector<ResponseId> ids;
    const auto read = forEachRow(database, sql, filter.values,
                                 [&](const Statement &row) { ids.push_back(ResponseId{row.number(0)}); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Status readIds(QueryResult &result, const Database &database, const QueryEngine::Filter &filter)
{
    const SortOrder &sort = result.query.sort;
    auto ids = isByDateAlone(sort) ? idsByDate(database, filter, sort.key == "date"_L1 && sort.descending)
                                   : idsBySql(database, filter, sort);
    if (!ids)
        return std::unexpected(ids.error());
    result.ids = *std::move(ids);
    result.total = static_cast<qint64>(result.ids.size());
    if (sort.key == relevanceKey)
        return orderByRelevance(database, result.query, result.ids);
    return {};
}

} // namespace

std::unexpected<Error> stopped()
{
    return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
}

QueryEngine::QueryEngine(const Database &database, Codebook codebook, ActorDirectory actors,
                         std::shared_ptr<const ResponseIndex> index)
    : m_database(database)
    , m_codebook(std::move(codebook))
    , m_actors(std::move(actors))
    , m_index(std::move(index))
{
}

std::expected<QueryEngine::Filter, QueryError> QueryEngine::filter(const Query &query) const
{
    return sqlFilter(query, QueryScope{m_database, m_codebook, m_actors});
}

std::expected<Result<QueryResult>, QueryError> QueryEngine::run(const Query &query, const QueryWish &wish,
                                                                const Cancellation &cancellation) const
{
    using Answer = Result<QueryResult>;
    if (m_index)
        return runIndexed(*this, *m_index, query, wish, cancellation);
    const auto selection = filter(query);
    if (!selection)
        return std::unexpected(selection.error());
    QueryResult result;
    result.query = query;
    if (cancellation.isCancelled())
        return Answer(stopped());
    if (const Status read = readIds(result, m_database, *selection); !read)
        return Answer(std::unexpected(read.error()));
    if (wish.facets && cancellation.isCancelled())
        return Answer(stopped());
    if (wish.facets) {
        const auto counted = countFacets(result, *this, wish.language, cancellation);
        if (!counted)
            return std::unexpected(counted.error());
        if (!*counted)
            return Answer(std::unexpected((*counted).error()));
    }
    if (wish.months && cancellation.isCancelled())
        return Answer(stopped());
    if (wish.months) {
        const auto counts = countByDays(*this, *selection);
        if (!counts)
            return Answer(std::unexpected(counts.error()));
        fillMonths(result, *counts, m_codebook.terms(u"instrument_family"_s));
    }
    return Answer(std::move(result));
}

QueryEngine queryEngine(const Catalogue &catalogue)
{
    return QueryEngine(catalogue.database(), catalogue.codebook(), catalogue.actors());
}

Result<QueryEngine> queryEngine(const Database &database)
{
    auto terms = knownTerms(database);
    if (!terms)
        return std::unexpected(terms.error());
    auto actors = allActors(database);
    if (!actors)
        return std::unexpected(actors.error());
    return QueryEngine(database, Codebook(std::move(*terms)), ActorDirectory(std::move(*actors)));
}

} // namespace vodhuk
