#include "core/codebook/consistencyrules.h"
#include "core/codebook/fixes.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

bool binds(const Response &response, QLatin1String value)
{
    return response.binding.contains(value);
}

QString adopterNames(const Response &response, const RuleContext &context)
{
    QStringList names;
    for (const ActorId id : adoptersOf(response))
        names.append(nameOf(id, context));
    return names.join(", "_L1);
}

bool hasAdopterOfType(const Response &response, const RuleContext &context, const QStringList &types)
{
    return std::ranges::any_of(adoptersOf(response), [&](ActorId id) {
        const Actor *actor = context.actors.find(id);
        return actor && types.contains(actor->type);
    });
}

bool isOfOneState(const Response &response, const RuleContext &context)
{
    return adoptersOf(response).size() == 1 && hasAdopterOfType(response, context, {u"state"_s});
}

bool belarusIsIn(const Response &response, const RuleContext &context)
{
    return std::ranges::any_of(adoptersOf(response),
                               [&](ActorId id) { return context.actors.belarusIsMember(id, response.date); });
}

/// E07. A single state is told by E11, a missing date or actor by E01.
Findings findBindingWithoutMembership(const Response &response, const RuleContext &context)
{
    const bool told =
        isOfOneState(response, context) || adoptersOf(response).isEmpty() || response.date.isEmpty();
    if (!binds(response, "on_belarus"_L1) || told || belarusIsIn(response, context))
        return {};
    return {{u"binding"_s,
             Words::tr("“Binding on Belarus”, but Belarus was no member or party of %1 on %2.")
                 .arg(adopterNames(response, context), response.date.edtf()),
             Words::tr("Choose a weaker value, or mend the membership of Belarus."),
             suggestedBinding(response, context)}};
}

/// W08
Findings findBindingByWordsAlone(const Response &response, const RuleContext &context)
{
    const bool wordsAlone =
        allAmong(response.instruments, {u"statement"_s, u"report"_s, u"recommendation"_s});
    if (!binds(response, "on_belarus"_L1) || !wordsAlone)
        return {};
    return {{u"binding"_s,
             Words::tr("“Binding on Belarus”, but the only instruments are %1.")
                 .arg(inWords(u"instrument"_s, response.instruments, context)),
             Words::tr("Check whether the act creates a duty; else choose “not binding”."),
             suggestedBinding(response, context)}};
}

/// I09
Findings findMembershipWithdrawnFromMember(const Response &response, const RuleContext &context)
{
    const bool membership = std::ranges::any_of(response.measures, [](const Measure &measure) {
        return measure.direction == "withdraws"_L1 && measure.benefit == "membership"_L1;
    });
    if (!membership || binds(response, "on_belarus"_L1) || !belarusIsIn(response, context))
        return {};
    return {{u"binding"_s,
             Words::tr("Belarus was a member of %1 and loses rights of a member.")
                 .arg(adopterNames(response, context)),
             Words::tr("Consider “binding on Belarus”."), suggestedBinding(response, context)}};
}

/// E10
Findings findBindingMembersOfNone(const Response &response, const RuleContext &context)
{
    const QStringList types{u"igo"_s, u"igo_organ"_s, u"ifi"_s, u"sport_body"_s, u"humanitarian"_s};
    const bool told = isOfOneState(response, context) || adoptersOf(response).isEmpty();
    if (!binds(response, "on_members"_L1) || told || hasAdopterOfType(response, context, types))
        return {};
    return {{u"binding"_s,
             Words::tr("“Binding on members”, but %1 is no organisation with members that must obey.")
                 .arg(adopterNames(response, context)),
             Words::tr("Choose another value, or correct the actor or its type."),
             suggestedBinding(response, context)}};
}

/// E11
Findings findStateBindingOthers(const Response &response, const RuleContext &context)
{
    if (!isOfOneState(response, context))
        return {};
    Findings findings;
    for (const QLatin1String value : {"on_belarus"_L1, "on_members"_L1}) {
        if (binds(response, value))
            findings.append(
                {u"binding"_s,
                 Words::tr("%1 is a single state: its act cannot be “%2”.")
                     .arg(adopterNames(response, context), inWords(u"binding"_s, QString(value), context)),
                 Words::tr("Choose “binding in own jurisdiction” or “not binding”."),
                 suggestedBinding(response, context)});
    }
    return findings;
}

/// W12. The number may stand in the title of the act, as tables give it.
Findings findJurisdictionWithoutAct(const Response &response, const RuleContext &)
{
    const bool numbered = std::ranges::any_of(response.legalActs, [](const LegalAct &act) {
        return !act.number.isEmpty() || !act.title.isEmpty();
    });
    if (!binds(response, "in_own_jurisdiction"_L1) || numbered)
        return {};
    return {{u"legal_act"_s, Words::tr("“Binding in own jurisdiction”, but no legal act is given."),
             Words::tr("Enter its number and title.")}};
}

/// E13
Findings findBindingsThatExclude(const Response &response, const RuleContext &context)
{
    Findings findings;
    if (binds(response, "non_binding"_L1) && response.binding.size() > 1)
        findings.append({u"binding"_s,
                         Words::tr("“Not binding” cannot stand beside other values (%1).")
                             .arg(inWords(u"binding"_s, response.binding, context)),
                         Words::tr("Keep “not binding” alone, or take it out."),
                         suggestedBinding(response, context)});
    const auto withdrawn = std::ranges::count(response.measures, u"withdraws"_s, &Measure::direction);
    if (binds(response, "internal"_L1) && binds(response, "on_belarus"_L1) && withdrawn < 2)
        findings.append(
            {u"binding"_s,
             Words::tr("One measure cannot bind both Belarus and the organisation's own organs only."),
             Words::tr("Keep one of the two, or enter the second measure.")});
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"E07", Severity::Error, false, findBindingWithoutMembership},
    {"W08", Severity::Warning, false, findBindingByWordsAlone},
    {"I09", Severity::Hint, false, findMembershipWithdrawnFromMember},
    {"E10", Severity::Error, false, findBindingMembersOfNone},
    {"E11", Severity::Error, false, findStateBindingOthers},
    {"W12", Severity::Warning, false, findJurisdictionWithoutAct},
    {"E13", Severity::Error, false, findBindingsThatExclude},
};

} // namespace

std::span<const ConsistencyRule> bindingRules()
{
    return rules;
}

} // namespace vodhuk
