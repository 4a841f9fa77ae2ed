#include "core/codebook/fieldproblems.h"

#include "core/base/quotation.h"
#include "core/base/steeringsign.h"

#include <QCoreApplication>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseFields)
};

} // namespace

FieldProblem unknownCode(const QString &vocabulary, const QString &code, const Codebook &codebook)
{
    const QString suggestion = codebook.suggestion(vocabulary, code);
    return {u"E50"_s, Words::tr("“%1” is not a code of %2.").arg(excerpt(code), vocabulary),
            suggestion.isEmpty() ? Words::tr("Choose a code of the codebook.")
                                 : Words::tr("Did you mean “%1”?").arg(suggestion)};
}

FieldProblem unknownActor(const QString &name, const ActorDirectory &actors)
{
    const QStringList suggestions = actors.suggestions(name, u"en"_s);
    return {u"actor"_s, Words::tr("No actor is called “%1”.").arg(excerpt(name)),
            suggestions.isEmpty()
                ? Words::tr("Enter the actor first, or give it this name as a further name.")
                : Words::tr("Did you mean %1?").arg(quotedList(suggestions))};
}

FieldProblem ambiguousActor(const QString &name, const QList<ActorId> &found, const ActorDirectory &actors)
{
    QStringList names;
    for (const ActorId id : found) {
        const QString full = actors.name(id, u"en"_s);
        names.append(actors.named(full).size() == 1 ? full : recordIdText(id));
    }
    return {u"actor"_s, Words::tr("“%1” is a name of several actors.").arg(excerpt(name)),
            Words::tr("Write one of %1.").arg(quotedList(names))};
}

FieldProblem unknownTarget(const QString &name)
{
    return {u"target"_s, Words::tr("No target is called “%1”.").arg(excerpt(name)),
            Words::tr("Choose one that is there, or make it in the register of targets first.")};
}

FieldProblem ambiguousTarget(const QString &name, const QList<TargetId> &found)
{
    QStringList ids;
    for (const TargetId id : found)
        ids.append(recordIdText(id));
    return {u"target"_s, Words::tr("“%1” is a name of several targets.").arg(excerpt(name)),
            Words::tr("Choose the one that is meant, or write its id: %1.").arg(ids.join(", "_L1))};
}

FieldProblem badNumber(const QString &text)
{
    return {u"E35"_s, Words::tr("“%1” is not a whole number.").arg(excerpt(text)),
            Words::tr("Write digits alone, without zeros in front, or leave it empty.")};
}

FieldProblem badYesNo(const QString &text)
{
    return {u"yesno"_s, Words::tr("“%1” is neither yes nor no.").arg(excerpt(text)),
            Words::tr("Write “yes” or “no”, or leave it empty.")};
}

FieldProblem badId(const QString &text)
{
    return {u"id"_s, Words::tr("“%1” is not the id of a record.").arg(excerpt(text)),
            Words::tr("Leave the id of a new record empty.")};
}

FieldProblem badKind(const QString &text)
{
    return {u"E50"_s, Words::tr("“%1” is not a kind of record.").arg(excerpt(text)),
            Words::tr("Write “response”, “countermove” or “reaction”.")};
}

FieldProblem measureCountDiffers(qsizetype dates, qsizetype benefits)
{
    return {u"measure"_s,
            Words::tr("The number of dates (%1) differs from the number of benefits withdrawn (%2).")
                .arg(dates)
                .arg(benefits),
            Words::tr("Write one date for all benefits, or one for each in their order.")};
}

FieldProblem measureHasListings(const QString &benefit)
{
    return {u"measure"_s,
            benefit.isEmpty()
                ? Words::tr("People or entities are listed under a measure without a benefit.")
                : Words::tr("People or entities are listed under the measure “%1”.").arg(benefit),
            Words::tr("Take the listings out before the measure.")};
}

FieldProblem nobodyListed()
{
    return {u"target"_s, Words::tr("It is not said who or what is listed."),
            Words::tr("Choose a target, or take the row out.")};
}

FieldCheck refuseSteering(const QString &text)
{
    const auto sign = steeringSignIn(text);
    if (!sign)
        return std::nullopt;
    const QString name = codePointText(sign->code);
    const qsizetype place = sign->place + 1;
    if (sign->turnsDirection())
        return FieldProblem{u"direction"_s,
                            Words::tr("Character %1 of the text turns the direction of writing (%2), so that "
                                      "other words are read than stand there.")
                                .arg(place)
                                .arg(name),
                            Words::tr("Take it out. Texts from right to left are shown well without it.")};
    return FieldProblem{
        u"control"_s,
        Words::tr("Character %1 of the text is a control character (%2), which no text needs.")
            .arg(place)
            .arg(name),
        Words::tr("Take it out; it can mislead whoever reads the text.")};
}

FieldProblem inCell(FieldProblem problem, qsizetype row, const PartColumn &column)
{
    problem.message =
        Words::tr("Row %1, %2: %3").arg(QString::number(row + 1), columnLabel(column), problem.message);
    problem.row = row;
    problem.column = column.key;
    return problem;
}

Parsed<QStringList> parseCodes(const QString &text, const QString &vocabulary, const Codebook &codebook)
{
    QStringList codes = splitCell(text);
    for (const QString &code : std::as_const(codes)) {
        if (!codebook.contains(vocabulary, code))
            return std::unexpected(unknownCode(vocabulary, code, codebook));
    }
    codes.removeDuplicates();
    return codes;
}

Parsed<PartialDate> parseDate(const QString &text)
{
    const Result<PartialDate> date = PartialDate::parse(text);
    if (!date) {
        return std::unexpected(
            FieldProblem{u"E02"_s, date.error().message,
                         Words::tr("Write YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known.")});
    }
    return *date;
}

Parsed<ActorId> actorCalled(const QString &name, const ActorDirectory &actors)
{
    const QList<ActorId> found = actors.named(name);
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return std::unexpected(ambiguousActor(name, found, actors));
    const std::optional<qint64> id = recordIdFromText(name);
    if (id && actors.find(ActorId{*id}))
        return ActorId{*id};
    return std::unexpected(unknownActor(name, actors));
}

QString nameToFind(ActorId id, const ActorDirectory &actors)
{
    const QString name = actors.name(id, u"en"_s);
    return actors.named(name) == QList<ActorId>{id} ? name : recordIdText(id);
}

Parsed<TargetId> targetCalled(const QString &name, const TargetDirectory &targets)
{
    const std::optional<qint64> id = recordIdFromText(name);
    if (id && targets.find(TargetId{*id}))
        return TargetId{*id};
    const QList<TargetId> found = targets.named(name);
    if (found.size() == 1)
        return found.first();
    return std::unexpected(found.isEmpty() ? unknownTarget(name) : ambiguousTarget(name, found));
}

} // namespace vodhuk
