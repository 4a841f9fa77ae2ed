#include "core/analysis/recordsets.h"

#include "core/base/wording.h"
#include "core/catalogue/datesindoubt.h"
#include "core/catalogue/rows.h"
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

/// Of two columns, from `column` on.
RowDays daysFrom(const Statement &row, int column)
{
    if (row.isNull(column) && row.isNull(column + 1))
        return {};
    return {row.isNull(column) ? RowDays::openStart : static_cast<qint32>(row.number(column)),
            row.isNull(column + 1) ? RowDays::openEnd : static_cast<qint32>(row.number(column + 1))};
}

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
        return Answer(fail(ErrorKind::Cancelled, Texts::tr("Stopped.")));
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
        m_days.push_back(daysFrom(row, 1));
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

Status RecordSets::forEachWithdrawal(const std::function<void(const MeasureDays &)> &take) const
{
    if (const ResponseIndex *index = m_engine->index()) {
        std::vector<bool> wanted(m_all.isEmpty() ? 0 : m_all.maximum() + 1);
        for (const quint32 row : m_all)
            wanted[row] = true;
        for (const MeasureDays &measure : index->measures()) {
            if (measure.withdraws && measure.row < wanted.size() && wanted[measure.row])
                take(measure);
        }
        return {};
    }
    const QString few = fewIds();
    QString sql = u"SELECT response_id, from_earliest, from_latest, until_earliest, until_latest, "
                  "status = 'in_force_eased' FROM measure WHERE direction = 'withdraws'"_s;
    if (!few.isEmpty())
        sql += u" AND response_id IN (SELECT value FROM json_each(?))"_s;
    return forEachRow(m_engine->database(), sql, few.isEmpty() ? QVariantList() : QVariantList{few},
                      [&](const Statement &row) {
                          const auto found = std::ranges::lower_bound(m_ids, row.number(0));
                          if (found != m_ids.end() && *found == row.number(0))
                              take({static_cast<quint32>(found - m_ids.begin()), daysFrom(row, 1),
                                    daysFrom(row, 3), true, row.number(5) != 0});
                      });
}

std::vector<qint64> RecordSets::among(std::vector<qint64> ids) const
{
    std::ranges::sort(ids);
    std::vector<qint64> found;
    if (const ResponseIndex *index = m_engine->index()) {
        for (const ResponseId id : idsOf(index->rowsOf(ids) & m_all))
            found.push_back(id.value);
        std::ranges::sort(found);
        return found;
    }
    std::ranges::set_intersection(ids, m_ids, std::back_inserter(found));
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

std::vector<ResponseId> RecordSets::idsOf(const RowSet &rows) const
{
    if (const ResponseIndex *index = m_engine->index())
        return index->byDate(rows, false);
    std::vector<ResponseId> ids;
    for (const quint32 row : rows)
        ids.push_back(ResponseId{m_ids[row]});
    return ids;
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

/// Open ends reach as far as the other dates do, as in the facet of years.
QList<ValueSet> RecordSets::years() const
{
    int first = 9999;
    int last = 1;
    for (const quint32 row : m_all) {
        const RowDays &days = daysOf(row);
        if (days.isEmpty())
            continue;
        first = std::min(first, yearOf(days.earliest != RowDays::openStart ? days.earliest : days.latest));
        last = std::max(last, yearOf(days.latest != RowDays::openEnd ? days.latest : days.earliest));
    }
    std::map<int, RowSet> sets;
    for (const quint32 row : m_all) {
        const RowDays &days = daysOf(row);
        if (days.isEmpty())
            continue;
        const int until = days.latest != RowDays::openEnd ? yearOf(days.latest) : last;
        for (int year = days.earliest != RowDays::openStart ? yearOf(days.earliest) : first; year <= until;
             ++year)
            sets[year].add(row);
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
