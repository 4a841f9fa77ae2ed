#include "core/codebook/registerrules.h"

#include "core/base/textfold.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisterRules)
};

Problem problemOf(Severity severity, const char *rule, const QString &field, const QString &message,
                  const QString &remedy)
{
    Problem problem;
    problem.severity = severity;
    problem.rule = QString::fromLatin1(rule);
    problem.field = field;
    problem.message = message;
    problem.remedy = remedy;
    return problem;
}

/// W48: what briefings print has its name in each language of the house.
void checkName(const LocalizedText &name, const QString &field, Problems &problems)
{
    if (name.isEmpty()) {
        problems.append(problemOf(Severity::Error, "E01", field + u"_en"_s, Words::tr("The name is missing."),
                                  Words::tr("Enter it in one language at least.")));
        return;
    }
    for (const QString &language : houseLanguages()) {
        if (name.text(language).isEmpty())
            problems.append(problemOf(Severity::Warning, "W48", field + u'_' + language,
                                      Words::tr("The name is missing in this language."),
                                      Words::tr("Briefings in this language will print it in another one.")));
    }
}

/// E03 and W04.
void checkSpan(const PartialDate &from, const PartialDate &until, const QString &field, Problems &problems)
{
    if (from.isEmpty() || until.isEmpty() || !until.latest() || !from.earliest())
        return;
    if (*until.latest() < *from.earliest())
        problems.append(problemOf(Severity::Error, "E03", field,
                                  Words::tr("The end lies before the beginning."),
                                  Words::tr("Correct one of the two dates.")));
    else if (until.earliest() && from.latest() && *until.earliest() < *from.latest())
        problems.append(problemOf(Severity::Warning, "W04", field,
                                  Words::tr("The end may lie before the beginning."),
                                  Words::tr("Write the dates as exactly as a source tells them.")));
}

void checkMemberships(const Actor &actor, Problems &problems)
{
    const QString field = u"memberships"_s;
    for (const Membership &membership : actor.memberships) {
        checkSpan(membership.from, membership.until, field, problems);
        checkSpan(membership.suspendedFrom, membership.suspendedUntil, field, problems);
        if (membership.organisation.isNull() || membership.kind.isEmpty())
            problems.append(problemOf(Severity::Error, "E01", field,
                                      Words::tr("A membership needs an organisation and a kind."),
                                      Words::tr("Choose both, or take the membership out.")));
        else if (membership.organisation == actor.id)
            problems.append(problemOf(Severity::Error, "E57", field,
                                      Words::tr("An actor is no member of itself."),
                                      Words::tr("Choose another organisation.")));
    }
}

QStringList allNames(const Actor &actor)
{
    QStringList names = actor.aliases;
    for (const LocalizedText *text : {&actor.name, &actor.officialName}) {
        for (const QString &language : text->languages())
            names.append(text->text(language));
    }
    if (!actor.code.isEmpty())
        names.append(actor.code);
    return names;
}

/// W39 for actors: the same name twice makes tables ambiguous.
void checkNamesakes(const Actor &actor, const FieldContext &context, Problems &problems)
{
    for (const ActorId other : actorsCalledAlike(allNames(actor), actor.id, context.actors))
        problems.append(problemOf(Severity::Warning, "W39", u"name_en"_s,
                                  Words::tr("Another actor is called like this: %1.")
                                      .arg(context.actors.name(other, programLanguage())),
                                  Words::tr("Use that one, or join the two, if they are the same.")));
}

/// An organ of an organ of itself would never end.
bool isOrganOfItself(const Actor &actor, const ActorDirectory &actors)
{
    ActorId above = actor.parent;
    for (int step = 0; step < 20 && !above.isNull(); ++step) {
        if (above == actor.id)
            return true;
        const Actor *next = actors.find(above);
        above = next ? next->parent : ActorId();
    }
    return false;
}

Problems check(const Actor &actor, const FieldContext &context)
{
    Problems problems;
    checkName(actor.name, u"name"_s, problems);
    if (actor.type.isEmpty())
        problems.append(problemOf(Severity::Error, "E01", u"actor_type"_s, Words::tr("The type is missing."),
                                  Words::tr("Choose a code.")));
    checkSpan(actor.validFrom, actor.validUntil, u"valid_until"_s, problems);
    checkSpan(actor.neutralFrom, actor.neutralUntil, u"neutral_until"_s, problems);
    checkMemberships(actor, problems);
    if (!actor.id.isNull() && isOrganOfItself(actor, context.actors))
        problems.append(problemOf(Severity::Error, "E57", u"parent"_s,
                                  Words::tr("By this the actor would be an organ of itself."),
                                  Words::tr("Choose another organisation.")));
    if (actor.neutralByMandate && actor.neutralBasis.isEmpty())
        problems.append(problemOf(Severity::Warning, "W22", u"neutral_basis"_s,
                                  Words::tr("Neutral by mandate, but no basis is given."),
                                  Words::tr("Name the statute or treaty that says so.")));
    checkNamesakes(actor, context, problems);
    return problems;
}

Problems check(const Event &event, const FieldContext &)
{
    Problems problems;
    checkName(event.title, u"title"_s, problems);
    if (event.date.isEmpty())
        problems.append(problemOf(Severity::Error, "E01", u"date"_s, Words::tr("The date is missing."),
                                  Words::tr("Enter the date as far as it is known, for example 2020-10.")));
    if (event.trigger.isEmpty())
        problems.append(problemOf(Severity::Error, "E01", u"trigger"_s,
                                  Words::tr("The kind of trigger is missing."), Words::tr("Choose a code.")));
    return problems;
}

Problems check(const Source &source, const FieldContext &)
{
    Problems problems;
    if (source.title.isEmpty() && source.url.isEmpty())
        problems.append(problemOf(Severity::Error, "E01", u"title"_s,
                                  Words::tr("A source needs a title or an address."),
                                  Words::tr("Enter one of them.")));
    if (!source.url.isEmpty() && source.archiveUrl.isEmpty() && source.localFile.isEmpty())
        problems.append(problemOf(Severity::Warning, "W45", u"archive_url"_s,
                                  Words::tr("There is no archive copy of this page."),
                                  Words::tr("Enter the address of an archived copy: pages vanish.")));
    return problems;
}

Problems check(const Target &target, const FieldContext &)
{
    Problems problems;
    if (target.name.isEmpty())
        problems.append(problemOf(Severity::Error, "E01", u"name_en"_s, Words::tr("The name is missing."),
                                  Words::tr("Enter it in one language at least, or describe the group.")));
    if (target.type.isEmpty())
        problems.append(problemOf(Severity::Error, "E01", u"type"_s, Words::tr("The type is missing."),
                                  Words::tr("Choose a code.")));
    return problems;
}

Problems check(const Regime &regime, const FieldContext &)
{
    Problems problems;
    if (regime.key.isEmpty())
        problems.append(
            problemOf(Severity::Error, "E01", u"key"_s, Words::tr("The short name is missing."),
                      Words::tr("Enter one that no other sanctions regime has, for example EU-BLR.")));
    if (!regime.name.isEmpty())
        checkName(regime.name, u"name"_s, problems);
    return problems;
}

Problems check(const Norm &norm, const FieldContext &)
{
    Problems problems;
    checkName(norm.name, u"name"_s, problems);
    return problems;
}

} // namespace

QList<ActorId> actorsCalledAlike(const QStringList &names, ActorId self, const ActorDirectory &actors)
{
    QList<ActorId> found;
    for (const QString &name : names) {
        for (const ActorId other : actors.named(name)) {
            if (other != self && !found.contains(other))
                found.append(other);
        }
    }
    return found;
}

Problems checkRegisterRecord(const RegisterRecord &record, const FieldContext &context)
{
    Problems problems = std::visit([&](const auto &one) { return check(one, context); }, record);
    std::ranges::stable_sort(problems, std::greater(), &Problem::severity);
    return problems;
}

} // namespace vodhuk
