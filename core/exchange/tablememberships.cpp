#include "core/exchange/tablememberships.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlainMembership(const Membership &membership)
{
    return membership == Membership{membership.organisation, u"member"_s, {}, {}, {}, {}, {}};
}

} // namespace

QList<Membership> membershipsIn(const QList<ActorId> &organisations, const QList<Membership> &known)
{
    QList<Membership> memberships;
    for (const Membership &membership : known) {
        if (!isPlainMembership(membership) || organisations.contains(membership.organisation))
            memberships.append(membership);
    }
    for (const ActorId organisation : organisations) {
        if (!std::ranges::any_of(memberships,
                                 [&](const Membership &m) { return m.organisation == organisation; }))
            memberships.append({organisation, u"member"_s, {}, {}, {}, {}, {}});
    }
    return memberships;
}

bool setMembership(QList<Membership> &memberships, const Membership &wanted)
{
    const auto found = std::ranges::find_if(memberships, [&](const Membership &membership) {
        return membership.organisation == wanted.organisation && membership.kind == wanted.kind;
    });
    if (found == memberships.end()) {
        memberships.append(wanted);
        return true;
    }
    const bool isNew = found->from != wanted.from || found->until != wanted.until;
    found->from = wanted.from;
    found->until = wanted.until;
    return isNew;
}

} // namespace vodhuk
