/// How each member of the registers' records is read and written as canonical text. Used by registerfields.h.
#pragma once

#include "core/codebook/partcolumns.h"
#include "core/records/registerrecord.h"

namespace vodhuk
{

[[nodiscard]] Columns<Actor> actorColumns();
[[nodiscard]] Columns<Event> eventColumns();
[[nodiscard]] Columns<Source> sourceColumns();
[[nodiscard]] Columns<Target> targetColumns();
[[nodiscard]] Columns<Regime> regimeColumns();
[[nodiscard]] Columns<Norm> normColumns();

} // namespace vodhuk
