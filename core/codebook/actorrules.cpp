#include "core/codebook/classification.h"
#include "core/codebook/consistencyrules.h"
#include "core/codebook/fixes.h"
#include "core/codebook/organseats.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

QList<const Actor *> adoptersIn(const Response &response, const RuleContext &context)
{
    QList<const Actor *> actors;
    for (const ActorId id : adoptersOf(response)) {
        if (const Actor *actor = context.actors.find(id))
            actors.append(actor);
    }
    return actors;
}

/// Whether the actor was neutral by mandate on any day the record may mean.
bool isNeutralOn(const Actor &actor, const PartialDate &date)
{
    return actor.neutralByMandate && !date.surelyBefore(actor.neutralFrom) &&
           !actor.neutralUntil.surelyBefore(date);
}

/// W22. Whether a statement condemns only a reader can tell.
Findings findNeutralActorTakingSides(const Response &response, const RuleContext &context)
{
    const QStringList sides{u"statement"_s, u"joint_statement"_s, u"non_recognition"_s};
    if (!containsAny(response.instruments, sides) && !withdrawsBenefit(response))
        return {};
    Findings findings;
    for (const Actor *actor : adoptersIn(response, context)) {
        if (isNeutralOn(*actor, response.date))
            findings.append({u"actors"_s,
                             Words::tr("%1 is neutral by its mandate, but the record has it state a position "
                                       "or withdraw a benefit.")
                                 .arg(nameOf(actor->id, context)),
                             Words::tr("Check that the text is its own and what it says.")});
    }
    return findings;
}

struct NameTrap {
    const char *code;
    QStringList instruments; ///< with which the name is probably wrong
    bool withLegalAct;
    QString message;
};

/// Rows of W23. The European Union acts through its Council in these tables, which is how the public names it; a
/// resolution or report is always that of an organ.
QList<NameTrap> nameTraps()
{
    const QStringList organTexts{u"resolution"_s, u"report"_s};
    return {
        {"CoE",
         {u"travel_ban"_s, u"asset_freeze"_s, u"trade_restriction"_s},
         false,
         Words::tr("The Council of Europe takes no such measures; the Council of the European Union does.")},
        {"EUCO",
         {},
         true,
         Words::tr("The European Council adopts no legal acts; the Council of the European Union does.")},
        {"EU", organTexts, false,
         Words::tr("A text of this kind is adopted by an organ of the European Union.")},
        {"UN", organTexts + QStringList{u"statement"_s, u"recommendation"_s, u"investigation"_s}, false,
         Words::tr("A step of this kind is taken by an organ of the United Nations.")},
    };
}

bool springs(const NameTrap &trap, const Response &response)
{
    return containsAny(response.instruments, trap.instruments) ||
           (trap.withLegalAct && !response.legalActs.isEmpty());
}

/// W23
Findings findNameTraps(const Response &response, const RuleContext &context)
{
    static const QStringList redCross{u"ICRC"_s, u"IFRC"_s};
    Findings findings;
    for (const Actor *actor : adoptersIn(response, context)) {
        for (const NameTrap &trap : nameTraps()) {
            if (actor->code == QLatin1StringView(trap.code) && springs(trap, response))
                findings.append(
                    {u"actors"_s, trap.message, Words::tr("Check in the source who adopted it.")});
        }
        const bool saysWhich =
            redCross.contains(actor->code) || !actor->name.best(u"en"_s).contains("Red Cross"_L1);
        if (!saysWhich)
            findings.append({u"actors"_s,
                             Words::tr("“%1” may mean the Committee, the Federation or a national society.")
                                 .arg(nameOf(actor->id, context)),
                             Words::tr("Check in the source who adopted it.")});
    }
    return findings;
}

/// E24
Findings findSecurityCouncilSanction(const Response &response, const RuleContext &context)
{
    if (actorAxis(response, context.actors) != "security_council"_L1 || !withdrawsBenefit(response) ||
        !response.legalActs.isEmpty())
        return {};
    return {
        {u"legal_act"_s,
         Words::tr(
             "The Security Council is named as adopter of a sanction, without the number of a resolution."),
         Words::tr("Enter the resolution, or correct the actor: no such sanction on Belarus is known.")}};
}

/// W30
Findings findActorsOutOfTime(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Participation &part : response.participations) {
        const Actor *actor = context.actors.find(part.actor);
        if (!actor)
            continue;
        const PartialDate &date = part.date.isEmpty() ? response.date : part.date;
        const bool aligned = part.role == "aligned"_L1;
        if (date.surelyBefore(actor->validFrom))
            findings.append({aligned ? u"aligned_actors"_s : u"actors"_s,
                             Words::tr("%1 did not exist yet on %2 (from %3).")
                                 .arg(nameOf(actor->id, context), date.edtf(), actor->validFrom.edtf()),
                             Words::tr("Name the body that acted then.")});
        if (actor->validUntil.surelyBefore(date))
            findings.append({aligned ? u"aligned_actors"_s : u"actors"_s,
                             Words::tr("%1 did not exist any more on %2 (until %3).")
                                 .arg(nameOf(actor->id, context), date.edtf(), actor->validUntil.edtf()),
                             Words::tr("Name the body that acted then.")});
    }
    return findings;
}

/// W30, a voter in an organ of whose organisation it was a member at another time only. Of others nothing is known.
bool votesOutOfTime(const Participation &part, ActorId organisation, const Response &response,
                    const RuleContext &context)
{
    static const QStringList votes{u"voted_for"_s, u"voted_against"_s, u"abstained"_s};
    const Actor *voter = context.actors.find(part.actor);
    if (!voter || !votes.contains(part.role) || response.date.isEmpty())
        return false;
    bool isKnown = false;
    for (const Membership &membership : voter->memberships) {
        if (membership.organisation != organisation)
            continue;
        isKnown = true;
        if (!response.date.surelyBefore(membership.from) && !membership.until.surelyBefore(response.date))
            return false;
    }
    return isKnown;
}

/// The adopters and the organisations whose organs they are.
QList<ActorId> organisationsOf(const Response &response, const RuleContext &context)
{
    QList<ActorId> organisations;
    for (const Actor *actor : adoptersIn(response, context)) {
        organisations.append(actor->id);
        if (!actor->parent.isNull())
            organisations.append(actor->parent);
    }
    return organisations;
}

/// W30
Findings findVotersOutOfTime(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const ActorId organisation : organisationsOf(response, context)) {
        for (const Participation &part : response.participations) {
            if (votesOutOfTime(part, organisation, response, context))
                findings.append({u"actors"_s,
                                 Words::tr("%1 was no member of %2 on %3, but is entered as voting.")
                                     .arg(nameOf(part.actor, context), nameOf(organisation, context),
                                          response.date.edtf()),
                                 Words::tr("Check who voted, or mend the dates of the membership.")});
        }
    }
    return findings;
}

int votesIn(const Votes &votes)
{
    return votes.inFavour.value_or(0) + votes.against.value_or(0) + votes.abstained.value_or(0) +
           votes.absent.value_or(0);
}

/// W37
Findings findTooManyVotes(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Actor *organ : adoptersIn(response, context)) {
        const std::optional<int> seats = seatsOf(*organ, response.date);
        if (seats && votesIn(response.votes) > *seats)
            findings.append({u"vote_for"_s,
                             Words::tr("%1 votes are entered, but %2 has only %3.")
                                 .arg(QString::number(votesIn(response.votes)), nameOf(organ->id, context),
                                      QString::number(*seats)),
                             Words::tr("Check the numbers; a share of votes is no number of votes.")});
    }
    return findings;
}

/// E25. The codebook has no such instrument, but a catalogue may have added it.
Findings findForceWithoutCouncil(const Response &response, const RuleContext &context)
{
    const bool byCouncil = actorAxis(response, context.actors) == "security_council"_L1;
    const bool underResolution = std::ranges::any_of(response.legalActs, [](const LegalAct &act) {
        return (act.number + u' ' + act.title).contains("S/RES/"_L1);
    });
    if (!response.instruments.contains(u"force"_s) || byCouncil || underResolution)
        return {};
    return {{u"legal_act"_s,
             Words::tr("Force is named as instrument, without a resolution of the Security Council."),
             Words::tr("Enter the resolution (S/RES/…), or correct the instrument.")}};
}

/// The first part is the weightier one: adopters come before those who are aligned.
Fix keepOnce(ActorId actor, const Response &response, const RuleContext &context)
{
    return fixBy(Words::tr("Keep the first alone"), {u"roles"_s}, response, context, [&](Response &mended) {
        bool isFirst = true;
        mended.participations.removeIf(
            [&](const Participation &part) { return part.actor == actor && !std::exchange(isFirst, false); });
    });
}

/// W33
Findings findActorsTwice(const Response &response, const RuleContext &context)
{
    Findings findings;
    QList<ActorId> seen;
    QList<ActorId> told;
    for (const Participation &part : response.participations) {
        const bool twice = seen.contains(part.actor) && !told.contains(part.actor);
        if (twice) {
            told.append(part.actor);
            findings.append({part.role == "aligned"_L1 ? u"aligned_actors"_s : u"actors"_s,
                             Words::tr("%1 is listed twice.").arg(nameOf(part.actor, context)),
                             Words::tr("Keep one of the two."), keepOnce(part.actor, response, context)});
        }
        seen.append(part.actor);
    }
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"W22", Severity::Warning, false, findNeutralActorTakingSides},
    {"W23", Severity::Warning, false, findNameTraps},
    {"E24", Severity::Error, false, findSecurityCouncilSanction},
    {"E25", Severity::Error, false, findForceWithoutCouncil},
    {"W30", Severity::Warning, true, findActorsOutOfTime},
    {"W30", Severity::Warning, false, findVotersOutOfTime},
    {"W33", Severity::Warning, true, findActorsTwice},
    {"W37", Severity::Warning, false, findTooManyVotes},
};

} // namespace

std::span<const ConsistencyRule> actorRules()
{
    return rules;
}

} // namespace vodhuk
