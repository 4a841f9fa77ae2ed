/// What the settings of a section name, looked up in the catalogue. Usage if one of them cannot be understood.
#pragma once

#include "core/report/sectionmaking.h"

namespace vodhuk
{

/// Those that the setting "actor" names, several separated by ';', else those that the query names; each once, in this order. Usage if
/// there are none.
[[nodiscard]] Result<QList<ActorId>> chosenActors(const SectionMaking &making);

/// The setting "day", else the day that the query asks for with `in-force:`, else that of the data, which an empty catalogue has not.
[[nodiscard]] Result<QDate> chosenDay(const SectionMaking &making);

inline constexpr int usualMonths = 12;
inline constexpr int mostMonths = 120;

/// The setting "months", else the usual number.
[[nodiscard]] Result<int> chosenMonths(const SectionMaking &making);

/// What may be printed of a query that asks for more than the section's own one, since a condition was taken out of it.
[[nodiscard]] Result<Query> printablePart(SectionMaking &making, const Query &query);

} // namespace vodhuk
