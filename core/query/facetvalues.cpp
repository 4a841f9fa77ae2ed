#include "core/query/facetvalues.h"

#include "core/base/languagename.h"
#include "core/base/wording.h"
#include "core/catalogue/invokednorms.h"
#include "core/catalogue/repositories.h"
#include "core/query/facets.h"
#include "core/query/namematching.h"
#include "core/query/valueresolver.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &kinds()
{
    static const QStringList codes = {u"response"_s, u"countermove"_s, u"reaction"_s};
    return codes;
}

QString kindLabel(const QString &code, const QString &language)
{
    const Wording words(language);
    if (code == "countermove"_L1)
        return words.translate("Query", "Countermoves");
    if (code == "reaction"_L1)
        return words.translate("Query", "Reactions");
    return words.translate("Query", "Responses");
}

QString sideLabel(const QString &code, const QString &language)
{
    const Wording words(language);
    if (code == "responding"_L1)
        return words.translate("Query", "Responding");
    if (code == "target"_L1)
        return words.translate("Query", "Target of responses");
    if (code == "civil_society"_L1)
        return words.translate("Query", "Civil society");
    return code;
}

QString regimeLabel(const QString &key, const Database &database, const QString &language)
{
    const auto regimes = allRegimes(database);
    for (const Regime &regime : regimes.value_or(QList<Regime>())) {
        if (regime.key == key && !regime.name.isEmpty())
            return regime.name.best(language);
    }
    return key;
}

/// Norms of the register by the name that the query language has for them: see invokedNorms.
QHash<QString, LocalizedText> registeredNorms(const Database &database)
{
    QHash<QString, LocalizedText> names;
    const auto norms = allNorms(database);
    for (const Norm &norm : norms.value_or(QList<Norm>()))
        names.insert(nameOfNorm(norm.name), norm.name);
    return names;
}

/// Those of the register are called as readers of the language call them, the others as actors wrote them.
void nameNorms(QList<FacetValue> &values, const Database &database, const QString &language)
{
    const auto names = registeredNorms(database);
    for (FacetValue &value : values) {
        if (const auto name = names.constFind(value.code); name != names.cend())
            value.label = name->best(language);
    }
}

/// Writes label and parent of a value whose code is known.
void describe(FacetValue &value, const QString &field, const QueryEngine &engine, const QString &language)
{
    const QString vocabulary = vocabularyOfField(field);
    value.label = value.code;
    if (field == "kind"_L1)
        value.label = kindLabel(value.code, language);
    else if (field == "side"_L1)
        value.label = sideLabel(value.code, language);
    else if (field == "regime"_L1)
        value.label = regimeLabel(value.code, engine.database(), language);
    else if (field == "lang"_L1)
        value.label = languageName(value.code, language);
    else if (!vocabulary.isEmpty())
        value.label = engine.codebook().label(vocabulary, value.code, language);
    if (field == "instrument"_L1)
        value.parent = engine.codebook().family(value.code);
}

FacetValue actorValue(ActorId id, qint64 count, const QueryEngine &engine, const QString &language)
{
    return {queryName(engine.actors(), id), engine.actors().name(id, language), {}, count};
}

/// The codes in whose order the values of a field stand; empty if they stand by label.
QStringList fixedOrder(const QString &field, const Codebook &codebook)
{
    if (field == "kind"_L1)
        return kinds();
    static const QStringList ordered = {u"family"_s, u"framing"_s,        u"binding"_s, u"sanction"_s,
                                        u"mode"_s,   u"measure-status"_s, u"status"_s};
    QStringList codes;
    if (ordered.contains(field)) {
        for (const Term &term : codebook.terms(vocabularyOfField(field)))
            codes.append(term.code);
    }
    return codes;
}

/// The values that the query names itself, with count 0 and the code as it is typed there.
QList<FacetValue> namedActors(const Condition &condition, const QueryEngine &engine, const QString &language)
{
    QList<FacetValue> values;
    for (const QString &name : condition.values) {
        const QList<ActorId> found = engine.actors().named(name);
        if (found.size() == 1)
            values.append({name, engine.actors().name(found.first(), language),
                           queryName(engine.actors(), found.first()), 0});
    }
    return values;
}

/// A regime may be named in any language; what names none is told when the query is asked.
QStringList namedRegimes(const Condition &condition, const Database &database)
{
    const auto regimes = allRegimes(database);
    QStringList keys;
    for (const QString &value : condition.values) {
        for (const Regime &regime : regimesNamed(value, regimes.value_or(QList<Regime>())))
            keys.append(regime.key);
    }
    return keys;
}

QStringList namedCodes(const Condition &condition, const QueryEngine &engine)
{
    if (condition.field == "regime"_L1)
        return namedRegimes(condition, engine.database());
    const QString vocabulary = vocabularyOfField(condition.field);
    static const QStringList lowerCase{u"side"_s, u"kind"_s, u"lang"_s};
    if (vocabulary.isEmpty() && !lowerCase.contains(condition.field))
        return condition.values;
    if (vocabulary.isEmpty()) {
        QStringList words;
        for (const QString &value : condition.values)
            words.append(value.toLower());
        return words;
    }
    const QueryScope scope{engine.database(), engine.codebook(), engine.actors()};
    QStringList codes;
    for (const QString &value : condition.values)
        codes += resolveCodes(Condition{.field = condition.field, .values = {value}}, vocabulary, scope)
                     .value_or(QStringList());
    return codes;
}

/// Tags and publishers are found in any case; all other values have codes by now.
bool isListedAs(const FacetValue &listed, const QString &code)
{
    return listed.code == code || caseless(listed.code) == caseless(code) ||
           caseless(listed.label) == caseless(code);
}

/// A value that the query names is listed even if nothing has it; an actor keeps the name under which the query has it.
void addNamed(Facet &facet, const Condition &condition, const QueryEngine &engine, const QString &language)
{
    if (facet.field == "actor"_L1) {
        for (FacetValue value : namedActors(condition, engine, language)) {
            const QString usual = std::exchange(value.parent, QString());
            const auto listed = std::ranges::find(facet.values, usual, &FacetValue::code);
            const QList<ActorId> meant = engine.actors().named(value.code);
            const auto isSame = [&](const FacetValue &other) {
                return engine.actors().named(other.code) == meant;
            };
            if (listed != facet.values.end())
                listed->code = value.code;
            else if (std::ranges::none_of(facet.values, isSame)) // also under another name in this query
                facet.values.append(value);
        }
        return;
    }
    if (facet.field == "norm"_L1)
        return; // what is not listed may be words, which find norms of other names
    for (const QString &code : namedCodes(condition, engine)) {
        const auto isThat = [&](const FacetValue &listed) { return isListedAs(listed, code); };
        if (std::ranges::any_of(facet.values, isThat) || code == "any"_L1)
            continue;
        FacetValue value{code, {}, {}, 0};
        describe(value, facet.field, engine, language);
        facet.values.append(value);
    }
}

} // namespace

const QStringList &facetFields()
{
    static const QStringList fields = {u"actor"_s,   u"actor-type"_s, u"side"_s,    u"kind"_s,
                                       u"family"_s,  u"instrument"_s, u"benefit"_s, u"sanction"_s,
                                       u"framing"_s, u"norm"_s,       u"binding"_s, u"event"_s,
                                       u"mode"_s,    u"year"_s,       u"regime"_s,  u"measure-status"_s,
                                       u"status"_s,  u"tag"_s,        u"lang"_s,    u"publisher"_s};
    return fields;
}

QList<FacetValue> describedValues(const ValueCounts &counts, const QString &field, const QueryEngine &engine,
                                  const QString &language)
{
    QList<FacetValue> values;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (field == "actor"_L1) {
            values.append(actorValue(ActorId{count.key().toLongLong()}, *count, engine, language));
            continue;
        }
        FacetValue value{count.key(), {}, {}, *count};
        describe(value, field, engine, language);
        values.append(value);
    }
    if (field == "norm"_L1 && !values.isEmpty())
        nameNorms(values, engine.database(), language);
    return values;
}

QList<FacetValue> yearValues(const std::vector<DatedCount> &spans)
{
    int firstYear = 9999;
    int lastYear = 1;
    for (const DatedCount &span : spans) {
        firstYear = std::min(firstYear, (span.earliest ? span.earliest : span.latest)->year());
        lastYear = std::max(lastYear, (span.latest ? span.latest : span.earliest)->year());
    }
    QMap<int, qint64> years;
    for (const DatedCount &span : spans) {
        const int until = span.latest ? span.latest->year() : lastYear;
        for (int year = span.earliest ? span.earliest->year() : firstYear; year <= until; ++year)
            years[year] += span.count;
    }
    QList<FacetValue> values;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        const QString text = QString::number(year.key()).rightJustified(4, u'0');
        values.append({text, text, {}, year.value()});
    }
    return values;
}

qint64 recordsNotSurelyInOneYear(const std::vector<DatedCount> &spans)
{
    qint64 count = 0;
    for (const DatedCount &span : spans) {
        const bool inOne = span.earliest && span.latest && span.earliest->year() == span.latest->year();
        count += inOne && !span.isInDoubt ? 0 : span.count;
    }
    return count;
}

void orderValues(QList<FacetValue> &values, const QString &field, const Codebook &codebook,
                 const QString &language)
{
    sortByLabel(values, language);
    const QStringList codes = fixedOrder(field, codebook);
    const auto place = [&](const FacetValue &value) {
        const qsizetype index = codes.indexOf(value.code);
        return index < 0 ? codes.size() : index;
    };
    if (!codes.isEmpty())
        std::ranges::stable_sort(values, {}, place);
    if (field == "year"_L1)
        std::ranges::stable_sort(values, {}, [](const FacetValue &value) { return value.code.toInt(); });
}

Facet facetOf(QList<FacetValue> values, const QueryEngine &engine, const Query &query, const QString &field,
              const QString &language)
{
    Facet facet{field, std::move(values)};
    for (const Condition &condition : query.conditions) {
        if (condition.field == field)
            addNamed(facet, condition, engine, language);
    }
    orderValues(facet.values, field, engine.codebook(), language);
    return facet;
}

void sortByLabel(QList<FacetValue> &values, const QString &language)
{
    QCollator collator((QLocale(language)));
    collator.setNumericMode(true);
    std::ranges::sort(values, [&](const FacetValue &left, const FacetValue &right) {
        const int order = collator.compare(left.label, right.label);
        return order != 0 ? order < 0 : left.code < right.code;
    });
}

QString queryName(const ActorDirectory &actors, ActorId id)
{
    const Actor *actor = actors.find(id);
    if (!actor)
        return recordIdText(id);
    QStringList names = {actor->name.text(u"en"_s), actor->code};
    for (const LocalizedText &text : {actor->name, actor->officialName}) {
        for (const QString &language : text.languages())
            names.append(text.text(language));
    }
    names += actor->aliases;
    const auto alone = std::ranges::find_if(names, [&](const QString &name) {
        return !name.isEmpty() && actors.named(name) == QList<ActorId>{id};
    });
    return alone == names.end() ? recordIdText(id) : *alone;
}

} // namespace vodhuk
