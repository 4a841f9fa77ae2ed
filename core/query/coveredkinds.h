/// Which kinds of records a query covers: what its numbers are numbers of.
#pragma once

#include "core/query/query.h"
#include "core/records/response.h"

namespace vodhuk
{

/// Whether it is for responses alone because nothing else is asked for: no condition names a kind, and none excludes responses. So to
/// exclude reactions brings no countermoves in.
[[nodiscard]] bool impliesResponses(const Query &query);

/// The kinds that all conditions on the kind leave, in the order of RecordKind; none if they exclude each other. A value that is no kind
/// covers none.
[[nodiscard]] QList<RecordKind> coveredKinds(const Query &query);

/// Without any other kind beside them.
[[nodiscard]] bool coversResponsesAlone(const Query &query);

/// The query for all records of the kinds that this one covers.
[[nodiscard]] Query allOfCoveredKinds(const Query &query);

} // namespace vodhuk
