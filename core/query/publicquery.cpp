#include "core/query/publicquery.h"

#include "core/records/sensitivity.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QStringList closed()
{
    return {u"internal"_s, u"confidential"_s};
}

} // namespace

Query publicQuery(const Query &query)
{
    Query kept = query;
    kept.conditions.append({u"sensitivity"_s, closed(), true});
    return kept;
}

std::expected<Result<PublicPart>, QueryError> publicPart(const QueryEngine &engine, const Query &query,
                                                         const Cancellation &cancellation)
{
    const Query kept = publicQuery(query);
    Query left = query;
    left.conditions.append({u"sensitivity"_s, closed()});
    const auto counted = engine.run(left, {}, cancellation);
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return Result<PublicPart>(std::unexpected(counted->error()));
    const qint64 leftOut = (*counted)->total;
    return Result<PublicPart>(PublicPart{kept, leftOut > 0 ? kept : query, leftOut});
}

bool mayLeave(const Response &response)
{
    return mayLeave(response.sensitivity);
}

bool mayLeave(const QString &sensitivity)
{
    return sensitivityOf(sensitivity) == Sensitivity::Public;
}

} // namespace vodhuk
