#include "core/base/languagename.h"
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

bool isWithdrawnRecord(const QString &workflow)
{
    return workflow == "withdrawn"_L1;
}

QString titleOf(const NearRecord &record, const RuleContext &context)
{
    return record.title.isEmpty() ? recordIdText(record.id) : excerpt(record.title.best(context.language));
}

bool isLinkedTo(const Response &response, ResponseId other)
{
    return std::ranges::any_of(response.links, [&](const RecordLink &link) { return link.other == other; });
}

QStringList sharedInstruments(const Response &response, const NearRecord &other)
{
    QStringList shared;
    std::ranges::copy_if(response.instruments, std::back_inserter(shared),
                         [&](const QString &instrument) { return other.instruments.contains(instrument); });
    return shared;
}

/// What two records do in common, in words; a countermove or reaction does one thing.
QString sharedSteps(const Response &response, const NearRecord &other, const RuleContext &context)
{
    if (response.kind == RecordKind::Response)
        return inWords(u"instrument"_s, sharedInstruments(response, other), context);
    const bool same = !response.code.isEmpty() && response.code == other.code;
    return same ? inWords(recordKindCode(response.kind), response.code, context) : QString();
}

/// W31. Linked records are known to be two.
Findings findPossibleDuplicates(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const NearRecord &other : context.neighbours.near) {
        const QString shared = sharedSteps(response, other, context);
        const bool settled = isWithdrawnRecord(response.workflow) || isWithdrawnRecord(other.workflow) ||
                             isLinkedTo(response, other.id);
        if (shared.isEmpty() || settled)
            continue;
        findings.append(
            {u"date"_s,
             Words::tr("This may be entered twice: “%1” of %2 has an actor in common, nearly the same date "
                       "and the same step: %3.")
                 .arg(titleOf(other, context), other.date.edtf(), shared),
             Words::tr("Compare the two; then link them, mark them as not the same, or withdraw one.")});
    }
    return findings;
}

/// The day on which an aligned actor joined, or that of the record.
const PartialDate &dateOf(const Participation &part, const Response &response)
{
    return part.date.isEmpty() ? response.date : part.date;
}

/// Words and support are repeated often: only within a few days they are the same step.
bool isSameStep(const Response &response, const Participation &part, const NearRecord &own,
                const RuleContext &context)
{
    static const QStringList acts{u"restrictive"_s, u"diplomatic"_s, u"cooperation"_s, u"easing"_s};
    const QStringList shared = sharedInstruments(response, own);
    const bool isAct = std::ranges::any_of(shared, [&](const QString &instrument) {
        return acts.contains(context.codebook.family(instrument));
    });
    return !shared.isEmpty() &&
           areNear(dateOf(part, response), own.date, isAct ? alignedDays : duplicateDays);
}

/// W32. Actors that follow by an act of their own have a record of their own, and no part in the leader's.
Findings findAlignedWithOwnRecord(const Response &response, const RuleContext &context)
{
    Findings findings;
    for (const Participation &part : response.participations) {
        for (const NearRecord &own : context.neighbours.ofAligned) {
            const bool same = part.role == "aligned"_L1 && own.adopters.contains(part.actor) &&
                              !isWithdrawnRecord(own.workflow) && isSameStep(response, part, own, context);
            if (same)
                findings.append(
                    {u"aligned_actors"_s,
                     Words::tr(
                         "%1 is listed as aligned and has a record of its own for the same step: “%2” of %3.")
                         .arg(nameOf(part.actor, context), titleOf(own, context), own.date.edtf()),
                     Words::tr("Keep it here if it joined by a declaration, there if it adopted an act; not "
                               "both.")});
        }
    }
    return findings;
}

bool haveIdentifierInCommon(const Target &one, const Target &other)
{
    return std::ranges::any_of(
        one.identifiers, [&](const TargetIdentifier &known) { return other.identifiers.contains(known); });
}

/// W39
Findings findNamesakes(const Response &response, const RuleContext &context)
{
    Findings findings;
    QSet<TargetId> told;
    for (const Listing &listing : response.listings) {
        const Target target = context.neighbours.targets.value(listing.target);
        if (told.contains(listing.target))
            continue;
        told.insert(listing.target);
        for (const Target &other : context.neighbours.namesakes.value(listing.target)) {
            const QString message =
                haveIdentifierInCommon(target, other)
                    ? Words::tr("“%1” is in the catalogue as “%2” too, with the same identifier.")
                    : Words::tr("“%1” is in the catalogue as “%2” too, by the sound of the name.");
            findings.append({u"listings"_s,
                             message.arg(excerpt(target.name.best(context.language)),
                                         excerpt(other.name.best(context.language))),
                             Words::tr("Merge the two, or mark them as not the same.")});
        }
    }
    return findings;
}

/// The house languages in which a text is missing, in words; empty if none is.
QString missingLanguages(const LocalizedText &text, const RuleContext &context)
{
    QStringList missing;
    for (const QString &language : houseLanguages()) {
        if (text.text(language).isEmpty())
            missing.append(languageName(language, context.language));
    }
    return missing.join(", "_L1);
}

void addIfUnnamed(Findings &findings, const QString &field, const LocalizedText &name,
                  const RuleContext &context)
{
    const QString missing = missingLanguages(name, context);
    if (!missing.isEmpty() && !name.isEmpty())
        findings.append({field,
                         Words::tr("“%1” has no name in these languages: %2.")
                             .arg(excerpt(name.best(context.language)), missing),
                         Words::tr("Add it: briefings name everybody in the reader's language.")});
}

/// Whether briefings print the record.
bool isPublic(const Response &response)
{
    return response.workflow == "published"_L1 &&
           (response.sensitivity.isEmpty() || response.sensitivity == "public"_L1);
}

/// W48
Findings findMissingLabels(const Response &response, const RuleContext &context)
{
    Findings findings;
    if (!isPublic(response))
        return findings;
    QSet<ActorId> told;
    for (const Participation &part : response.participations) {
        const Actor *actor = context.actors.find(part.actor);
        if (!actor || told.contains(part.actor))
            continue;
        told.insert(part.actor);
        addIfUnnamed(findings, part.role == "aligned"_L1 ? u"aligned_actors"_s : u"actors"_s, actor->name,
                     context);
    }
    for (const Event &event : context.events) {
        if (response.events.contains(event.id))
            addIfUnnamed(findings, u"events"_s, event.title, context);
    }
    for (const NormInvocation &norm : response.norms)
        addIfUnnamed(findings, u"norm"_s, context.neighbours.norms.value(norm.norm).name, context);
    return findings;
}

/// E57. Only links that this record owns: the other ones are mended where they are kept.
Findings findBrokenLinks(const Response &response, const RuleContext &context)
{
    Findings findings;
    const auto titleOfOther = [&](const RecordLink &link) {
        const auto other = context.neighbours.linked.constFind(link.other);
        return other == context.neighbours.linked.cend() ? recordIdText(link.other)
                                                         : titleOf(*other, context);
    };
    for (const RecordLink &link : context.neighbours.circular)
        findings.append({u"links"_s,
                         Words::tr("“%1”: links of the type “%2” lead from there back to this record.")
                             .arg(titleOfOther(link), inWords(u"relation"_s, link.type, context)),
                         Words::tr("Take out the link that points the wrong way.")});
    for (const RecordLink &link : response.links) {
        const NearRecord other = context.neighbours.linked.value(link.other);
        if (ownsLink(link) && isWithdrawnRecord(other.workflow) && !isWithdrawnRecord(response.workflow))
            findings.append(
                {u"links"_s,
                 Words::tr("“%1”, to which this record is linked, is withdrawn.").arg(titleOfOther(link)),
                 Words::tr("Link the record that stands in its place, or take the link out.")});
    }
    return findings;
}

/// Names of bodies that are no part of the state, though the name says whose they are.
bool isNameOfPrivateMember(const LocalizedText &name)
{
    static const QStringList marks{u"red cross"_s,           u"чырвоны крыж"_s,     u"чырвонага крыжа"_s,
                                   u"красный крест"_s,       u"красного креста"_s,  u"olympic"_s,
                                   u"алімпійск"_s,           u"олимпийск"_s,        u"paralympic"_s,
                                   u"football federation"_s, u"hockey federation"_s};
    return std::ranges::any_of(name.languages(), [&](const QString &language) {
        const QString text = name.text(language).toLower();
        return std::ranges::any_of(marks, [&](const QString &mark) { return text.contains(mark); });
    });
}

/// Whether everybody who adopted it is a body whose members are societies and committees, not states.
bool isOfPrivateMembers(const Response &response, const RuleContext &context)
{
    const QList<ActorId> adopters = adoptersOf(response);
    return !adopters.isEmpty() && std::ranges::all_of(adopters, [&](ActorId id) {
        const Actor *actor = context.actors.find(id);
        return actor && (actor->type == "sport_body"_L1 || actor->type == "humanitarian"_L1);
    });
}

/// W59
Findings findSocietiesTakenForTheState(const Response &response, const RuleContext &context)
{
    Findings findings;
    QSet<TargetId> told;
    for (const Listing &listing : response.listings) {
        const Target target = context.neighbours.targets.value(listing.target);
        if (told.contains(listing.target))
            continue;
        told.insert(listing.target);
        const bool asState = target.type == "state"_L1;
        if (asState && (isNameOfPrivateMember(target.name) || isOfPrivateMembers(response, context)))
            findings.append({u"listings"_s,
                             Words::tr("“%1” is entered as a state, but the measure is directed at a society "
                                       "or committee that is a member.")
                                 .arg(excerpt(target.name.best(context.language))),
                             Words::tr("Name the society or committee, as an entity.")});
    }
    return findings;
}

constexpr ConsistencyRule rules[] = {
    {"W31", Severity::Warning, true, findPossibleDuplicates},
    {"W32", Severity::Warning, false, findAlignedWithOwnRecord},
    {"W39", Severity::Warning, false, findNamesakes},
    {"W48", Severity::Warning, true, findMissingLabels},
    {"E57", Severity::Error, true, findBrokenLinks},
    {"W59", Severity::Warning, false, findSocietiesTakenForTheState},
};

} // namespace

std::span<const ConsistencyRule> neighbourRules()
{
    return rules;
}

bool concernsNeighbours(const QString &rule)
{
    return std::ranges::any_of(rules,
                               [&](const ConsistencyRule &one) { return rule == QLatin1String(one.id); });
}

} // namespace vodhuk
