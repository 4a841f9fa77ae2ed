#include "core/codebook/classification.h"

#include <algorithm>
#include <array>
#include <span>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct CodePair {
    QLatin1String code;
    QLatin1String meaning;
};

/// Rule E15.
constexpr std::array benefits{
    CodePair{"travel_ban"_L1, "travel"_L1},
    CodePair{"asset_freeze"_L1, "assets"_L1},
    CodePair{"trade_restriction"_L1, "trade"_L1},
    CodePair{"financial_restriction"_L1, "finance"_L1},
    CodePair{"aviation_restriction"_L1, "transport"_L1},
    CodePair{"transport_restriction"_L1, "transport"_L1},
    CodePair{"arms_embargo"_L1, "arms"_L1},
    CodePair{"recall_ambassador"_L1, "diplomatic"_L1},
    CodePair{"reduce_mission"_L1, "diplomatic"_L1},
    CodePair{"expel_diplomats"_L1, "diplomatic"_L1},
    CodePair{"downgrade_relations"_L1, "diplomatic"_L1},
    CodePair{"suspend_membership"_L1, "membership"_L1},
};

constexpr std::array natures{
    CodePair{"recall_ambassador"_L1, "diplomatic"_L1},
    CodePair{"reduce_mission"_L1, "diplomatic"_L1},
    CodePair{"expel_diplomats"_L1, "diplomatic"_L1},
    CodePair{"downgrade_relations"_L1, "diplomatic"_L1},
    CodePair{"summon_ambassador"_L1, "diplomatic"_L1},
    CodePair{"dialogue"_L1, "diplomatic"_L1},
    CodePair{"asset_freeze"_L1, "financial"_L1},
    CodePair{"financial_restriction"_L1, "financial"_L1},
    CodePair{"suspend_funding"_L1, "financial"_L1},
    CodePair{"trade_restriction"_L1, "economic"_L1},
    CodePair{"aviation_restriction"_L1, "economic"_L1},
    CodePair{"transport_restriction"_L1, "economic"_L1},
    CodePair{"arms_embargo"_L1, "economic"_L1},
    CodePair{"media_restriction"_L1, "economic"_L1},
    CodePair{"travel_ban"_L1, "travel"_L1},
};

constexpr std::array natureOrder{"diplomatic"_L1, "financial"_L1, "economic"_L1, "travel"_L1, "force"_L1};
constexpr std::array strictBenefits{"travel"_L1,  "assets"_L1,    "trade"_L1,
                                    "finance"_L1, "transport"_L1, "arms"_L1};
constexpr std::array bindingValues{"on_belarus"_L1, "on_members"_L1, "in_own_jurisdiction"_L1, "internal"_L1};

/// Whose withdrawal can be a sanction in the strict sense. A parliament acts here as an organ of its state.
constexpr std::array strictAdopters{"state"_L1, "parliament"_L1, "igo"_L1, "igo_organ"_L1, "ifi"_L1};
constexpr std::array stateTypes{"state"_L1, "parliament"_L1, "court_prosecutor"_L1, "subnational"_L1};
constexpr std::array organisationTypes{"igo"_L1, "igo_organ"_L1,  "intl_court"_L1,  "expert_mandate"_L1,
                                       "ifi"_L1, "sport_body"_L1, "humanitarian"_L1};

bool isOneOf(const QString &code, std::span<const QLatin1String> codes)
{
    return std::ranges::any_of(codes, [&](QLatin1String one) { return code == one; });
}

QLatin1String meaningOf(std::span<const CodePair> table, const QString &code)
{
    const auto found = std::ranges::find_if(table, [&](const CodePair &pair) { return code == pair.code; });
    return found == table.end() ? QLatin1String() : found->meaning;
}

QString typeOf(ActorId id, const ActorDirectory &actors)
{
    const Actor *actor = actors.find(id);
    return actor ? actor->type : QString();
}

bool isSecurityCouncil(ActorId id, const ActorDirectory &actors)
{
    const Actor *actor = actors.find(id);
    return actor && (actor->code == "UNSC"_L1 || actor->name.text(u"en"_s) == "UN Security Council"_L1);
}

bool bindsSomeone(const Response &response)
{
    return std::ranges::any_of(response.binding,
                               [](const QString &value) { return isOneOf(value, bindingValues); });
}

bool withdrawsStrictBenefit(const Response &response)
{
    return std::ranges::any_of(response.measures, [](const Measure &measure) {
        return measure.direction == "withdraws"_L1 && isOneOf(measure.benefit, strictBenefits);
    });
}

/// Private measures are never sanctions; an act with an adopter of another kind is not private.
bool isPrivate(const QList<ActorId> &adopters, const ActorDirectory &actors)
{
    return !adopters.isEmpty() &&
           std::ranges::all_of(adopters, [&](ActorId id) { return typeOf(id, actors) == "company"_L1; });
}

} // namespace

QString sanctionSense(const Response &response, const ActorDirectory &actors)
{
    if (!response.senseOverride.isEmpty() && !response.senseReason.isEmpty())
        return response.senseOverride;
    const QList<ActorId> adopters = adoptersOf(response);
    if (response.kind != RecordKind::Response || !withdrawsBenefit(response) || isPrivate(adopters, actors))
        return u"none"_s;
    const bool adopterCan = std::ranges::any_of(
        adopters, [&](ActorId id) { return isOneOf(typeOf(id, actors), strictAdopters); });
    return adopterCan && withdrawsStrictBenefit(response) && bindsSomeone(response) ? u"strict"_s
                                                                                    : u"broad"_s;
}

QString actorAxis(const Response &response, const ActorDirectory &actors)
{
    const QList<ActorId> adopters = adoptersOf(response);
    if (adopters.isEmpty())
        return {};
    const QString type = typeOf(adopters.first(), actors);
    if (isSecurityCouncil(adopters.first(), actors))
        return u"security_council"_s;
    if (isOneOf(type, stateTypes))
        return u"state"_s;
    if (!isOneOf(type, organisationTypes))
        return u"other"_s;
    return actors.belarusIsMember(adopters.first(), response.date) ? u"organisation_on_member"_s
                                                                   : u"organisation_on_non_member"_s;
}

QStringList natureOf(const Response &response)
{
    QStringList found;
    for (const QLatin1String nature : natureOrder) {
        if (std::ranges::any_of(response.instruments,
                                [&](const QString &code) { return meaningOf(natures, code) == nature; }))
            found.append(nature);
    }
    return found;
}

QString benefitOfInstrument(const QString &instrument)
{
    return meaningOf(benefits, instrument);
}

QString instrumentForBenefit(const QStringList &instruments, const QString &benefit)
{
    QStringList able = instruments;
    able.removeDuplicates();
    able.removeIf([&](const QString &instrument) { return benefitOfInstrument(instrument) != benefit; });
    return able.size() == 1 && !benefit.isEmpty() ? able.first() : QString();
}

InForce inForceOn(const Measure &measure, QDate day)
{
    const PartialDate &from = measure.inForceFrom;
    const PartialDate &until = measure.inForceUntil;
    if (from.isEmpty() || !day.isValid())
        return InForce::No;
    const bool maySoonerEnd = !until.isEmpty() && (!until.earliest() || *until.earliest() < day);
    if (from.latest() && *from.latest() <= day && !maySoonerEnd)
        return InForce::Certain;
    const bool begunMaybe = !from.earliest() || *from.earliest() <= day;
    const bool endedSurely = until.latest() && *until.latest() < day;
    return begunMaybe && !endedSurely ? InForce::Possible : InForce::No;
}

Easing easingOn(const Measure &measure, const QList<Milestone> &milestones, QDate day)
{
    if (measure.status != "in_force_eased"_L1)
        return Easing::No;
    bool isDated = false;
    for (const Milestone &milestone : milestones) {
        if (milestone.role != "eased"_L1 || milestone.date.isEmpty())
            continue;
        if (!milestone.date.earliest() || *milestone.date.earliest() <= day)
            return Easing::Dated;
        isDated = true;
    }
    return isDated ? Easing::No : Easing::Undated;
}

} // namespace vodhuk
