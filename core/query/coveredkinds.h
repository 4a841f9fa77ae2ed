/// Which kinds of records a query covers: what its numbers are numbers of.
#pragma once

#include "core/query/query.h"
#include "core/records/response.h"

namespace vodhuk
{

/// The kinds that all conditions on the kind leave, in the order of RecordKind: responses alone without such a condition; none if they
/// exclude each other. A value that is no kind covers none.
[[nodiscard]] QList<RecordKind> coveredKinds(const Query &query);

/// Without any other kind beside them.
[[nodiscard]] bool coversResponsesAlone(const Query &query);

/// The query for all records of the kinds that this one covers.
[[nodiscard]] Query allOfCoveredKinds(const Query &query);

} // namespace vodhuk
