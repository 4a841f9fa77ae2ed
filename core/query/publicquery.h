/// The part of a selection that may leave the catalogue: records marked internal or confidential stay.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/response.h"

namespace vodhuk
{

struct PublicPart {
    Query query; ///< to ask: holds back records that are only linked with the selection, too
    Query told;  ///< to name: says what it leaves out only where the selection has something to leave out
    qint64 leftOut = 0; ///< records of the whole selection that are not in it
};

/// PublicPart::query, without looking what that leaves out.
[[nodiscard]] Query publicQuery(const Query &query);

/// A record that says nothing about it is public.
[[nodiscard]] std::expected<Result<PublicPart>, QueryError>
publicPart(const QueryEngine &engine, const Query &query, const Cancellation &cancellation = {});

/// The same rule for one record.
[[nodiscard]] bool mayLeave(const Response &response);
[[nodiscard]] bool mayLeave(const QString &sensitivity);

} // namespace vodhuk
