#include "core/base/textfold.h"
#include "core/catalogue/invokednorms.h"
#include "core/catalogue/repositories.h"
#include "core/query/fieldfilters.h"

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

/// A code of the vocabulary `trigger`, else the title of an event that the record is linked with.
Filtered byEventValue(const Condition &condition, qsizetype index, const QueryScope &scope)
{
    Condition one = condition;
    one.values = {condition.values[index]};
    one.places = condition.places.mid(index, 1);
    auto byCode = byTerm(one, scope);
    if (byCode)
        return byCode;
    const auto events = allEvents(scope.database);
    const QString title = foldedText(one.values.first());
    QVariantList ids;
    for (const Event &event : events.value_or(QList<Event>())) {
        const auto named = [&](const QString &language) {
            return foldedText(event.title.text(language)) == title;
        };
        if (std::ranges::any_of(event.title.languages(), named))
            ids.append(event.id.value);
    }
    if (ids.isEmpty())
        return byCode;
    return among(u"response.id IN (SELECT response_id FROM response_event WHERE event_id IN (%1))"_s, ids);
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
    const auto families = resolveCodes(condition, u"instrument_family"_s, scope);
    if (!families)
        return std::unexpected(families.error());
    const bool unknownToo = families->contains(scope.codebook.family(QString()));
    QStringList codes;
    for (const QString &code : codesOf(scope.codebook.terms(u"instrument"_s))) {
        if (families->contains(scope.codebook.family(code)) != unknownToo)
            codes.append(code);
    }
    const QString sql =
        u"response.id IN (SELECT response_id FROM response_term WHERE vocabulary = 'instrument' AND code "_s;
    return among(sql + (unknownToo ? u"NOT IN (%1))"_s : u"IN (%1))"_s), variants(codes));
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

/// A record that says nothing about it is public.
Filtered bySensitivity(const Condition &condition, const QueryScope &scope)
{
    const auto codes = resolveCodes(condition, vocabularyOfField(condition.field), scope);
    if (!codes)
        return std::unexpected(codes.error());
    return among(u"coalesce(nullif(response.sensitivity, ''), 'public') IN (%1)"_s, variants(*codes));
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

/// A whole name as it is written somewhere is that norm; anything else is looked for by its words.
Filtered byNorm(const Condition &condition, const QueryScope &)
{
    const QString called = u"SELECT i.response_id FROM %1 WHERE i.name = ?"_s.arg(invokedNorms);
    QList<Filter> filters;
    for (const QString &value : condition.values) {
        const Filter words = wordsWithin(
            value, u"response.id IN (SELECT i.response_id FROM norm_invocation i WHERE %1)"_s,
            u"(i.text GLOB ? OR EXISTS (SELECT 1 FROM record_text n WHERE n.record_id = i.norm_id AND n.text GLOB ?))"_s);
        filters.append(Filter{u"response.id IN ("_s + called + u") OR (NOT EXISTS ("_s + called +
                                  u") AND "_s + words.sql + u')',
                              QVariantList{value, value} + words.values});
    }
    return anyOf(filters);
}

Filtered byEvent(const Condition &condition, const QueryScope &scope)
{
    QList<Filter> filters;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const auto filter = byEventValue(condition, i, scope);
        if (!filter)
            return filter;
        filters.append(*filter);
    }
    return anyOf(filters);
}

Filtered byRegime(const Condition &condition, const QueryScope &scope)
{
    const auto regimes = allRegimes(scope.database);
    QVariantList ids;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString wanted = foldedText(condition.values[i]);
        const qsizetype before = ids.size();
        QStringList keys;
        for (const Regime &regime : regimes.value_or(QList<Regime>())) {
            keys.append(regime.key);
            const auto named = [&](const QString &language) {
                return foldedText(regime.name.text(language)) == wanted;
            };
            if (foldedText(regime.key) == wanted || std::ranges::any_of(regime.name.languages(), named))
                ids.append(regime.id.value);
        }
        if (ids.size() == before)
            return std::unexpected(valueError(
                condition, i, Texts::tr("There is no sanctions regime “%1”.").arg(condition.values[i]),
                closestWord(condition.values[i], keys)));
    }
    return among(u"coalesce(response.regime_id IN (%1), 0)"_s, ids);
}

} // namespace vodhuk
