#include "core/query/valueresolver.h"

#include "core/base/editdistance.h"
#include "core/base/partialdate.h"
#include "core/base/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

bool hasLabel(const Term &term, const QString &folded)
{
    return std::ranges::any_of(term.label.languages(), [&](const QString &language) {
        return foldedText(term.label.text(language)) == folded;
    });
}

/// By code; if there is none, by label.
QStringList codesNamed(const QList<Term> &terms, const QString &value)
{
    QStringList codes;
    for (const Term &term : terms) {
        if (term.code.compare(value, Qt::CaseInsensitive) == 0)
            return {term.code};
    }
    const QString folded = foldedText(value);
    for (const Term &term : terms) {
        if (!folded.isEmpty() && hasLabel(term, folded))
            codes.append(term.code);
    }
    return codes;
}

/// Whether each word of the value begins one of the text's, or is one but for a letter. Both folded.
bool areWordsNear(const QString &value, const QString &text)
{
    constexpr qsizetype shortest = 4; // fewer letters are those of many words
    const QStringList known = text.split(u' ');
    return std::ranges::all_of(value.split(u' '), [&](const QString &word) {
        return std::ranges::any_of(known, [&](const QString &each) {
            return word.size() >= shortest && (each.startsWith(word) || editDistance(word, each) <= 1);
        });
    });
}

/// The codes that may be meant by a value that is none.
QStringList codesNear(const QList<Term> &terms, const QString &value)
{
    const QString folded = foldedText(value);
    QStringList codes;
    for (const Term &term : terms) {
        const auto isCalled = [&](const QString &language) {
            return areWordsNear(folded, foldedText(term.label.text(language)));
        };
        if (areWordsNear(folded, foldedText(term.code)) ||
            std::ranges::any_of(term.label.languages(), isCalled))
            codes.append(term.code);
    }
    return codes;
}

/// Tells the code that may be meant, or a few of them, or all of a short vocabulary.
QueryError unknownCode(const Condition &condition, qsizetype index, const QString &vocabulary,
                       const QueryScope &scope)
{
    constexpr qsizetype mostTold = 12;
    const QList<Term> terms = scope.codebook.terms(vocabulary);
    const QString &value = condition.values[index];
    QStringList near{scope.codebook.suggestion(vocabulary, value)};
    if (near.first().isEmpty())
        near = codesNear(terms, value);
    if (near.size() == 1)
        return valueError(condition, index,
                          Texts::tr("“%1” is no value of “%2”.").arg(value, condition.field), near.first());
    if (near.isEmpty()) {
        for (const Term &term : terms)
            near.append(term.code);
    }
    if (near.size() > mostTold)
        return valueError(condition, index,
                          Texts::tr("“%1” is no value of “%2”.").arg(value, condition.field));
    return valueError(condition, index,
                      Texts::tr("“%1” is no value of “%2”. Known are: %3.")
                          .arg(value, condition.field, near.join(u", "_s)));
}

/// What names this actor alone: for "which of them".
QString distinctName(const ActorDirectory &actors, ActorId id)
{
    const Actor *actor = actors.find(id);
    return actor && !actor->code.isEmpty() ? actor->code : actors.name(id, u"en"_s);
}

QueryError unknownActor(const Condition &condition, qsizetype index, const QueryScope &scope)
{
    const QString &name = condition.values[index];
    const QString message = Texts::tr("No actor of this catalogue is named “%1”.").arg(name);
    return valueError(condition, index, message, scope.actors.suggestions(name, u"en"_s, 1).value(0));
}

QueryError ambiguousActor(const Condition &condition, qsizetype index, const QList<ActorId> &found,
                          const QueryScope &scope)
{
    QStringList names;
    for (const ActorId id : found)
        names.append(distinctName(scope.actors, id));
    const QString message =
        Texts::tr("“%1” may mean several actors: %2.").arg(condition.values[index], names.join(u", "_s));
    return valueError(condition, index, message, names.value(0));
}

std::optional<qint64> julian(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toJulianDay()) : std::nullopt;
}

/// One end of a span; an empty text is an open end.
Resolved<PartialDate> spanEnd(const Condition &condition, qsizetype index, QStringView text)
{
    const auto date = PartialDate::parse(text);
    if (!date)
        return std::unexpected(valueError(condition, index, date.error().message));
    return *date;
}

Resolved<DaySpan> resolveSpan(const Condition &condition, qsizetype index)
{
    const QStringView value(condition.values[index]);
    const qsizetype dots = value.contains(u'/') ? -1 : value.indexOf(".."_L1);
    const auto from = spanEnd(condition, index, dots < 0 ? value : value.first(dots));
    if (!from)
        return std::unexpected(from.error());
    if (dots < 0 && from->isEmpty())
        return std::unexpected(
            valueError(condition, index, Texts::tr("A date is missing, such as 2020-08 or 2020..2021.")));
    if (dots < 0)
        return DaySpan{julian(from->earliest()), julian(from->latest())};
    const auto until = spanEnd(condition, index, value.sliced(dots + 2));
    if (!until)
        return std::unexpected(until.error());
    const DaySpan span{julian(from->earliest()), julian(until->latest())};
    if (!span.first && !span.last)
        return std::unexpected(
            valueError(condition, index, Texts::tr("A date is missing, such as 2020-08 or 2020..2021.")));
    if (span.first && span.last && *span.first > *span.last)
        return std::unexpected(
            valueError(condition, index, Texts::tr("The end lies before the beginning."),
                       value.sliced(dots + 2).toString() + u".."_s + value.first(dots).toString()));
    return span;
}

} // namespace

QueryError valueError(const Condition &condition, qsizetype index, const QString &message,
                      const QString &suggestion)
{
    const TextPlace place = condition.places.value(index, TextPlace{condition.position, 0});
    return QueryError{place.position, place.length, message, suggestion};
}

Resolved<QStringList> resolveCodes(const Condition &condition, const QString &vocabulary,
                                   const QueryScope &scope)
{
    QStringList codes;
    const QList<Term> terms = scope.codebook.terms(vocabulary);
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString &value = condition.values[i];
        const QStringList found = codesNamed(terms, value);
        if (found.isEmpty())
            return std::unexpected(unknownCode(condition, i, vocabulary, scope));
        codes += found;
    }
    codes.removeDuplicates();
    return codes;
}

QList<Regime> regimesNamed(const QString &value, const QList<Regime> &regimes)
{
    const QString wanted = foldedText(value);
    QList<Regime> named;
    for (const Regime &regime : regimes) {
        const auto isNamed = [&](const QString &language) {
            return foldedText(regime.name.text(language)) == wanted;
        };
        if (foldedText(regime.key) == wanted || std::ranges::any_of(regime.name.languages(), isNamed))
            named.append(regime);
    }
    return named;
}

Resolved<QStringList> resolveWords(const Condition &condition, const QStringList &known)
{
    QStringList words;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString word = condition.values[i].toLower();
        if (!known.contains(word)) {
            const QString message = Texts::tr("“%1” is no value of “%2”. Known are: %3.");
            return std::unexpected(valueError(
                condition, i, message.arg(condition.values[i], condition.field, known.join(u", "_s)),
                closestWord(word, known)));
        }
        words.append(word);
    }
    words.removeDuplicates();
    return words;
}

Resolved<QList<ActorId>> resolveActors(const Condition &condition, const QueryScope &scope)
{
    QList<ActorId> ids;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        QList<ActorId> found = scope.actors.named(condition.values[i]);
        if (const auto id = recordIdFromText(condition.values[i]);
            found.isEmpty() && id && scope.actors.find(ActorId{*id}))
            found.append(ActorId{*id});
        if (found.isEmpty())
            return std::unexpected(unknownActor(condition, i, scope));
        if (found.size() > 1)
            return std::unexpected(ambiguousActor(condition, i, found, scope));
        if (!ids.contains(found.first()))
            ids.append(found.first());
    }
    return ids;
}

Resolved<QList<DaySpan>> resolveDays(const Condition &condition)
{
    QList<DaySpan> spans;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const auto span = resolveSpan(condition, i);
        if (!span)
            return std::unexpected(span.error());
        spans.append(*span);
    }
    return spans;
}

QString vocabularyOfField(const QString &field)
{
    static const QHash<QString, QString> vocabularies = {{u"actor-type"_s, u"actor_type"_s},
                                                         {u"instrument"_s, u"instrument"_s},
                                                         {u"family"_s, u"instrument_family"_s},
                                                         {u"first-family"_s, u"instrument_family"_s},
                                                         {u"benefit"_s, u"benefit"_s},
                                                         {u"framing"_s, u"framing"_s},
                                                         {u"binding"_s, u"binding"_s},
                                                         {u"event"_s, u"trigger"_s},
                                                         {u"mode"_s, u"act_mode"_s},
                                                         {u"status"_s, u"workflow"_s},
                                                         {u"sensitivity"_s, u"sensitivity"_s},
                                                         {u"texts"_s, u"sensitivity"_s},
                                                         {u"sanction"_s, u"sanction_sense"_s},
                                                         {u"measure-status"_s, u"measure_status"_s}};
    return vocabularies.value(field);
}

} // namespace vodhuk
