/// What a former version of a record names and what the catalogue no longer has.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/database.h"
#include "core/records/response.h"

namespace vodhuk
{

/// Invalid, naming it, if an actor, a target, an event, a norm or a sanctions regime that the record needs is gone.
[[nodiscard]] Status requireReferences(const Database &database, const Response &response);

/// Takes links to records and parts of others that are gone out of `response`, each told by a warning.
[[nodiscard]] Status dropLostReferences(const Database &database, Response &response, Problems &problems);

} // namespace vodhuk
