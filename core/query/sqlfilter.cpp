#include "core/query/sqlfilter.h"

#include "core/base/textfold.h"
#include "core/catalogue/repositories.h"
#include "core/query/textsearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

using Filter = QueryEngine::Filter;
using Filtered = Resolved<Filter>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// `?, ?, ?`, one for each value.
QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList variants(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

/// `sql` with the place of the values as %1.
Filter among(const QString &sql, const QVariantList &values)
{
    return {sql.arg(marks(values.size())), values};
}

/// Any of several filters.
Filter anyOf(const QList<Filter> &filters)
{
    Filter joined;
    QStringList parts;
    for (const Filter &filter : filters) {
        parts.append(u'(' + filter.sql + u')');
        joined.values += filter.values;
    }
    joined.sql = parts.join(u" OR "_s);
    return joined;
}

QStringList codesOf(const QList<Term> &terms)
{
    QStringList codes;
    for (const Term &term : terms)
        codes.append(term.code);
    return codes;
}

/// A pattern for GLOB that finds `text` regardless of case in any script.
QString anyCase(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        const QChar upper = c.toUpper();
        if (lower != upper)
            pattern += u'[' + QString(lower) + upper + u']';
        else if (u"*?["_s.contains(c))
            pattern += u'[' + QString(c) + u']';
        else
            pattern += c;
    }
    return pattern;
}

/// Every word of the value; `sql` holds their place as %1, `perWord` compares one of them with two columns.
Filter wordsWithin(const QString &value, const QString &sql, const QString &perWord)
{
    QStringList parts;
    QVariantList values;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        const QString pattern = u'*' + anyCase(word) + u'*';
        parts.append(perWord);
        values += {pattern, pattern};
    }
    return {sql.arg(parts.join(u" AND "_s)), values};
}

// Who

constexpr auto bearing = "role IN ('adopter', 'co_adopter', 'aligned')"_L1;
constexpr auto adopting = "role IN ('adopter', 'co_adopter')"_L1;

Filtered actorsInRoles(const Condition &condition, const QueryScope &scope, QLatin1String roles)
{
    const auto actors = resolveActors(condition, scope);
    if (!actors)
        return std::unexpected(actors.error());
    QVariantList ids;
    for (const ActorId id : *actors)
        ids.append(id.value);
    return among(u"response.id IN (SELECT response_id FROM response_actor WHERE actor_id IN (%1) AND "_s +
                     roles + u')',
                 ids);
}

Filtered byActor(const Condition &condition, const QueryScope &scope)
{
    return actorsInRoles(condition, scope, bearing);
}

Filtered byAdopter(const Condition &condition, const QueryScope &scope)
{
    return actorsInRoles(condition, scope, adopting);
}

Filter byActorColumn(const QString &column, const QStringList &values)
{
    const QString select =
        u"SELECT a.response_id FROM actor JOIN response_actor a ON a.actor_id = actor.id WHERE actor."_s +
        column;
    return among(u"response.id IN ("_s + select + u" IN (%1) AND a."_s + bearing + u')', variants(values));
}

Filtered byActorType(const Condition &condition, const QueryScope &scope)
{
    const auto types = resolveCodes(condition, u"actor_type"_s, scope);
    if (!types)
        return std::unexpected(types.error());
    return byActorColumn(u"type"_s, *types);
}

Filtered bySide(const Condition &condition, const QueryScope &)
{
    const auto sides = resolveWords(condition, {u"responding"_s, u"target"_s, u"civil_society"_s});
    if (!sides)
        return std::unexpected(sides.error());
    return byActorColumn(u"side"_s, *sides);
}

// What

Filtered byKind(const Condition &condition, const QueryScope &)
{
    const auto kinds = resolveWords(condition, {u"response"_s, u"countermove"_s, u"reaction"_s, u"any"_s});
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

Filtered bySanction(const Condition &condition, const QueryScope &scope)
{
    Condition senses = condition;
    const auto isAny = [](const QString &value) { return value.compare("any"_L1, Qt::CaseInsensitive) == 0; };
    for (qsizetype i = 0; i < senses.values.size(); ++i) {
        if (isAny(senses.values[i]))
            senses.values[i] = u"strict"_s;
    }
    auto codes = resolveCodes(senses, u"sanction_sense"_s, scope);
    if (!codes)
        return std::unexpected(codes.error());
    if (std::ranges::any_of(condition.values, isAny))
        codes->append(u"broad"_s);
    return among(u"response.id IN (SELECT response_id FROM response_derived WHERE sense IN (%1))"_s,
                 variants(*codes));
}

Filtered byNorm(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(wordsWithin(
            value, u"response.id IN (SELECT i.response_id FROM norm_invocation i WHERE %1)"_s,
            u"(i.text GLOB ? OR EXISTS (SELECT 1 FROM record_text n WHERE n.record_id = i.norm_id AND n.text GLOB ?))"_s));
    return anyOf(filters);
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

// When

/// Records whose days may lie (surely lie) in the span. Those without a date have neither day.
Filter daysWithin(const DaySpan &span, bool surely)
{
    Filter filter;
    QStringList parts;
    const auto add = [&](const QString &sql, qint64 day) {
        parts.append(sql);
        filter.values.append(day);
    };
    if (span.first)
        add(surely ? u"coalesce(response.date_earliest >= ?, 0)"_s
                   : u"coalesce(response.date_latest >= ?, response.date_earliest IS NOT NULL)"_s,
            *span.first);
    if (span.last)
        add(surely ? u"coalesce(response.date_latest <= ?, 0)"_s
                   : u"coalesce(response.date_earliest <= ?, response.date_latest IS NOT NULL)"_s,
            *span.last);
    filter.sql = parts.join(u" AND "_s);
    return filter;
}

Filtered byDay(const Condition &condition, const QueryScope &)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    QList<Filter> filters;
    for (const DaySpan &span : *spans)
        filters.append(daysWithin(span, condition.field == "surely"_L1));
    return anyOf(filters);
}

/// codebook.md, "In force on day D": from the first possible day of the start to the last possible one of the end.
Filter inForceWithin(const DaySpan &span)
{
    Filter filter{
        u"response.id IN (SELECT response_id FROM measure WHERE (from_earliest IS NOT NULL OR from_latest IS NOT NULL)"_s,
        {}};
    if (span.last) {
        filter.sql += u" AND (from_earliest IS NULL OR from_earliest <= ?)"_s;
        filter.values.append(*span.last);
    }
    if (span.first) {
        filter.sql += u" AND (until_latest IS NULL OR until_latest >= ?)"_s;
        filter.values.append(*span.first);
    }
    filter.sql += u')';
    return filter;
}

Filtered byInForce(const Condition &condition, const QueryScope &)
{
    const auto spans = resolveDays(condition);
    if (!spans)
        return std::unexpected(spans.error());
    QList<Filter> filters;
    for (const DaySpan &span : *spans)
        filters.append(inForceWithin(span));
    return anyOf(filters);
}

// Evidence

Filtered bySource(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(wordsWithin(
            value,
            u"response.id IN (SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE %1)"_s,
            u"(s.title GLOB ? OR s.url GLOB ?)"_s));
    return anyOf(filters);
}

/// As written; where nothing is written so, regardless of case. `select` gives ids and ends before the comparison.
Filter writtenAs(const QString &select, const QString &value)
{
    const QString exact = select + u" = ?"_s;
    const QString loose = select + u" GLOB ?"_s;
    return {u"response.id IN (%1) OR (NOT EXISTS (%1) AND response.id IN (%2))"_s.arg(exact, loose),
            {value, value, anyCase(value)}};
}

Filtered byPublisher(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(writtenAs(
            u"SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE s.publisher"_s,
            value));
    return anyOf(filters);
}

Filtered byTag(const Condition &condition, const QueryScope &)
{
    QList<Filter> filters;
    for (const QString &value : condition.values)
        filters.append(writtenAs(u"SELECT record_id FROM tag WHERE tag"_s, value));
    return anyOf(filters);
}

Filtered byLanguage(const Condition &condition, const QueryScope &)
{
    QVariantList languages;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString language = condition.values[i].toLower();
        const bool isCode = language.size() >= 2 && language.size() <= 3 &&
                            std::ranges::all_of(language, [](QChar c) { return c.isLetter(); });
        if (!isCode)
            return std::unexpected(valueError(
                condition, i, Texts::tr("A language is written with its two letters: en, be, ru.")));
        languages.append(language);
    }
    return among(
        u"EXISTS (SELECT 1 FROM record_text t WHERE t.record_id = response.id AND t.field = 'title' AND t.language IN (%1))"_s,
        languages);
}

Filtered byHaving(const Condition &condition, const QueryScope &)
{
    static const QHash<QString, QString> things = {
        {u"source"_s, u"response.id IN (SELECT record_id FROM citation)"_s},
        {u"attachment"_s,
         u"response.id IN (SELECT c.record_id FROM source s JOIN citation c ON c.source_id = s.id WHERE s.local_file <> '')"_s},
        {u"vote"_s,
         u"coalesce(response.vote_for, response.vote_against, response.vote_abstained, response.vote_absent) IS NOT NULL"_s},
        {u"amount"_s, u"response.amount <> ''"_s},
        {u"quote"_s, u"response.id IN (SELECT record_id FROM citation WHERE quote <> '')"_s}};
    const auto words = resolveWords(
        condition, {u"source"_s, u"attachment"_s, u"vote"_s, u"amount"_s, u"quote"_s, u"conflict"_s});
    if (!words)
        return std::unexpected(words.error());
    QList<Filter> filters;
    for (const QString &word : *words) {
        if (word == "conflict"_L1)
            return std::unexpected(valueError(
                condition, condition.values.indexOf(word),
                Texts::tr("Conflicting claims cannot be asked for yet: the catalogue does not keep them.")));
        filters.append(Filter{things.value(word), {}});
    }
    return anyOf(filters);
}

Filtered byId(const Condition &condition, const QueryScope &)
{
    QVariantList ids;
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const auto id = recordIdFromText(condition.values[i]);
        if (!id)
            return std::unexpected(
                valueError(condition, i, Texts::tr("“%1” is no id of a record.").arg(condition.values[i])));
        ids.append(*id);
    }
    return among(u"response.id IN (%1)"_s, ids);
}

Filtered byTarget(const Condition &condition, const QueryScope &)
{
    return std::unexpected(
        QueryError{condition.position, static_cast<int>(condition.field.size()),
                   Texts::tr("Targets cannot be asked for yet. Search for the name as a word."),
                   condition.values.value(0)});
}

struct FieldFilter {
    QLatin1String field;
    Filtered (*make)(const Condition &, const QueryScope &);
};

constexpr std::array fieldFilters{FieldFilter{"actor"_L1, byActor},
                                  FieldFilter{"adopter"_L1, byAdopter},
                                  FieldFilter{"actor-type"_L1, byActorType},
                                  FieldFilter{"side"_L1, bySide},
                                  FieldFilter{"kind"_L1, byKind},
                                  FieldFilter{"instrument"_L1, byTerm},
                                  FieldFilter{"family"_L1, byFamily},
                                  FieldFilter{"benefit"_L1, byBenefit},
                                  FieldFilter{"sanction"_L1, bySanction},
                                  FieldFilter{"framing"_L1, byColumn},
                                  FieldFilter{"norm"_L1, byNorm},
                                  FieldFilter{"binding"_L1, byTerm},
                                  FieldFilter{"event"_L1, byEvent},
                                  FieldFilter{"mode"_L1, byColumn},
                                  FieldFilter{"date"_L1, byDay},
                                  FieldFilter{"surely"_L1, byDay},
                                  FieldFilter{"year"_L1, byDay},
                                  FieldFilter{"in-force"_L1, byInForce},
                                  FieldFilter{"measure-status"_L1, byMeasureStatus},
                                  FieldFilter{"target"_L1, byTarget},
                                  FieldFilter{"regime"_L1, byRegime},
                                  FieldFilter{"source"_L1, bySource},
                                  FieldFilter{"publisher"_L1, byPublisher},
                                  FieldFilter{"lang"_L1, byLanguage},
                                  FieldFilter{"tag"_L1, byTag},
                                  FieldFilter{"status"_L1, byColumn},
                                  FieldFilter{"sensitivity"_L1, bySensitivity},
                                  FieldFilter{"has"_L1, byHaving},
                                  FieldFilter{"id"_L1, byId}};

Filtered conditionFilter(const Condition &condition, const QueryScope &scope)
{
    const auto *const found = std::ranges::find_if(
        fieldFilters, [&](const FieldFilter &entry) { return condition.field == entry.field; });
    if (found == fieldFilters.end())
        return std::unexpected(QueryError{condition.position, static_cast<int>(condition.field.size()),
                                          Texts::tr("There is no field “%1”.").arg(condition.field),
                                          closestWord(condition.field, queryFields())});
    return found->make(condition, scope);
}

Filtered wordFilter(const SearchWord &word)
{
    const QString match = matchExpression(word);
    if (match.isEmpty())
        return std::unexpected(
            QueryError{word.place.position,
                       word.place.length,
                       Texts::tr("“%1” holds no letter and no digit to search for.").arg(word.text),
                       {}});
    return Filter{u"response.id IN (SELECT rowid FROM response_search WHERE response_search MATCH ?)"_s,
                  {match}};
}

/// Joins the parts of one query with AND.
class Conjunction
{
public:
    void add(const Filter &filter, bool negated)
    {
        m_parts.append((negated ? u"NOT ("_s : u"("_s) + filter.sql + u')');
        m_filter.values += filter.values;
    }
    [[nodiscard]] Filter filter() const
    {
        return {m_parts.isEmpty() ? u"1"_s : m_parts.join(u" AND "_s), m_filter.values};
    }

private:
    QStringList m_parts;
    Filter m_filter;
};

struct SortColumn {
    QLatin1String key;
    QLatin1String sql;
};

constexpr std::array sortColumns{
    SortColumn{"title"_L1, "d.sort_title"_L1},
    SortColumn{"actor"_L1, "iif(length(d.sort_actor) > 3, d.sort_actor, NULL)"_L1},
    SortColumn{
        "instrument"_L1,
        "(SELECT term.position FROM response_term t JOIN term ON term.vocabulary = 'instrument' AND "
        "term.code = t.code "
        "WHERE t.response_id = response.id AND t.vocabulary = 'instrument' ORDER BY t.position LIMIT 1)"_L1},
    SortColumn{"framing"_L1,
               "(SELECT position FROM term WHERE vocabulary = 'framing' AND code = response.framing)"_L1},
    SortColumn{"status"_L1,
               "(SELECT position FROM term WHERE vocabulary = 'workflow' AND code = response.workflow)"_L1},
    SortColumn{"sanction"_L1,
               "(SELECT position FROM term WHERE vocabulary = 'sanction_sense' AND code = d.sense)"_L1},
    SortColumn{"kind"_L1, "response.kind"_L1},
    SortColumn{"persons"_L1, "response.persons_new"_L1},
    SortColumn{"entities"_L1, "response.entities_new"_L1}};

} // namespace

Resolved<QueryEngine::Filter> sqlFilter(const Query &query, const QueryScope &scope)
{
    Conjunction all;
    if (std::ranges::none_of(query.conditions,
                             [](const Condition &condition) { return condition.field == "kind"_L1; }))
        all.add(Filter{u"response.kind = 'response'"_s, {}}, false);
    for (const Condition &condition : query.conditions) {
        const auto filter = conditionFilter(condition, scope);
        if (!filter)
            return std::unexpected(filter.error());
        all.add(*filter, condition.negated);
    }
    for (const SearchWord &word : query.words) {
        const auto filter = wordFilter(word);
        if (!filter)
            return std::unexpected(filter.error());
        all.add(*filter, word.negated);
    }
    return all.filter();
}

QString sqlOrder(const SortOrder &sort)
{
    const QString direction = sort.descending ? u" DESC"_s : u""_s;
    const QString byDate =
        u"(response.date_earliest IS NULL AND response.date_latest IS NULL), response.date_earliest%1, "
        "response.date_latest%1 NULLS LAST, response.id%1"_s;
    const auto *const column =
        std::ranges::find_if(sortColumns, [&](const SortColumn &entry) { return sort.key == entry.key; });
    if (column == sortColumns.end())
        return byDate.arg(direction);
    return column->sql + direction + u" NULLS LAST, "_s + byDate.arg(QString());
}

} // namespace vodhuk
