/// What the codebook derives and nobody types in: sanction sense, actor axis, nature; and which benefit belongs to which instrument.
#pragma once

#include "core/records/actordirectory.h"
#include "core/records/response.h"

namespace vodhuk
{

/// "strict", "broad" or "none" (codebook.md, "sanction_sense"); an override by a person with a reason wins.
[[nodiscard]] QString sanctionSense(const Response &response, const ActorDirectory &actors);

/// "state", "organisation_on_member", "organisation_on_non_member", "security_council" or "other": who adopted it, by
/// actor type and by Belarus' membership on that date. The first adopter decides. Empty without an adopter.
[[nodiscard]] QString actorAxis(const Response &response, const ActorDirectory &actors);

/// Any of "diplomatic", "financial", "economic", "travel", "force", from the instruments, in this order, each once.
[[nodiscard]] QStringList natureOf(const Response &response);

/// The benefit an instrument withdraws by rule E15; empty if the rule names none.
[[nodiscard]] QString benefitOfInstrument(const QString &instrument);

/// Which of `instruments` withdraws `benefit`, if exactly one of them can by rule E15; else empty.
[[nodiscard]] QString instrumentForBenefit(const QStringList &instruments, const QString &benefit);

/// Whether a measure holds on a day: codebook.md, "In force on day D with partial dates". A measure whose start is
/// not stated is in force on no day that can be told.
enum class InForce { No, Possible, Certain };
[[nodiscard]] InForce inForceOn(const Measure &measure, QDate day);

/// Whether a measure whose status says that it is eased may have been so on a day: from the first dated milestone `eased` of its record
/// on. Without one it is eased by now, and since when is not stated.
enum class Easing { No, Dated, Undated };
[[nodiscard]] Easing easingOn(const Measure &measure, const QList<Milestone> &milestones, QDate day);

} // namespace vodhuk
