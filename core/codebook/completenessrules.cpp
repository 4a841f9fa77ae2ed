#include "core/base/quotation.h"
#include "core/codebook/consistencyrules.h"
#include "core/codebook/fixes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consistency)
};

/// E01. A withdrawn record is a tombstone and may lack anything.
Findings findMissing(const Response &response, const RuleContext &)
{
    Findings findings;
    if (response.workflow == "withdrawn"_L1)
        return findings;
    const bool isResponse = response.kind == RecordKind::Response;
    if (response.date.isEmpty())
        findings.append({u"date"_s, Words::tr("The date is missing."),
                         Words::tr("Enter it as far as it is known, if only the year.")});
    if (adoptersOf(response).isEmpty())
        findings.append({u"actors"_s, Words::tr("Nobody is named who took the step."),
                         Words::tr("Enter at least one actor.")});
    if (response.title.isEmpty())
        findings.append({u"title"_s, Words::tr("The title is missing."),
                         Words::tr("Enter it in at least one language.")});
    if (isResponse && response.instruments.isEmpty())
        findings.append({u"instruments"_s, Words::tr("No instrument is given."),
                         Words::tr("Choose at least one; “other” with a note if none fits.")});
    if (!isResponse && response.code.isEmpty())
        findings.append({u"code"_s, Words::tr("The kind of step is missing."), Words::tr("Choose a code.")});
    if (response.citations.isEmpty())
        findings.append({u"source_title"_s, Words::tr("No source bears the record out."),
                         Words::tr("Cite at least one source.")});
    return findings;
}

struct CodeUse {
    const char *field;
    const char *vocabulary;
    QStringList codes;
    bool isWholeField = false; ///< the field holds these codes and nothing else
};

QList<CodeUse> measureCodes(const Response &response)
{
    QList<CodeUse> uses;
    for (const Measure &measure : response.measures) {
        uses.append({"benefits_withdrawn", "benefit", {measure.benefit}});
        uses.append({"instruments", "instrument", {measure.instrument}});
        uses.append({"benefits_withdrawn", "deprives", {measure.deprives}});
        uses.append({"benefits_withdrawn", "scope", {measure.scope}});
        uses.append({"benefits_withdrawn", "measure_status", {measure.status}});
    }
    return uses;
}

QList<CodeUse> codesUsedBy(const Response &response)
{
    QList<CodeUse> uses{
        {"instruments", "instrument", response.instruments},
        {"trigger", "trigger", response.triggers},
        {"binding", "binding", response.binding},
        {"purpose", "purpose", response.purposes},
        {"act_mode", "act_mode", {response.actMode}},
        {"framing", "framing", {response.framing}},
        {"legal_qualification", "legal_qualification", {response.legalQualification}},
        {"status", "workflow", {response.workflow}},
        {"sense_override", "sanction_sense", {response.senseOverride}},
    };
    for (CodeUse &use : uses)
        use.isWholeField = true;
    if (response.kind != RecordKind::Response)
        uses.append(
            {"code", response.kind == RecordKind::Countermove ? "countermove" : "reaction", {response.code}});
    for (const Participation &part : response.participations)
        uses.append({"actors", "role", {part.role}});
    for (const Milestone &milestone : response.milestones)
        uses.append({"date", "milestone", {milestone.role}});
    for (const Ask &ask : response.asks)
        uses.append({"ask", "instrument", {ask.instrument}});
    for (const RecordLink &link : response.links)
        uses.append({"relation", "relation", {link.type}});
    return uses + measureCodes(response);
}

/// The near code in place of the unknown one, in a field that holds nothing but such codes.
std::optional<Fix> nearCode(const CodeUse &use, const QString &code, const QString &near)
{
    if (near.isEmpty() || !use.isWholeField)
        return std::nullopt;
    QStringList codes = use.codes;
    std::ranges::replace(codes, code, near);
    return Fix{Words::tr("Write “%1”").arg(near), {{QString::fromLatin1(use.field), joinCell(codes)}}};
}

/// E50
Findings findUnknownCodes(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const CodeUse &use : codesUsedBy(response)) {
        const QString vocabulary = QString::fromLatin1(use.vocabulary);
        for (const QString &code : use.codes) {
            if (code.isEmpty() || context.codebook.contains(vocabulary, code))
                continue;
            const QString near = context.codebook.suggestion(vocabulary, code);
            findings.append(
                {QString::fromLatin1(use.field),
                 Words::tr("“%1” is not a code of %2 in the codebook.").arg(excerpt(code), vocabulary),
                 near.isEmpty() ? Words::tr("Choose a code of the codebook.")
                                : Words::tr("Did you mean “%1”?").arg(near),
                 nearCode(use, code, near)});
        }
    }
    return findings;
}

/// W51
Findings findUnexplainedOther(const Response &response, const RuleContext &)
{
    const QString other = u"other"_s;
    if (!response.notes.isEmpty())
        return {};
    Findings findings;
    if (response.instruments.contains(other))
        findings.append({u"instruments"_s,
                         Words::tr("The instrument is “other”, and no note says what it is."),
                         Words::tr("Add a note, or choose a code that fits.")});
    if (response.triggers.contains(other))
        findings.append({u"trigger"_s, Words::tr("The trigger is “other”, and no note says what it is."),
                         Words::tr("Add a note, or choose a code that fits.")});
    return findings;
}

struct NumberUse {
    const char *field;
    std::optional<int> value;
};

/// E35
Findings findBadNumbers(const Response &response, const RuleContext &)
{
    static const QRegularExpression decimal(u"^[0-9]+(\\.[0-9]+)?$"_s);
    static const QRegularExpression iso4217(u"^[A-Z]{3}$"_s);
    Findings findings;
    const QList<NumberUse> numbers{
        {"persons", response.personsNew},           {"entities", response.entitiesNew},
        {"vote_for", response.votes.inFavour},      {"vote_against", response.votes.against},
        {"vote_abstain", response.votes.abstained}, {"vote_absent", response.votes.absent}};
    for (const NumberUse &number : numbers) {
        if (number.value && *number.value < 0)
            findings.append({QString::fromLatin1(number.field),
                             Words::tr("The number %1 is negative.").arg(*number.value),
                             Words::tr("Enter a whole number from 0 on.")});
    }
    if (!response.amount.isEmpty() && !decimal.match(response.amount).hasMatch())
        findings.append({u"amount"_s, Words::tr("“%1” is not an amount.").arg(excerpt(response.amount)),
                         Words::tr("Write digits, with a point before the decimals.")});
    if (!response.amount.isEmpty() && !iso4217.match(response.currency).hasMatch())
        findings.append({u"currency"_s,
                         Words::tr("The amount %1 has no currency.").arg(excerpt(response.amount)),
                         Words::tr("Add its code of three letters, such as EUR.")});
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"E01", Severity::Error, true, findMissing},
    {"E35", Severity::Error, true, findBadNumbers},
    {"E50", Severity::Error, true, findUnknownCodes},
    {"W51", Severity::Warning, true, findUnexplainedOther},
};

} // namespace

std::span<const ConsistencyRule> completenessRules()
{
    return rules;
}

} // namespace vodhuk
