#include "core/report/sections/chosensettings.h"

#include "core/analysis/inforcecounts.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

QString setting(const SectionMaking &making, const QString &name)
{
    return making.section.settings.value(name).trimmed();
}

/// Names that a query has in conditions that are not negated.
QStringList actorsNamed(const Query &query)
{
    QStringList names;
    for (const Condition &condition : query.conditions) {
        if (!condition.negated && (condition.field == "actor"_L1 || condition.field == "adopter"_L1))
            names += condition.values;
    }
    return names;
}

Result<ActorId> chosenActor(const QString &name, const BriefingSpeech &speech)
{
    const QList<ActorId> found = speech.actors.named(name);
    if (found.size() == 1)
        return found.constFirst();
    if (!found.isEmpty())
        return fail(
            ErrorKind::Usage,
            Texts::tr("Several actors are called “%1”. Write a name or code that only one of them has.")
                .arg(name));
    const QStringList near = speech.actors.suggestions(name, programLanguage());
    return fail(
        ErrorKind::Usage,
        near.isEmpty()
            ? Texts::tr("No actor is called “%1”. Write one of its names as the catalogue has it.").arg(name)
            : Texts::tr("No actor is called “%1”. Close to it: %2.").arg(name, near.join(u"; "_s)));
}

} // namespace

Result<QList<ActorId>> chosenActors(const SectionMaking &making)
{
    QStringList names = setting(making, u"actor"_s).split(u';', Qt::SkipEmptyParts);
    if (names.isEmpty())
        names = actorsNamed(making.part.query);
    QList<ActorId> actors;
    for (const QString &name : std::as_const(names)) {
        const Result<ActorId> actor = chosenActor(name.trimmed(), making.speech);
        VODHUK_TRY(actor);
        if (!actors.contains(*actor))
            actors.append(*actor);
    }
    if (!actors.isEmpty())
        return actors;
    return fail(ErrorKind::Usage,
                Texts::tr("It is not said which actor is meant. Set “actor” to its name, several "
                          "separated by “;”, or name it in the query."));
}

Result<QDate> chosenDay(const SectionMaking &making)
{
    const QString text = setting(making, u"day"_s);
    if (text.isEmpty())
        return inForceDay(making.part.query).value_or(making.day);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day;
    return fail(ErrorKind::Usage,
                Texts::tr("“%1” is no day. Write year, month and day: 2022-03-01.").arg(text));
}

Result<int> chosenMonths(const SectionMaking &making)
{
    const QString text = setting(making, u"months"_s);
    if (text.isEmpty())
        return usualMonths;
    const int months = text.toInt(); // 0 for what is no number
    if (months >= 1 && months <= mostMonths)
        return months;
    return fail(ErrorKind::Usage, Texts::tr("“%1” is no number of months. Write a whole number from 1 to %2.")
                                      .arg(text)
                                      .arg(mostMonths));
}

Result<Query> printablePart(SectionMaking &making, const Query &query)
{
    const Result<PublicPart> part = partFor(making.wish.profile, making.questions, query);
    VODHUK_TRY(part);
    return part->query;
}

} // namespace vodhuk
