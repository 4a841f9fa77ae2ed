#include "core/codebook/bindingsuggestion.h"

#include "core/codebook/consistencyrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BindingSuggestion)
};

bool everyAdopterIs(const Response &response, const RuleContext &context, const QStringList &types)
{
    return std::ranges::all_of(adoptersOf(response), [&](ActorId id) {
        const Actor *actor = context.actors.find(id);
        return actor && types.contains(actor->type);
    });
}

bool hasInstrumentOf(const Response &response, const RuleContext &context, const QStringList &families)
{
    return std::ranges::any_of(response.instruments, [&](const QString &instrument) {
        return families.contains(context.codebook.family(instrument));
    });
}

bool isOfWordsAlone(const Response &response, const RuleContext &context)
{
    return std::ranges::all_of(response.instruments, [&](const QString &instrument) {
        const QString family = context.codebook.family(instrument);
        return family == "expression"_L1 || family == "decision"_L1;
    });
}

/// Whether what it withdraws comes with membership: rights in the body, its money, its work with members.
bool withdrawsWhatMembersHave(const Response &response)
{
    static const QStringList ofMembers{u"membership"_s, u"finance"_s, u"cooperation"_s};
    return std::ranges::any_of(response.measures, [](const Measure &measure) {
        return measure.direction == "withdraws"_L1 && ofMembers.contains(measure.benefit);
    });
}

/// The adopter of which Belarus was a member; null if there is none.
ActorId memberOrganisation(const Response &response, const RuleContext &context)
{
    for (const ActorId id : adoptersOf(response)) {
        if (context.actors.belarusIsMember(id, response.date))
            return id;
    }
    return {};
}

/// "since 12 July 1992" for the membership of that day, as far as it is known.
QString sinceWhen(ActorId organisation, const Response &response, const RuleContext &context)
{
    for (const Membership &membership : context.actors.belarusMemberships(organisation)) {
        const bool holds =
            !response.date.surelyBefore(membership.from) && !membership.until.surelyBefore(response.date);
        if (holds && !membership.from.isEmpty())
            return sinceInWords(membership.from, context.language);
    }
    return {};
}

BindingSuggestion onBelarus(ActorId organisation, const Response &response, const RuleContext &context)
{
    const QString since = sinceWhen(organisation, response, context);
    const QString name = nameOf(organisation, context);
    return {u"on_belarus"_s,
            since.isEmpty()
                ? Words::tr("Belarus was a member of %1 on that day and loses what members have.").arg(name)
                : Words::tr("Belarus was a member of %1 on that day (%2) and loses what members have.")
                      .arg(name, since)};
}

std::optional<BindingSuggestion> ofOrganisation(const Response &response, const RuleContext &context)
{
    const ActorId organisation = memberOrganisation(response, context);
    if (!organisation.isNull() && withdrawsWhatMembersHave(response))
        return onBelarus(organisation, response, context);
    const bool acts = withdrawsBenefit(response) || hasInstrumentOf(response, context, {u"restrictive"_s});
    if (!acts)
        return std::nullopt;
    const QString name = nameOf(adoptersOf(response).first(), context);
    return BindingSuggestion{
        u"on_members"_s,
        organisation.isNull()
            ? Words::tr("Belarus was no member of %1 on that day; the members have to carry the act out.")
                  .arg(name)
            : Words::tr("Belarus was a member of %1, but the act takes away nothing that members have; the "
                        "members have to carry it out.")
                  .arg(name)};
}

} // namespace

std::optional<BindingSuggestion> suggestBinding(const Response &response, const RuleContext &context)
{
    const bool isTold = response.kind == RecordKind::Response && !adoptersOf(response).isEmpty() &&
                        !response.date.isEmpty() && !response.instruments.isEmpty();
    if (!isTold)
        return std::nullopt;
    if (isOfWordsAlone(response, context) && !withdrawsBenefit(response))
        return BindingSuggestion{
            u"non_binding"_s,
            Words::tr("Statements, resolutions, recommendations and reports create no duty.")};
    if (everyAdopterIs(response, context, {u"state"_s, u"parliament"_s, u"subnational"_s})) {
        const bool acts =
            withdrawsBenefit(response) ||
            hasInstrumentOf(response, context, {u"restrictive"_s, u"diplomatic"_s, u"easing"_s});
        return acts ? std::optional(BindingSuggestion{
                          u"in_own_jurisdiction"_s,
                          Words::tr("%1 acts as a state: its acts bind in its own jurisdiction only.")
                              .arg(nameOf(adoptersOf(response).first(), context))})
                    : std::nullopt;
    }
    const QStringList organisations{u"igo"_s, u"igo_organ"_s, u"ifi"_s, u"sport_body"_s, u"humanitarian"_s};
    return everyAdopterIs(response, context, organisations) ? ofOrganisation(response, context)
                                                            : std::nullopt;
}

} // namespace vodhuk
