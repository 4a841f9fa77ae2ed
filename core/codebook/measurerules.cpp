#include "core/base/quotation.h"
#include "core/codebook/classification.h"
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

bool isWithdrawn(const Measure &measure)
{
    return measure.direction == "withdraws"_L1;
}

bool isGift(const QString &instrument)
{
    return instrument.startsWith("support_"_L1) || instrument == "humanitarian_aid"_L1 ||
           instrument == "award"_L1;
}

bool hasBenefit(const Response &response, const QString &benefit)
{
    return std::ranges::any_of(response.measures,
                               [&](const Measure &measure) { return measure.benefit == benefit; });
}

/// A step only spoken of, or an easing, need not take away what its instrument names.
bool mustTakeEffect(const Response &response)
{
    return (response.actMode.isEmpty() || response.actMode == "performed"_L1) &&
           !response.instruments.contains(u"lifting"_s);
}

/// The measure gets the benefit that its instrument withdraws, where the rule E15 names one.
std::optional<Fix> benefitFor(const Measure &measure, const Response &response, const RuleContext &context)
{
    const QString due = benefitOfInstrument(measure.instrument);
    const qsizetype place = response.measures.indexOf(measure);
    if (due.isEmpty())
        return std::nullopt;
    return fixBy(Words::tr("Enter “%1”").arg(inWords(u"benefit"_s, due, context)), {u"measures"_s}, response,
                 context, [=](Response &mended) { mended.measures[place].benefit = due; });
}

/// One that so far only tells the dates; else a new one, whose dates nobody knows yet.
Measure &measureToFill(Response &response)
{
    const auto bare = std::ranges::find_if(response.measures, [](const Measure &measure) {
        return measure.benefit.isEmpty() && measure.direction.isEmpty();
    });
    if (bare != response.measures.end())
        return *bare;
    response.measures.append(Measure());
    return response.measures.last();
}

Fix measureFor(const QString &instrument, const QString &due, const Response &response,
               const RuleContext &context)
{
    return fixBy(Words::tr("Add “%1”").arg(inWords(u"benefit"_s, due, context)), {u"measures"_s}, response,
                 context, [&](Response &mended) {
                     Measure &measure = measureToFill(mended);
                     measure.instrument = instrument;
                     measure.benefit = due;
                     measure.direction = u"withdraws"_s;
                 });
}

/// E14. The derived sense always has its measure; one set by hand may not.
Findings findSenseWithoutMeasure(const Response &response, const RuleContext &context)
{
    Findings findings;
    const bool sanctionByHand = response.senseOverride == "strict"_L1 || response.senseOverride == "broad"_L1;
    if (sanctionByHand && !withdrawsBenefit(response))
        findings.append(
            {u"benefits_withdrawn"_s,
             Words::tr("The record is set to be a sanction (%1), but no measure withdraws a benefit.")
                 .arg(inWords(u"sanction_sense"_s, response.senseOverride, context)),
             Words::tr("Enter the benefit withdrawn, or take the setting out.")});
    for (const Measure &measure : response.measures) {
        if (isWithdrawn(measure) && measure.benefit.isEmpty())
            findings.append({u"benefits_withdrawn"_s,
                             Words::tr("The measure “%1” withdraws, but it is not said which benefit.")
                                 .arg(measureName(measure, context)),
                             Words::tr("Enter the benefit withdrawn."),
                             benefitFor(measure, response, context)});
    }
    return findings;
}

/// A benefit that its paired instrument does not withdraw.
Findings findWrongPairs(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Measure &measure : response.measures) {
        const QString due = benefitOfInstrument(measure.instrument);
        if (isWithdrawn(measure) && !due.isEmpty() && due != measure.benefit)
            findings.append({u"benefits_withdrawn"_s,
                             Words::tr("“%1” withdraws “%2”, not “%3”.")
                                 .arg(inWords(u"instrument"_s, measure.instrument, context),
                                      inWords(u"benefit"_s, due, context),
                                      inWords(u"benefit"_s, measure.benefit, context)),
                             Words::tr("Correct the instrument or the benefit.")});
    }
    return findings;
}

/// An instrument whose benefit nobody entered.
Findings findInstrumentsWithoutBenefit(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const QString &instrument : response.instruments) {
        const QString due = benefitOfInstrument(instrument);
        if (mustTakeEffect(response) && !due.isEmpty() && !hasBenefit(response, due))
            findings.append(
                {u"benefits_withdrawn"_s,
                 Words::tr("“%1” withdraws “%2”, which is not among the benefits.")
                     .arg(inWords(u"instrument"_s, instrument, context), inWords(u"benefit"_s, due, context)),
                 Words::tr("Add the benefit, or correct the instrument."),
                 measureFor(instrument, due, response, context)});
    }
    return findings;
}

/// A benefit that none of the instruments can withdraw. Instruments that the rule does not name may withdraw any.
Findings findBenefitsWithoutInstrument(const Response &response, const RuleContext &context)
{
    Findings findings;
    const bool ruled = !response.instruments.isEmpty() &&
                       std::ranges::none_of(response.instruments, [](const QString &instrument) {
                           return benefitOfInstrument(instrument).isEmpty();
                       });
    for (const Measure &measure : response.measures) {
        const bool fits = std::ranges::any_of(response.instruments, [&](const QString &instrument) {
            return benefitOfInstrument(instrument) == measure.benefit;
        });
        if (ruled && isWithdrawn(measure) && !measure.benefit.isEmpty() && !fits)
            findings.append({u"benefits_withdrawn"_s,
                             Words::tr("None of the instruments withdraws “%1”.")
                                 .arg(inWords(u"benefit"_s, measure.benefit, context)),
                             Words::tr("Add the instrument, or correct the benefit.")});
    }
    return findings;
}

/// E15
Findings findInstrumentsAgainstBenefits(const Response &response, const RuleContext &context)
{
    return findWrongPairs(response, context) + findInstrumentsWithoutBenefit(response, context) +
           findBenefitsWithoutInstrument(response, context);
}

/// W16. Support alone is told by E17.
Findings findBenefitsByWordsAlone(const Response &response, const RuleContext &context)
{
    const QStringList families{u"expression"_s, u"decision"_s, u"support"_s};
    const bool wordsAlone = !response.instruments.isEmpty() &&
                            std::ranges::all_of(response.instruments, [&](const QString &instrument) {
                                return families.contains(context.codebook.family(instrument));
                            });
    const bool giftsAlone = std::ranges::all_of(response.instruments, isGift);
    if (!withdrawsBenefit(response) || !wordsAlone || giftsAlone)
        return {};
    return {{u"benefits_withdrawn"_s,
             Words::tr("A benefit is withdrawn, but the only instruments are %1.")
                 .arg(inWords(u"instrument"_s, response.instruments, context)),
             Words::tr("Add the instrument that withdraws it, or take the benefit out.")}};
}

/// E17
Findings findSupportThatWithdraws(const Response &response, const RuleContext &context)
{
    const bool giftsAlone =
        !response.instruments.isEmpty() && std::ranges::all_of(response.instruments, isGift);
    Findings findings;
    for (const Measure &measure : response.measures) {
        if (isWithdrawn(measure) && (isGift(measure.instrument) || giftsAlone))
            findings.append({u"benefits_withdrawn"_s,
                             Words::tr("Support withdraws nothing, but “%1” is entered as withdrawn.")
                                 .arg(inWords(u"benefit"_s, measure.benefit, context)),
                             Words::tr("Take the benefit out, or correct the instrument.")});
    }
    return findings;
}

/// Only where one record alone can be meant.
std::optional<Fix> linkToEased(const Response &response, const RuleContext &context)
{
    if (context.neighbours.eased.size() != 1)
        return std::nullopt;
    const NearRecord &eased = context.neighbours.eased.first();
    return fixBy(
        Words::tr("Link “%1” of %2").arg(excerpt(eased.title.best(context.language)), eased.date.edtf()),
        {u"links"_s}, response, context,
        [&](Response &mended) { mended.links.append({eased.id, u"amends"_s, false}); });
}

/// W18
Findings findLiftingOfNothing(const Response &response, const RuleContext &context)
{
    const bool linked =
        std::ranges::any_of(response.links, [](const RecordLink &link) { return !link.incoming; }) ||
        std::ranges::any_of(response.measures,
                            [](const Measure &measure) { return !measure.supersedes.isNull(); });
    if (!response.instruments.contains(u"lifting"_s) || linked)
        return {};
    return {{u"instruments"_s, Words::tr("A measure is lifted or eased, but it is not said which."),
             Words::tr("Link the response that imposed it."), linkToEased(response, context)}};
}

/// W36
Findings findListsOfNobody(const Response &response, const RuleContext &)
{
    const bool lists = containsAny(response.instruments, {u"travel_ban"_s, u"asset_freeze"_s});
    const bool counted = response.personsNew.value_or(0) > 0 || response.entitiesNew.value_or(0) > 0 ||
                         !response.listings.isEmpty();
    if (!lists || counted || !mustTakeEffect(response))
        return {};
    return {{u"persons"_s, Words::tr("A travel ban or asset freeze names neither persons nor entities."),
             Words::tr("Enter how many were newly listed.")}};
}

/// W41
Findings findReleaseAsReasonToWithdraw(const Response &response, const RuleContext &)
{
    if (!response.triggers.contains(u"prisoner_release"_s) || !withdrawsBenefit(response))
        return {};
    return {{u"trigger"_s, Words::tr("A release of prisoners is given as the reason to withdraw a benefit."),
             Words::tr("Check the trigger.")}};
}

bool hasDeadline(const Response &response)
{
    return std::ranges::any_of(response.milestones, [](const Milestone &milestone) {
        return milestone.role == "condition"_L1 && !milestone.date.isEmpty();
    });
}

/// W58
Findings findConditionsWithoutText(const Response &response, const RuleContext &context)
{
    Findings findings;
    const bool conditionalAct = response.actMode == "conditional"_L1;
    const bool anyText = std::ranges::any_of(
        response.measures, [](const Measure &measure) { return !measure.condition.isEmpty(); });
    if (conditionalAct && (!anyText || !hasDeadline(response)))
        findings.append({u"act_mode"_s,
                         Words::tr("The act is conditional, but condition or deadline are not given."),
                         Words::tr("Enter the text of the condition and the day by which it can be met.")});
    for (const Measure &measure : response.measures) {
        const bool told =
            !measure.condition.isEmpty() && (hasDeadline(response) || !measure.inForceUntil.isEmpty());
        if (!conditionalAct && measure.untilKind == "conditional"_L1 && !told)
            findings.append(
                {u"in_force_until"_s,
                 Words::tr("The measure “%1” ends on a condition, but its text or deadline is not given.")
                     .arg(measureName(measure, context)),
                 Words::tr("Enter the text of the condition and the day by which it can be met.")});
    }
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"E14", Severity::Error, false, findSenseWithoutMeasure},
    {"E15", Severity::Error, false, findInstrumentsAgainstBenefits},
    {"W16", Severity::Warning, false, findBenefitsByWordsAlone},
    {"E17", Severity::Error, false, findSupportThatWithdraws},
    {"W18", Severity::Warning, false, findLiftingOfNothing},
    {"W36", Severity::Warning, false, findListsOfNobody},
    {"W41", Severity::Warning, false, findReleaseAsReasonToWithdraw},
    {"W58", Severity::Warning, false, findConditionsWithoutText},
};

} // namespace

std::span<const ConsistencyRule> measureRules()
{
    return rules;
}

} // namespace vodhuk
