/// Writes whole responses: the row and everything that hangs on it. Used by Edit.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/response.h"

namespace vodhuk
{

/// Inserts a response whose id is null (under a new id) or replaces the one with its id. Ids that the record's measures lack
/// are given. Rows that stay as they are are not recorded as changed.
[[nodiscard]] Result<ResponseId> writeResponse(Database &database, const Response &response);

/// The same for a record that stands in the file as `before`.
[[nodiscard]] Status rewriteResponse(Database &database, const Response &before, const Response &after);

/// Removes it with everything that hangs on it, and every link to it.
[[nodiscard]] Status removeResponse(Database &database, ResponseId id);

} // namespace vodhuk
