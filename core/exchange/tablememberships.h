/// What a table of actors says of memberships, joined with what the catalogue knows of them already.
#pragma once

#include "core/records/actor.h"

#include <QList>

namespace vodhuk
{

/// The memberships that a row names by their organisations: with what is known about them, and with those that say more than
/// a row can (dates, a suspension, another kind).
[[nodiscard]] QList<Membership> membershipsIn(const QList<ActorId> &organisations,
                                              const QList<Membership> &known);

/// Puts the dates of `wanted` into the membership of the same organisation and kind, or adds it. False if it was there already.
[[nodiscard]] bool setMembership(QList<Membership> &memberships, const Membership &wanted);

} // namespace vodhuk
