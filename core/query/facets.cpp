#include "core/query/facets.h"

#include "core/base/wording.h"
#include "core/catalogue/rows.h"
#include "core/query/sqlfilter.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// Where the values of a field stand.
struct ValueSource {
    QLatin1String field;
    QLatin1String code;
    QLatin1String table; ///< the one that has the record's id
    QLatin1String id;
    QLatin1String rest; ///< further tables
    QLatin1String where;
    bool repeats = false; ///< one record may have a value twice
};

constexpr std::array valueSources{
    ValueSource{"actor"_L1, "a.actor_id"_L1, "response_actor a"_L1, "a.response_id"_L1, ""_L1,
                "a.role IN ('adopter', 'co_adopter', 'aligned')"_L1, true},
    ValueSource{"actor-type"_L1, "actor.type"_L1, "response_actor a"_L1, "a.response_id"_L1,
                "CROSS JOIN actor ON actor.id = a.actor_id"_L1,
                "a.role IN ('adopter', 'co_adopter', 'aligned')"_L1, true},
    ValueSource{"kind"_L1, "r.kind"_L1, "response r"_L1, "r.id"_L1, ""_L1, "1"_L1},
    ValueSource{"family"_L1, "coalesce(nullif(k.parent, ''), 'other')"_L1, "response_term t"_L1,
                "t.response_id"_L1, "LEFT JOIN term k ON k.vocabulary = 'instrument' AND k.code = t.code"_L1,
                "t.vocabulary = 'instrument'"_L1, true},
    ValueSource{"instrument"_L1, "t.code"_L1, "response_term t"_L1, "t.response_id"_L1, ""_L1,
                "t.vocabulary = 'instrument'"_L1},
    ValueSource{"benefit"_L1, "m.benefit"_L1, "measure m"_L1, "m.response_id"_L1, ""_L1,
                "m.direction = 'withdraws' AND m.benefit <> ''"_L1, true},
    ValueSource{"sanction"_L1, "d.sense"_L1, "response_derived d"_L1, "d.response_id"_L1, ""_L1, "1"_L1},
    ValueSource{"framing"_L1, "r.framing"_L1, "response r"_L1, "r.id"_L1, ""_L1, "r.framing <> ''"_L1},
    ValueSource{"binding"_L1, "t.code"_L1, "response_term t"_L1, "t.response_id"_L1, ""_L1,
                "t.vocabulary = 'binding'"_L1},
    ValueSource{"event"_L1, "t.code"_L1, "response_term t"_L1, "t.response_id"_L1, ""_L1,
                "t.vocabulary = 'trigger'"_L1},
    ValueSource{"status"_L1, "r.workflow"_L1, "response r"_L1, "r.id"_L1, ""_L1, "r.workflow <> ''"_L1},
    ValueSource{"tag"_L1, "g.tag"_L1, "tag g"_L1, "g.record_id"_L1, ""_L1, "1"_L1},
    ValueSource{"lang"_L1, "x.language"_L1, "record_text x"_L1, "x.record_id"_L1, ""_L1,
                "x.field = 'title'"_L1},
    ValueSource{"publisher"_L1, "o.publisher"_L1, "citation c"_L1, "c.record_id"_L1,
                "CROSS JOIN source o ON o.id = c.source_id"_L1, "o.publisher <> ''"_L1, true}};

/// A selection at least this large is looked up from the values, which stand in order in their index; a smaller one leads to them.
constexpr qint64 wideSelection = 5000;

/// FROM and WHERE of the values of a field over temp.selection s. CROSS JOIN keeps the order of the tables.
QString joined(const ValueSource &source, bool wide)
{
    const QString selection = u"temp.selection s"_s;
    const QString table(source.table);
    return u" FROM %1 CROSS JOIN %2 ON s.id = %3 %4 WHERE %5"_s.arg(
        wide ? table : selection, wide ? selection : table, source.id, source.rest, source.where);
}

const ValueSource *sourceOf(const QString &field)
{
    const auto *const found =
        std::ranges::find_if(valueSources, [&](const ValueSource &source) { return field == source.field; });
    return found == valueSources.end() ? nullptr : found;
}

Result<qint64> selectionSize(const Database &database)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(database, u"SELECT count(*) FROM temp.selection"_s, {},
                          [&](const Statement &row) { count = row.number(0); }));
    return count;
}

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

QString languageLabel(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() || QLocale(code).language() == QLocale::C ? code : name;
}

/// Writes label and parent of a value whose code is known.
void describe(FacetValue &value, const QString &field, const QueryEngine &engine, const QString &language)
{
    const QString vocabulary = vocabularyOfField(field);
    value.label = value.code;
    if (field == "kind"_L1)
        value.label = kindLabel(value.code, language);
    else if (field == "lang"_L1)
        value.label = languageLabel(value.code);
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
    static const QStringList ordered = {u"family"_s, u"framing"_s, u"binding"_s, u"sanction"_s, u"status"_s};
    QStringList codes;
    if (ordered.contains(field)) {
        for (const Term &term : codebook.terms(vocabularyOfField(field)))
            codes.append(term.code);
    }
    return codes;
}

void order(QList<FacetValue> &values, const QString &field, const Codebook &codebook, const QString &language)
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

std::optional<QDate> dayOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(QDate::fromJulianDay(row.number(column)));
}

/// Each record counts in every year in which it may lie; open ends reach as far as the other dates do.
Result<QList<FacetValue>> countYears(const Database &database)
{
    std::vector<DatedCount> spans;
    const QString sql = u"SELECT r.date_earliest, r.date_latest, count(*) FROM temp.selection s JOIN "
                        u"response r ON r.id = s.id "
                        "WHERE r.date_earliest IS NOT NULL OR r.date_latest IS NOT NULL GROUP BY 1, 2"_s;
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) {
        spans.push_back({dayOf(row, 0), dayOf(row, 1), {}, row.number(2)});
    }));
    int first = 9999;
    int last = 1;
    for (const DatedCount &span : spans) {
        first = std::min(first, (span.earliest ? span.earliest : span.latest)->year());
        last = std::max(last, (span.latest ? span.latest : span.earliest)->year());
    }
    QMap<int, qint64> years;
    for (const DatedCount &span : spans) {
        const int until = span.latest ? span.latest->year() : last;
        for (int year = span.earliest ? span.earliest->year() : first; year <= until; ++year)
            years[year] += span.count;
    }
    QList<FacetValue> values;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        const QString text = QString::number(year.key()).rightJustified(4, u'0');
        values.append({text, text, {}, year.value()});
    }
    return values;
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

QStringList namedCodes(const Condition &condition, const QueryEngine &engine)
{
    const QString vocabulary = vocabularyOfField(condition.field);
    if (vocabulary.isEmpty())
        return condition.values;
    const QueryScope scope{engine.database(), engine.codebook(), engine.actors()};
    QStringList codes;
    for (const QString &value : condition.values)
        codes += resolveCodes(Condition{.field = condition.field, .values = {value}}, vocabulary, scope)
                     .value_or(QStringList());
    return codes;
}

/// A value that the query names is listed even if nothing has it; an actor keeps the name under which the query has it.
void addNamed(Facet &facet, const Condition &condition, const QueryEngine &engine, const QString &language)
{
    if (facet.field == "actor"_L1) {
        for (FacetValue value : namedActors(condition, engine, language)) {
            const QString usual = std::exchange(value.parent, QString());
            const auto listed = std::ranges::find(facet.values, usual, &FacetValue::code);
            if (listed != facet.values.end())
                listed->code = value.code;
            else if (std::ranges::find(facet.values, value.code, &FacetValue::code) == facet.values.end())
                facet.values.append(value);
        }
        return;
    }
    for (const QString &code : namedCodes(condition, engine)) {
        if (std::ranges::find(facet.values, code, &FacetValue::code) != facet.values.end() ||
            code == "any"_L1)
            continue;
        FacetValue value{code, {}, {}, 0};
        describe(value, facet.field, engine, language);
        facet.values.append(value);
    }
}

Result<Facet> facetOver(const QueryEngine &engine, const Query &query, const QString &field,
                        const QString &language)
{
    auto values = countValues(engine, field, language);
    if (!values)
        return std::unexpected(values.error());
    Facet facet{field, *values};
    for (const Condition &condition : query.conditions) {
        if (condition.field == field)
            addNamed(facet, condition, engine, language);
    }
    order(facet.values, field, engine.codebook(), language);
    return facet;
}

/// The query whose records a facet counts.
Query facetBase(const Query &query, const QString &field)
{
    if (field == "kind"_L1)
        return query.without(field).withValues(field, {u"any"_s});
    return query.without(field);
}

} // namespace

const QStringList &facetFields()
{
    static const QStringList fields = {u"actor"_s,      u"actor-type"_s, u"kind"_s,     u"family"_s,
                                       u"instrument"_s, u"benefit"_s,    u"sanction"_s, u"framing"_s,
                                       u"binding"_s,    u"event"_s,      u"year"_s,     u"status"_s,
                                       u"tag"_s,        u"lang"_s,       u"publisher"_s};
    return fields;
}

Status fillSelection(const Database &database, const QueryEngine::Filter &filter)
{
    const std::array<QString, 2> clear = {
        u"CREATE TABLE IF NOT EXISTS temp.selection (id INTEGER PRIMARY KEY)"_s,
        u"DELETE FROM temp.selection"_s};
    for (const QString &sql : clear) {
        auto statement = database.scratch(sql);
        if (!statement)
            return std::unexpected(statement.error());
        VODHUK_TRY(statement->run());
    }
    auto statement = database.scratch(
        u"INSERT INTO temp.selection SELECT response.id FROM response WHERE "_s + filter.sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const QVariant &value : filter.values)
        statement->bind(value);
    return statement->run();
}

Result<QList<FacetValue>> countValues(const QueryEngine &engine, const QString &field,
                                      const QString &language)
{
    if (field == "year"_L1)
        return countYears(engine.database());
    const ValueSource *source = sourceOf(field);
    if (!source)
        return fail(ErrorKind::Internal, Texts::tr("The values of “%1” cannot be counted.").arg(field));
    const auto size = selectionSize(engine.database());
    if (!size)
        return std::unexpected(size.error());
    const QString count = source->repeats ? u"count(DISTINCT s.id)"_s : u"count(*)"_s;
    const QString sql = u"SELECT %1 AS value, "_s.arg(source->code) + count +
                        joined(*source, *size >= wideSelection) + u" GROUP BY value"_s;
    QList<FacetValue> values;
    VODHUK_TRY(forEachRow(engine.database(), sql, {}, [&](const Statement &row) {
        if (field == "actor"_L1) {
            values.append(actorValue(ActorId{row.number(0)}, row.number(1), engine, language));
            return;
        }
        FacetValue value{row.text(0), {}, {}, row.number(1)};
        describe(value, field, engine, language);
        values.append(value);
    }));
    order(values, field, engine.codebook(), language);
    return values;
}

Result<qint64> countWithoutValue(const Database &database, const QString &field)
{
    const ValueSource *source = sourceOf(field);
    if (!source)
        return 0;
    qint64 count = 0;
    const QString sql =
        u"SELECT count(*) FROM temp.selection WHERE id NOT IN (SELECT s.id"_s + joined(*source, false) + u')';
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) { count = row.number(0); }));
    return count;
}

std::expected<Result<QList<Facet>>, QueryError> countFacets(const QueryEngine &engine, const Query &query,
                                                            const QString &language,
                                                            const Cancellation &cancellation)
{
    QList<Facet> facets;
    std::optional<Query> selected;
    QStringList fields = facetFields();
    std::ranges::stable_sort(fields, {},
                             [&](const QString &field) { return facetBase(query, field) != query; });
    for (const QString &field : fields) {
        if (cancellation.isCancelled())
            return Result<QList<Facet>>(fail(ErrorKind::Cancelled, Texts::tr("Stopped.")));
        const Query base = facetBase(query, field);
        if (selected != base) {
            const auto filter = engine.filter(base);
            if (!filter)
                return std::unexpected(filter.error());
            if (const Status filled = fillSelection(engine.database(), *filter); !filled)
                return Result<QList<Facet>>(std::unexpected(filled.error()));
            selected = base;
        }
        auto facet = facetOver(engine, query, field, language);
        if (!facet)
            return Result<QList<Facet>>(std::unexpected(facet.error()));
        facets.append(*facet);
    }
    std::ranges::sort(facets, {}, [](const Facet &facet) { return facetFields().indexOf(facet.field); });
    return facets;
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

Result<std::vector<DatedCount>> countByDays(const QueryEngine &engine, const QueryEngine::Filter &filter)
{
    const QString sql =
        u"SELECT response.date_earliest, response.date_latest, d.instrument, count(*) FROM response "
        "LEFT JOIN response_derived d ON d.response_id = response.id WHERE "_s +
        filter.sql + u" GROUP BY 1, 2, 3"_s;
    std::vector<DatedCount> counts;
    VODHUK_TRY(forEachRow(engine.database(), sql, filter.values, [&](const Statement &row) {
        counts.push_back(
            {dayOf(row, 0), dayOf(row, 1), engine.codebook().family(row.text(2)), row.number(3)});
    }));
    return counts;
}

} // namespace vodhuk
