/// Joining two responses without a form: what the one that stays gains, as a plan and as done. Used by recordmerge and Edit.
#pragma once

#include "core/catalogue/recordmerge.h"
#include "core/records/entry.h"

namespace vodhuk
{

struct TwinMerge {
    RecordMerge told;
    Entry united; ///< the record that stays, with all that it gains
};

/// Two records of type "response"; see entryUnion() for what is gained. Usage if the wish names a field in which the two do not differ,
/// or if one of them is withdrawn; Invalid if they are of different kinds, or if the record that stays is published and would get an
/// error that it does not have now.
[[nodiscard]] Result<TwinMerge> planTwinMerge(const Database &database, const MergeWish &wish);

/// Why a record is withdrawn that tells of the same as `kept`.
[[nodiscard]] Result<QString> reasonOfTwin(const Database &database, ResponseId kept);

} // namespace vodhuk
