/// One function for each kind of condition of the query language: the condition as an SQL expression over `response`.
/// A filter is never NULL for any record. Errors name the value that does not resolve.
#pragma once

#include "core/query/filterparts.h"

namespace vodhuk
{

// Who: actorfilters.cpp
[[nodiscard]] Filtered byActor(const Condition &condition, const QueryScope &scope); ///< aligned actors too
[[nodiscard]] Filtered byAdopter(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byActorType(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered bySide(const Condition &condition, const QueryScope &scope);

// What, why, whom it binds: codefilters.cpp
[[nodiscard]] Filtered byKind(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byTerm(const Condition &condition,
                              const QueryScope &scope); ///< codes kept in response_term
[[nodiscard]] Filtered byFamily(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byFirstFamily(const Condition &condition,
                                     const QueryScope &scope); ///< of the first instrument
[[nodiscard]] Filtered byColumn(const Condition &condition,
                                const QueryScope &scope); ///< codes in a column of response
[[nodiscard]] Filtered bySensitivity(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byBenefit(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byMeasureStatus(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered bySanction(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byNorm(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byEvent(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byRegime(const Condition &condition, const QueryScope &scope);

// When: dayfilters.cpp
[[nodiscard]] Filtered byDay(const Condition &condition, const QueryScope &scope); ///< date, surely, year
[[nodiscard]] Filtered byInForce(const Condition &condition,
                                 const QueryScope &scope); ///< perhaps or surely, one of them, or both
[[nodiscard]] Filtered byEasing(const Condition &condition,
                                const QueryScope &scope); ///< of what may be in force then
/// listed-persons, listed-entities: by whom somebody may be listed on a day.
[[nodiscard]] Filtered byListed(const Condition &condition, const QueryScope &scope);

// Evidence and marks: evidencefilters.cpp
[[nodiscard]] Filtered bySource(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byPublisher(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byTag(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byLanguage(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byHaving(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byTarget(const Condition &condition, const QueryScope &scope);
/// All records: how words are searched is the words' affair (searchedmarks.h).
[[nodiscard]] Filtered bySearchedTexts(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Filtered byId(const Condition &condition, const QueryScope &scope);

// What the values of these fields mean, for whoever looks them up elsewhere.
[[nodiscard]] Resolved<QStringList> sidesOf(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Resolved<QStringList> kindsOf(const Condition &condition,
                                            const QueryScope &scope); ///< may hold "any"
[[nodiscard]] Resolved<QStringList> sensesOf(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Resolved<QStringList> languagesOf(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Resolved<QStringList> thingsOf(const Condition &condition, const QueryScope &scope);
[[nodiscard]] Resolved<QStringList> regimesOf(const Condition &condition, const QueryScope &scope); ///< keys

} // namespace vodhuk
