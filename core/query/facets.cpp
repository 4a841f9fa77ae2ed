#include "core/query/facets.h"

#include "core/base/languagename.h"
#include "core/base/wording.h"
#include "core/catalogue/rows.h"
#include "core/query/sqlfilter.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>
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
                "+t.vocabulary = 'instrument'"_L1, true}, // in the order of records, not of codes
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

/// FROM and WHERE of the values of a field over temp.selection s. CROSS JOIN keeps the order of the tables.
QString joined(const ValueSource &source)
{
    return u" FROM temp.selection s CROSS JOIN %1 ON s.id = %2 %3 WHERE %4"_s.arg(source.table, source.id,
                                                                                  source.rest, source.where);
}

/// Values with their record, of all records; those that repeat one by one record.
QString passing(const ValueSource &source)
{
    const QString sql = u"SELECT %1, %2 FROM %3 %4 WHERE %5"_s.arg(source.code, source.id, source.table,
                                                                   source.rest, source.where);
    return source.repeats ? sql + u" ORDER BY "_s + source.id : sql;
}

using ValueCounts = QHash<QString, qint64>;

/// Counts the values that pass by; one that repeats within its record counts once.
class Tally
{
public:
    explicit Tally(bool repeats)
        : m_repeats(repeats)
    {
    }

    void add(qint64 record, const QString &value)
    {
        if (m_repeats && isRepeated(record, value))
            return;
        if (!m_count || value != m_value) { // equal values often follow each other
            m_value = value;
            m_count = &m_counts[value];
        }
        ++*m_count;
    }
    [[nodiscard]] const ValueCounts &counts() const { return m_counts; }

private:
    bool isRepeated(qint64 record, const QString &value)
    {
        if (record != m_record)
            m_seen.clear();
        m_record = record;
        const bool repeated = m_seen.contains(value);
        if (!repeated)
            m_seen.append(value);
        return repeated;
    }

    bool m_repeats;
    ValueCounts m_counts;
    QString m_value;
    qint64 *m_count = nullptr; ///< of m_value
    qint64 m_record = 0;
    QStringList m_seen; ///< values of m_record
};

Result<ValueCounts> countPassing(const Database &database, const ValueSource &source,
                                 const Selection &selection)
{
    Tally tally(source.repeats);
    const auto read = forEachRow(database, passing(source), {}, [&](const Statement &row) {
        if (const qint64 record = row.number(1); selection.contains(record))
            tally.add(record, row.text(0));
    });
    if (!read)
        return std::unexpected(read.error());
    return tally.counts();
}

Result<ValueCounts> countLookedUp(const Database &database, const ValueSource &source)
{
    ValueCounts counts;
    const QString count = source.repeats ? u"count(DISTINCT s.id)"_s : u"count(*)"_s;
    const QString sql =
        u"SELECT %1 AS value, "_s.arg(source.code) + count + joined(source) + u" GROUP BY value"_s;
    const auto read = forEachRow(database, sql, {},
                                 [&](const Statement &row) { counts.insert(row.text(0), row.number(1)); });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

const ValueSource *sourceOf(const QString &field)
{
    const auto *const found =
        std::ranges::find_if(valueSources, [&](const ValueSource &source) { return field == source.field; });
    return found == valueSources.end() ? nullptr : found;
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

/// Writes label and parent of a value whose code is known.
void describe(FacetValue &value, const QString &field, const QueryEngine &engine, const QString &language)
{
    const QString vocabulary = vocabularyOfField(field);
    value.label = value.code;
    if (field == "kind"_L1)
        value.label = kindLabel(value.code, language);
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

/// The days between which records lie, each with the number of its neighbours that share it.
Result<std::vector<DatedCount>> readSpans(const Database &database, const Selection &selection)
{
    const QString from =
        selection.isWide() ? u"response r"_s : u"temp.selection s CROSS JOIN response r ON r.id = s.id"_s;
    std::vector<DatedCount> spans;
    const auto read = forEachRow(database, u"SELECT r.date_earliest, r.date_latest, r.id FROM "_s + from, {},
                                 [&](const Statement &row) {
                                     if (selection.isWide() && !selection.contains(row.number(2)))
                                         return;
                                     const DatedCount span{dayOf(row, 0), dayOf(row, 1), {}, 1};
                                     if (!span.earliest && !span.latest)
                                         return;
                                     if (!spans.empty() && spans.back().earliest == span.earliest &&
                                         spans.back().latest == span.latest)
                                         ++spans.back().count;
                                     else
                                         spans.push_back(span);
                                 });
    if (!read)
        return std::unexpected(read.error());
    return spans;
}

/// Each record counts in every year in which it may lie; open ends reach as far as the other dates do.
QList<FacetValue> yearsOf(const std::vector<DatedCount> &spans)
{
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

/// Sorted, those alike as one.
std::vector<DatedCount> added(std::vector<DatedCount> records)
{
    const auto key = [](const DatedCount &dated) {
        return std::tie(dated.earliest, dated.latest, dated.family);
    };
    std::ranges::sort(records, {}, key);
    std::vector<DatedCount> counts;
    for (DatedCount &dated : records) {
        if (!counts.empty() && key(counts.back()) == key(dated))
            counts.back().count += dated.count;
        else
            counts.push_back(std::move(dated));
    }
    return counts;
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

Facet facetOf(QList<FacetValue> values, const QueryEngine &engine, const Query &query, const QString &field,
              const QString &language)
{
    Facet facet{field, std::move(values)};
    for (const Condition &condition : query.conditions) {
        if (condition.field == field)
            addNamed(facet, condition, engine, language);
    }
    order(facet.values, field, engine.codebook(), language);
    return facet;
}

/// In no order.
Result<QList<FacetValue>> valuesOver(const Selection &selection, const QueryEngine &engine,
                                     const QString &field, const QString &language)
{
    const Database &database = engine.database();
    if (field == "year"_L1) {
        const auto spans = readSpans(database, selection);
        if (!spans)
            return std::unexpected(spans.error());
        return yearsOf(*spans);
    }
    const ValueSource *source = sourceOf(field);
    if (!source)
        return fail(ErrorKind::Internal, Texts::tr("The values of “%1” cannot be counted.").arg(field));
    const auto counts =
        selection.isWide() ? countPassing(database, *source, selection) : countLookedUp(database, *source);
    if (!counts)
        return std::unexpected(counts.error());
    QList<FacetValue> values;
    for (auto count = counts->cbegin(); count != counts->cend(); ++count) {
        if (field == "actor"_L1) {
            values.append(actorValue(ActorId{count.key().toLongLong()}, *count, engine, language));
            continue;
        }
        FacetValue value{count.key(), {}, {}, *count};
        describe(value, field, engine, language);
        values.append(value);
    }
    return values;
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

Result<QList<FacetValue>> countValues(const QueryEngine &engine, const QString &field,
                                      const QString &language)
{
    const auto selection = Selection::read(engine.database());
    if (!selection)
        return std::unexpected(selection.error());
    auto values = valuesOver(*selection, engine, field, language);
    if (values)
        order(*values, field, engine.codebook(), language);
    return values;
}

Result<qint64> countWithoutValue(const Database &database, const QString &field)
{
    const ValueSource *source = sourceOf(field);
    if (!source)
        return 0;
    qint64 count = 0;
    const QString sql =
        u"SELECT count(*) FROM temp.selection WHERE id NOT IN (SELECT s.id"_s + joined(*source) + u')';
    VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) { count = row.number(0); }));
    return count;
}

std::expected<Result<QList<Facet>>, QueryError> countFacets(const QueryEngine &engine, const Query &query,
                                                            const QString &language,
                                                            const Cancellation &cancellation)
{
    QList<Facet> facets;
    std::optional<Query> selected;
    Selection selection;
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
            auto read = Selection::read(engine.database());
            if (!read)
                return Result<QList<Facet>>(std::unexpected(read.error()));
            selection = std::move(*read);
            selected = base;
        }
        auto values = valuesOver(selection, engine, field, language);
        if (!values)
            return Result<QList<Facet>>(std::unexpected(values.error()));
        facets.append(facetOf(std::move(*values), engine, query, field, language));
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
    const QString sql = u"SELECT response.date_earliest, response.date_latest, d.instrument FROM response "
                        "LEFT JOIN response_derived d ON d.response_id = response.id WHERE "_s +
                        filter.sql;
    QHash<QString, QString> families;
    std::vector<DatedCount> records;
    const auto read = forEachRow(engine.database(), sql, filter.values, [&](const Statement &row) {
        const QString instrument = row.text(2);
        auto family = families.constFind(instrument);
        if (family == families.cend())
            family = families.insert(instrument, engine.codebook().family(instrument));
        records.push_back({dayOf(row, 0), dayOf(row, 1), *family, 1});
    });
    if (!read)
        return std::unexpected(read.error());
    return added(std::move(records));
}

} // namespace vodhuk
