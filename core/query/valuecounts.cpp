#include "core/query/valuecounts.h"

#include "core/catalogue/invokednorms.h"
#include "core/catalogue/rows.h"

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

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
    ValueSource{"side"_L1, "actor.side"_L1, "response_actor a"_L1, "a.response_id"_L1,
                "CROSS JOIN actor ON actor.id = a.actor_id"_L1,
                "a.role IN ('adopter', 'co_adopter', 'aligned') AND actor.side <> ''"_L1, true},
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
    ValueSource{"norm"_L1, "i.name"_L1, invokedNorms, "i.response_id"_L1, ""_L1, "i.name <> ''"_L1, true},
    ValueSource{"binding"_L1, "t.code"_L1, "response_term t"_L1, "t.response_id"_L1, ""_L1,
                "t.vocabulary = 'binding'"_L1},
    ValueSource{"event"_L1, "t.code"_L1, "response_term t"_L1, "t.response_id"_L1, ""_L1,
                "t.vocabulary = 'trigger'"_L1},
    ValueSource{"mode"_L1, "r.act_mode"_L1, "response r"_L1, "r.id"_L1, ""_L1, "r.act_mode <> ''"_L1},
    ValueSource{"measure-status"_L1, "m.status"_L1, "measure m"_L1, "m.response_id"_L1, ""_L1,
                "m.status <> ''"_L1, true},
    ValueSource{"regime"_L1, "f.key"_L1, "response r"_L1, "r.id"_L1,
                "CROSS JOIN regime f ON f.id = r.regime_id"_L1, "1"_L1},
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

/// Values with their record, of all records.
QString allValues(const ValueSource &source)
{
    return u"SELECT %1, %2 FROM %3 %4 WHERE %5"_s.arg(source.code, source.id, source.table, source.rest,
                                                      source.where);
}

/// The same, those that repeat one by one record.
QString passing(const ValueSource &source)
{
    const QString sql = allValues(source);
    return source.repeats ? sql + u" ORDER BY "_s + source.id : sql;
}

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

} // namespace

bool hasValueCounts(const QString &field)
{
    return sourceOf(field) != nullptr;
}

Result<ValueCounts> countsOf(const Database &database, const QString &field, const Selection &selection)
{
    const ValueSource *source = sourceOf(field);
    Q_ASSERT(source);
    return selection.isWide() ? countPassing(database, *source, selection) : countLookedUp(database, *source);
}

Status forEachValue(const Database &database, const QString &field, const QString &ids,
                    const std::function<void(const QString &value, qint64 record)> &take)
{
    const ValueSource *source = sourceOf(field);
    Q_ASSERT(source);
    const auto give = [&](const Statement &row) { take(row.text(0), row.number(1)); };
    if (ids.isEmpty())
        return forEachRow(database, allValues(*source), {}, give);
    const QString sql = u"SELECT %1, %2 FROM json_each(?) j CROSS JOIN %3 ON j.value = %2 %4 WHERE %5"_s.arg(
        source->code, source->id, source->table, source->rest, source->where);
    return forEachRow(database, sql, {ids}, give);
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

QString recordsHaving(const QString &field)
{
    if (field == "year"_L1)
        return u"SELECT id FROM response WHERE coalesce(date_earliest, date_latest) IS NOT NULL"_s;
    const ValueSource *source = sourceOf(field);
    Q_ASSERT(source);
    return u"SELECT %1 FROM %2 %3 WHERE (%4) AND %5 <> ''"_s.arg(source->id, source->table, source->rest,
                                                                 source->where, source->code);
}

} // namespace vodhuk
