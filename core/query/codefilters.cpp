#include "core/base/textfold.h"
#include "core/catalogue/invokednorms.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"
#include "core/query/fieldfilters.h"
#include "core/query/namematching.h"

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

QStringList codesOf(const QList<Term> &terms)
{
    QStringList codes;
    for (const Term &term : terms)
        codes.append(term.code);
    return codes;
}

/// The events that are called so in some language.
QList<qint64> eventsTitled(const QString &value, const QList<Event> &events)
{
    const QString title = foldedText(value);
    QList<qint64> ids;
    for (const Event &event : events) {
        const auto named = [&](const QString &language) {
            return foldedText(event.title.text(language)) == title;
        };
        if (std::ranges::any_of(event.title.languages(), named))
            ids.append(event.id.value);
    }
    return ids;
}

/// The condition with one of its values.
Condition withOne(const Condition &condition, qsizetype index)
{
    Condition one = condition;
    one.values = {condition.values[index]};
    one.places = condition.places.mid(index, 1);
    return one;
}

/// A norm as records invoke it.
struct InvokedNorm {
    QString key;       ///< id in the register, or 0, and the words of the record
    QString name;      ///< what it is counted under: see invokedNorms
    QStringList texts; ///< all that it is called, caseless
};

/// Each once, however many records invoke it.
Result<std::vector<InvokedNorm>> invokedNormsOf(const Database &database)
{
    const auto norms = allNorms(database);
    VODHUK_TRY(norms);
    QHash<qint64, LocalizedText> registered;
    for (const Norm &norm : *norms)
        registered.insert(norm.id.value, norm.name);
    std::vector<InvokedNorm> invoked;
    VODHUK_TRY(forEachRow(database, u"SELECT DISTINCT coalesce(norm_id, 0), text FROM norm_invocation"_s, {},
                          [&](const Statement &row) {
                              const QString text = row.text(1);
                              const LocalizedText names = registered.value(row.number(0));
                              InvokedNorm &norm = invoked.emplace_back();
                              norm.key = QString::number(row.number(0)) + u' ' + text;
                              norm.name = nameOfNorm(names);
                              norm.texts.append(caseless(text));
                              for (const QString &language : names.languages())
                                  norm.texts.append(caseless(names.text(language)));
                              if (norm.name.isEmpty())
                                  norm.name = text;
                          }));
    return invoked;
}

/// A whole name as it is written somewhere is that norm; anything else is looked for by its words.
QStringList keysOfNorm(const QString &value, const NameWords &words, const std::vector<InvokedNorm> &norms)
{
    QStringList called;
    QStringList worded;
    for (const InvokedNorm &norm : norms) {
        if (norm.name == value)
            called.append(norm.key);
        else if (called.isEmpty() && words.standIn(norm.texts))
            worded.append(norm.key);
    }
    return called.isEmpty() ? worded : called;
}

/// `select`: the records with an instrument, up to where those of the families follow. What the codebook does not know is of a family too.
Filtered byInstrumentsOf(const Condition &condition, const QueryScope &scope, const QString &select)
{
    const auto families = resolveCodes(condition, u"instrument_family"_s, scope);
    if (!families)
        return std::unexpected(families.error());
    const bool unknownToo = families->contains(scope.codebook.family(QString()));
    QStringList codes;
    for (const QString &code : codesOf(scope.codebook.terms(u"instrument"_s))) {
        if (families->contains(scope.codebook.family(code)) != unknownToo)
            codes.append(code);
    }
    return among(select + (unknownToo ? u"NOT IN (%1))"_s : u"IN (%1))"_s), variants(codes));
}

} // namespace

Resolved<QStringList> kindsOf(const Condition &condition, const QueryScope &)
{
    return resolveWords(condition, {u"response"_s, u"countermove"_s, u"reaction"_s, u"any"_s});
}

Filtered byKind(const Condition &condition, const QueryScope &scope)
{
    const auto kinds = kindsOf(condition, scope);
    if (!kinds)
        return std::unexpected(kinds.error());
    if (kinds->contains(u"any"_s))
        return Filter{u"1"_s, {}};
    return among(u"response.kind IN (%1)"_s, variants(*kinds));
}

/// Codes kept in response_term under the field's vocabulary.
Filtered byTerm(const Condition &condition, const QueryScope &scope)
{
    const QString vocabulary = vocabularyOfField(condition.field);
    const auto codes = resolveCodes(condition, vocabulary, scope);
    if (!codes)
        return std::unexpected(codes.error());
    Filter filter = among(
        u"response.id IN (SELECT response_id FROM response_term WHERE vocabulary = ? AND code IN (%1))"_s,
        variants(*codes));
    filter.values.prepend(vocabulary);
    return filter;
}

Filtered byFamily(const Condition &condition, const QueryScope &scope)
{
    return byInstrumentsOf(
        condition, scope,
        u"response.id IN (SELECT response_id FROM response_term WHERE vocabulary = 'instrument' AND code "_s);
}

Filtered byFirstFamily(const Condition &condition, const QueryScope &scope)
{
    return byInstrumentsOf(
        condition, scope,
        u"response.id IN (SELECT response_id FROM response_derived WHERE instrument <> '' AND instrument "_s);
}

/// Codes in a column of `response`.
Filtered byColumn(const Condition &condition, const QueryScope &scope)
{
    const auto codes = resolveCodes(condition, vocabularyOfField(condition.field), scope);
    if (!codes)
        return std::unexpected(codes.error());
    static const QHash<QString, QString> columns = {
        {u"framing"_s, u"framing"_s}, {u"mode"_s, u"act_mode"_s}, {u"status"_s, u"workflow"_s}};
    return among(u"response."_s + columns.value(condition.field) + u" IN (%1)"_s, variants(*codes));
}

/// What the code of a record means is what sensitivityOf() says.
Filtered bySensitivity(const Condition &condition, const QueryScope &scope)
{
    const auto codes = resolveCodes(condition, vocabularyOfField(condition.field), scope);
    if (!codes)
        return std::unexpected(codes.error());
    return among(u"CASE WHEN response.sensitivity IN ('', 'public') THEN 'public' WHEN response.sensitivity "
                 u"= 'internal' "
                 "THEN 'internal' ELSE 'confidential' END IN (%1)"_s,
                 variants(*codes));
}

/// Only benefits that were taken away.
Filtered byBenefit(const Condition &condition, const QueryScope &scope)
{
    const auto codes = resolveCodes(condition, u"benefit"_s, scope);
    if (!codes)
        return std::unexpected(codes.error());
    return among(
        u"response.id IN (SELECT response_id FROM measure WHERE benefit IN (%1) AND direction = 'withdraws')"_s,
        variants(*codes));
}

Filtered byMeasureStatus(const Condition &condition, const QueryScope &scope)
{
    const auto codes = resolveCodes(condition, u"measure_status"_s, scope);
    if (!codes)
        return std::unexpected(codes.error());
    return among(u"response.id IN (SELECT response_id FROM measure WHERE status IN (%1))"_s,
                 variants(*codes));
}

Resolved<QStringList> sensesOf(const Condition &condition, const QueryScope &scope)
{
    Condition senses = condition;
    const auto isAny = [](const QString &value) { return value.compare("any"_L1, Qt::CaseInsensitive) == 0; };
    for (qsizetype i = 0; i < senses.values.size(); ++i) {
        if (isAny(senses.values[i]))
            senses.values[i] = u"strict"_s;
    }
    auto codes = resolveCodes(senses, u"sanction_sense"_s, scope);
    if (codes && std::ranges::any_of(condition.values, isAny))
        codes->append(u"broad"_s);
    return codes;
}

Filtered bySanction(const Condition &condition, const QueryScope &scope)
{
    const auto codes = sensesOf(condition, scope);
    if (!codes)
        return std::unexpected(codes.error());
    return among(u"response.id IN (SELECT response_id FROM response_derived WHERE sense IN (%1))"_s,
                 variants(*codes));
}

Filtered byNorm(const Condition &condition, const QueryScope &scope)
{
    const auto values = nameWords(condition);
    if (!values)
        return std::unexpected(values.error());
    const auto norms = invokedNormsOf(scope.database);
    if (!norms)
        return notRead(condition, norms.error());
    QStringList keys;
    for (qsizetype i = 0; i < condition.values.size(); ++i)
        keys += keysOfNorm(condition.values[i], (*values)[static_cast<size_t>(i)], *norms);
    return Filter{
        u"response.id IN (SELECT response_id FROM norm_invocation WHERE coalesce(norm_id, 0) || ' ' || text "
        "IN (SELECT value FROM json_each(?)))"_s,
        {textList(keys)}};
}

/// Codes of the vocabulary `trigger`; what is none is the title of an event that the record is linked with.
Filtered byEvent(const Condition &condition, const QueryScope &scope)
{
    const auto events = allEvents(scope.database);
    if (!events)
        return notRead(condition, events.error());
    QStringList codes;
    QList<qint64> ids;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const auto byCode = resolveCodes(withOne(condition, i), vocabularyOfField(condition.field), scope);
        const QList<qint64> titled = byCode ? QList<qint64>() : eventsTitled(condition.values[i], *events);
        if (!byCode && titled.isEmpty())
            return std::unexpected(byCode.error());
        codes += byCode.value_or(QStringList());
        ids += titled;
    }
    return Filter{
        u"response.id IN (SELECT response_id FROM response_term WHERE vocabulary = 'trigger' AND code IN "
        "(SELECT value FROM json_each(?))) OR response.id IN (SELECT response_id FROM response_event WHERE "
        "event_id IN (SELECT value FROM json_each(?)))"_s,
        {textList(codes), idList(ids)}};
}

Resolved<QStringList> regimesOf(const Condition &condition, const QueryScope &scope)
{
    const auto regimes = allRegimes(scope.database);
    if (!regimes)
        return notRead(condition, regimes.error());
    QStringList keys;
    for (const Regime &regime : *regimes)
        keys.append(regime.key);
    QStringList meant;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QList<Regime> named = regimesNamed(condition.values[i], *regimes);
        if (named.isEmpty())
            return std::unexpected(valueError(
                condition, i, Texts::tr("There is no sanctions regime “%1”.").arg(condition.values[i]),
                closestWord(condition.values[i], keys)));
        for (const Regime &regime : named)
            meant.append(regime.key);
    }
    return meant;
}

Filtered byRegime(const Condition &condition, const QueryScope &scope)
{
    const auto keys = regimesOf(condition, scope);
    if (!keys)
        return std::unexpected(keys.error());
    return among(u"coalesce(response.regime_id IN (SELECT id FROM regime WHERE key IN (%1)), 0)"_s,
                 variants(*keys));
}

} // namespace vodhuk
