#include "core/analysis/recordsets.h"

#include "core/base/wording.h"
#include "core/catalogue/datesindoubt.h"
#include "core/catalogue/rows.h"
#include "core/index/rowdays.h"
#include "core/query/facetvalues.h"
#include "core/query/indexedquery.h"
#include "core/query/indexselection.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

using Sets = QHash<QString, RowSet>;

/// Numbers of records as they are met, in any order, put into sets.
class SetCollector
{
public:
    explicit SetCollector(const std::vector<qint64> &ids)
        : m_ids(ids)
    {
    }

    void add(const QString &value, qint64 record)
    {
        const auto found = std::ranges::lower_bound(m_ids, record);
        if (found != m_ids.end() && *found == record)
            m_rows.add(IndexValue{value}, static_cast<quint32>(found - m_ids.begin()));
    }

    [[nodiscard]] Sets take()
    {
        ValueRows made;
        made.add(std::move(m_rows));
        Sets sets;
        for (const ValueRows::Entry &entry : made.entries())
            sets.insert(entry.value.code, *entry.rows);
        return sets;
    }

private:
    const std::vector<qint64> &m_ids;
    RowCollector m_rows;
};

ValueCounts countsOf(const Sets &sets)
{
    ValueCounts counts;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set)
        counts.insert(set.key(), static_cast<qint64>(set->cardinality()));
    return counts;
}

int yearOf(qint32 day)
{
    return QDate::fromJulianDay(day).year();
}

} // namespace

std::expected<Result<RecordSets>, QueryError>
RecordSets::select(const QueryEngine &engine, const Query &query, const Cancellation &cancellation)
{
    using Answer = Result<RecordSets>;
    RecordSets sets(engine);
    if (const ResponseIndex *index = engine.index()) {
        const auto selection = IndexSelection::make(
            query, {engine.database(), engine.codebook(), engine.actors()}, *index, cancellation);
        if (!selection)
            return std::unexpected(selection.error());
        if (!*selection)
            return Answer(std::unexpected((*selection).error()));
        sets.m_all = (*selection)->rows();
        return Answer(std::move(sets));
    }
    const auto filter = engine.filter(query);
    if (!filter)
        return std::unexpected(filter.error());
    if (const Status read = sets.readRows(*filter); !read)
        return Answer(std::unexpected(read.error()));
    if (cancellation.isCancelled())
        return Answer(stopped());
    return Answer(std::move(sets));
}

Status RecordSets::readRows(const QueryEngine::Filter &filter)
{
    const QString sql =
        u"SELECT response.id, response.date_earliest, response.date_latest, response.date GLOB '%1' "
        "FROM response WHERE ("_s.arg(inDoubtPattern) +
        filter.sql + u") ORDER BY response.id"_s;
    VODHUK_TRY(forEachRow(m_engine->database(), sql, filter.values, [&](const Statement &row) {
        if (row.number(3) != 0)
            m_datesInDoubt.add(static_cast<quint32>(m_ids.size()));
        m_ids.push_back(row.number(0));
        m_days.push_back(vodhuk::daysOf(row, 1));
    }));
    m_all.addRange(0, m_ids.size());
    return {};
}

const RowDays &RecordSets::daysOf(quint32 row) const
{
    return m_engine->index() ? m_engine->index()->days()[row] : m_days[row];
}

const RowSet &RecordSets::datesInDoubt() const
{
    return m_engine->index() ? m_engine->index()->datesInDoubt() : m_datesInDoubt;
}

ResponseId RecordSets::idOf(quint32 row) const
{
    return m_engine->index() ? m_engine->index()->idOf(row) : ResponseId{m_ids[row]};
}

std::optional<quint32> RecordSets::rowOf(ResponseId id) const
{
    if (const ResponseIndex *index = m_engine->index()) {
        const auto row = index->rowOf(id);
        return row && m_all.contains(*row) ? row : std::nullopt;
    }
    const auto found = std::ranges::lower_bound(m_ids, id.value);
    if (found == m_ids.end() || *found != id.value)
        return std::nullopt;
    return static_cast<quint32>(found - m_ids.begin());
}

/// Few records are looked up; for many it is quicker to pass all.
QString RecordSets::fewIds() const
{
    constexpr size_t few = 5000;
    return m_ids.size() < few ? idList(QList<qint64>(m_ids.begin(), m_ids.end())) : QString();
}

Result<QHash<QString, RowSet>> RecordSets::setsOf(const QString &field) const
{
    if (const ResponseIndex *index = m_engine->index())
        return indexedSets(m_all, *index, field);
    if (!hasValueCounts(field))
        return fail(ErrorKind::Internal, Texts::tr("The values of “%1” cannot be counted.").arg(field));
    SetCollector sets(m_ids);
    VODHUK_TRY(forEachValue(m_engine->database(), field, fewIds(),
                            [&](const QString &value, qint64 record) { sets.add(value, record); }));
    return sets.take();
}

Result<RowSet> RecordSets::havingSeveral(const QString &field) const
{
    const auto sets = setsOf(field);
    VODHUK_TRY(sets);
    RowSet any;
    RowSet several;
    for (const RowSet &rows : *sets) {
        several |= any & rows;
        any |= rows;
    }
    return several;
}

Result<QList<ValueSet>> RecordSets::by(const QString &field, const QString &language) const
{
    if (field == "year"_L1)
        return years();
    const auto sets = setsOf(field);
    VODHUK_TRY(sets);
    const ValueCounts counts = countsOf(*sets);
    QList<FacetValue> values = describedValues(counts, field, *m_engine, language);
    QHash<QString, QString> keys; // from what the query language calls a value to what it is kept by
    qsizetype place = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        keys.insert(values.at(place++).code, count.key());
    orderValues(values, field, m_engine->codebook(), language);
    QList<ValueSet> ordered;
    for (const FacetValue &value : std::as_const(values))
        ordered.append({value, sets->value(keys.value(value.code))});
    return ordered;
}

/// Rows by the first and the last year in which they may lie; 0 for an open end.
std::map<std::pair<int, int>, RowSet> RecordSets::yearSpans() const
{
    std::map<std::pair<int, int>, RowSet> spans;
    if (const ResponseIndex *index = m_engine->index()) {
        for (const ValueRows::Entry &entry : index->values(IndexField::Years).entries()) {
            if (RowSet rows = *entry.rows & m_all; !rows.isEmpty())
                spans.emplace(std::pair(entry.value.first, entry.value.last), std::move(rows));
        }
        return spans;
    }
    visitRows(m_all, [&](quint32 row) {
        const RowDays &days = daysOf(row);
        if (!days.isEmpty())
            spans[{days.earliest == RowDays::openStart ? 0 : yearOf(days.earliest),
                   days.latest == RowDays::openEnd ? 0 : yearOf(days.latest)}]
                .add(row);
    });
    return spans;
}

/// Open ends reach as far as the other dates do, as in the facet of years.
QList<ValueSet> RecordSets::years() const
{
    const auto spans = yearSpans();
    int first = 9999;
    int last = 1;
    for (const auto &[span, rows] : spans) {
        first = std::min(first, span.first != 0 ? span.first : span.second);
        last = std::max(last, span.second != 0 ? span.second : span.first);
    }
    std::map<int, RowSet> sets;
    for (const auto &[span, rows] : spans) {
        const int until = span.second != 0 ? span.second : last;
        for (int year = span.first != 0 ? span.first : first; year <= until; ++year)
            sets[year] |= rows;
    }
    QList<ValueSet> values;
    for (auto &[year, rows] : sets) {
        const QString text = QString::number(year).rightJustified(4, u'0');
        const auto count = static_cast<qint64>(rows.cardinality());
        values.append({{text, text, {}, count}, std::move(rows)});
    }
    return values;
}

Result<QHash<QString, RowSet>> RecordSets::readFirstFamilies() const
{
    const Codebook &codebook = m_engine->codebook();
    const auto familyOf = [&](const QString &instrument) {
        return instrument.isEmpty() ? QString() : codebook.family(instrument);
    };
    if (const ResponseIndex *index = m_engine->index()) {
        Sets sets;
        for (const ValueRows::Entry &entry : index->values(IndexField::Months).entries()) {
            if (entry.rows->intersect(m_all))
                sets[familyOf(entry.value.code)] |= *entry.rows & m_all;
        }
        return sets;
    }
    SetCollector sets(m_ids);
    const QString ids = fewIds();
    const QString sql = u"SELECT response_id, instrument FROM response_derived"_s;
    const QString only = u" WHERE response_id IN (SELECT value FROM json_each(?))"_s;
    VODHUK_TRY(forEachRow(m_engine->database(), ids.isEmpty() ? sql : sql + only,
                          ids.isEmpty() ? QVariantList() : QVariantList{ids},
                          [&](const Statement &row) { sets.add(familyOf(row.text(1)), row.number(0)); }));
    return sets.take();
}

Result<QList<ValueSet>> RecordSets::byFirstFamily(const QString &language) const
{
    auto sets = readFirstFamilies();
    VODHUK_TRY(sets);
    RowSet rest = m_all; // also what has no derived data
    QList<ValueSet> values;
    const Codebook &codebook = m_engine->codebook();
    for (const Term &family : codebook.terms(u"instrument_family"_s)) {
        const RowSet rows = sets->take(family.code);
        if (rows.isEmpty())
            continue;
        rest -= rows;
        values.append({{family.code,
                        codebook.label(u"instrument_family"_s, family.code, language),
                        {},
                        static_cast<qint64>(rows.cardinality())},
                       rows});
    }
    if (!rest.isEmpty())
        values.append({{{},
                        Wording(language).translate("Timeline", "without an instrument"),
                        {},
                        static_cast<qint64>(rest.cardinality())},
                       rest});
    return values;
}

qint64 common(const RowSet &rows, const RowSet &others)
{
    return static_cast<qint64>(rows.and_cardinality(others));
}

} // namespace vodhuk
