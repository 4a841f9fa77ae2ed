/// A state, organisation, organ or other body that acts, and its dated memberships.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/base/recordid.h"

#include <QList>
#include <QStringList>

namespace vodhuk
{

/// What a member is in an organisation, and when. Stored with the member.
struct Membership {
    ActorId organisation;
    QString kind; ///< member, party, participating, observer, associate
    PartialDate from;
    PartialDate until;
    PartialDate suspendedFrom;
    PartialDate suspendedUntil;
    SourceId source;
    bool operator==(const Membership &) const = default;
};

struct Actor {
    ActorId id;
    QString code; ///< short name: "EU", "ODIHR"; unique if given
    LocalizedText name;
    LocalizedText officialName;
    QStringList aliases; ///< further names and spellings in any language
    QString type;        ///< vocabulary actor_type
    ActorId parent;      ///< the organisation of an organ
    QString iso2;
    QString seat;
    bool neutralByMandate = false;
    QString neutralBasis;
    PartialDate neutralFrom;
    PartialDate neutralUntil;
    QString side; ///< responding, target, civil_society; empty: not decided
    PartialDate validFrom;
    PartialDate validUntil;
    QString note;
    QList<Membership> memberships;
    bool operator==(const Actor &) const = default;
};

} // namespace vodhuk
