#include "core/base/quotation.h"
#include "core/codebook/consistencyrules.h"

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

/// The crisis that the codebook calls "2020" began with the vote of this day.
const QDate &electionDay()
{
    static const QDate day(2020, 8, 9);
    return day;
}

/// W26
Findings findFramingWithoutPlace(const Response &response, const RuleContext &context)
{
    const bool claims = response.framing == "obligation"_L1 || response.framing == "countermeasure"_L1;
    if (!claims || !response.framingLocator.isEmpty())
        return {};
    return {{u"framing"_s,
             Words::tr("The framing is “%1”, but no place in a text by the actor bears it out.")
                 .arg(inWords(u"framing"_s, response.framing, context)),
             Words::tr("Enter the place, or choose “not stated”.")}};
}

/// W27
Findings findCountermeasureWithoutBreach(const Response &response, const RuleContext &)
{
    const bool breach = std::ranges::any_of(
        response.norms, [](const NormInvocation &norm) { return norm.role == "breached"_L1; });
    if (response.framing != "countermeasure"_L1 || breach)
        return {};
    return {{u"norm"_s, Words::tr("A countermeasure answers a breach, but no norm is marked as breached."),
             Words::tr("Enter the norm the actor says Belarus broke.")}};
}

/// E28
Findings findQualificationWithoutAuthor(const Response &response, const RuleContext &context)
{
    if (response.legalQualification.isEmpty() || !response.legalQualificationAuthor.isEmpty())
        return {};
    return {{u"legal_qualification"_s,
             Words::tr("The legal qualification “%1” names no author.")
                 .arg(inWords(u"legal_qualification"_s, response.legalQualification, context)),
             Words::tr("Cite the lawyer who qualifies it so.")}};
}

/// W29
Findings findClaimsWithoutPlace(const Response &response, const RuleContext &)
{
    Findings findings;
    for (const NormInvocation &norm : response.norms) {
        if (norm.statusClaimed.value_or(false) && norm.locator.isEmpty())
            findings.append(
                {u"norm"_s,
                 Words::tr("The actor is said to claim a status for “%1”, but no place bears it out.")
                     .arg(excerpt(norm.text)),
                 Words::tr("Enter the place in the text.")});
    }
    return findings;
}

/// The first day on which a trigger that stands for one dated thing could set off anything; none for open triggers.
std::optional<QDate> firstDayOf(const QString &trigger, const QList<Event> &events)
{
    if (trigger == "election_2020"_L1 || trigger == "border_crisis_2021"_L1 || trigger == "balloons_2025"_L1)
        return QDate(trigger.section(u'_', -1).toInt(), 1, 1);
    if (trigger != "ryanair_fr4978"_L1 && trigger != "ukraine_war"_L1)
        return std::nullopt;
    std::optional<QDate> first;
    for (const Event &event : events) {
        const auto day = event.date.earliest();
        if (event.trigger == trigger && day && (!first || *day < *first))
            first = day;
    }
    return first;
}

/// W40
Findings findTriggersAfterTheResponse(const Response &response, const RuleContext &context)
{
    Findings findings;
    const auto latest = response.date.latest();
    for (const QString &trigger : response.triggers) {
        const std::optional<QDate> first = firstDayOf(trigger, context.events);
        if (first && latest && *latest < *first)
            findings.append({u"trigger"_s,
                             Words::tr("“%1” (from %2) came after %3 and cannot have set it off.")
                                 .arg(inWords(u"trigger"_s, trigger, context), first->toString(Qt::ISODate),
                                      response.date.edtf()),
                             Words::tr("Correct the trigger or the date.")});
    }
    return findings;
}

/// Triggers that happened before 2020 too have codes of their own.
bool mayBeEarlier(const Response &response)
{
    return containsAny(response.triggers, {u"pre_2020"_s, u"prisoner_release"_s, u"other"_s});
}

/// W42. The campaign of 2020 itself belongs to the election.
Findings findTriggersOfTheOtherEra(const Response &response, const RuleContext &)
{
    const auto earliest = response.date.earliest();
    const auto latest = response.date.latest();
    if (response.triggers.contains(u"pre_2020"_s) && earliest && *earliest >= electionDay())
        return {{u"trigger"_s,
                 Words::tr("The trigger is “before 2020”, but the date is %1.").arg(response.date.edtf()),
                 Words::tr("Correct the trigger or the date.")}};
    const bool campaign =
        latest && latest->year() == electionDay().year() && response.triggers.contains(u"election_2020"_s);
    if (!response.triggers.isEmpty() && !mayBeEarlier(response) && latest && *latest < electionDay() &&
        !campaign)
        return {{u"trigger"_s,
                 Words::tr("The date %1 lies before the election of 2020, but no trigger says so.")
                     .arg(response.date.edtf()),
                 Words::tr("Add “before 2020”, or correct the date.")}};
    return {};
}

QStringList weaknessesOf(const Source &source)
{
    QStringList weaknesses;
    if (source.type == "state_media"_L1)
        weaknesses.append(Words::tr("controlled by the state"));
    if (!source.official &&
        (source.type == "research"_L1 || source.type == "agency"_L1 || source.type == "ngo"_L1))
        weaknesses.append(Words::tr("secondary"));
    if (source.reliability == "unreliable"_L1 || source.reliability == "probably_unreliable"_L1)
        weaknesses.append(Words::tr("of low reliability"));
    return weaknesses;
}

/// W43
Findings findSingleWeakSource(const Response &response, const RuleContext &context)
{
    if (response.citations.size() != 1)
        return {};
    const auto source = context.sources.constFind(response.citations.first().source);
    const QStringList weaknesses = source == context.sources.cend() ? QStringList() : weaknessesOf(*source);
    if (weaknesses.isEmpty())
        return {};
    return {{u"source_title"_s,
             Words::tr("The only source, “%1”, is %2.").arg(excerpt(source->title), weaknesses.join(", "_L1)),
             Words::tr("Add the act itself or a second source.")}};
}

constexpr ConsistencyRule rules[] = {
    {"W26", Severity::Warning, false, findFramingWithoutPlace},
    {"W27", Severity::Warning, false, findCountermeasureWithoutBreach},
    {"E28", Severity::Error, false, findQualificationWithoutAuthor},
    {"W29", Severity::Warning, false, findClaimsWithoutPlace},
    {"W40", Severity::Warning, true, findTriggersAfterTheResponse},
    {"W42", Severity::Warning, true, findTriggersOfTheOtherEra},
    {"W43", Severity::Warning, false, findSingleWeakSource},
};

} // namespace

std::span<const ConsistencyRule> reasonRules()
{
    return rules;
}

} // namespace vodhuk
