#include "core/catalogue/nearrecords.h"

#include "core/catalogue/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString inIds = u" IN (SELECT value FROM json_each(?)) "_s;

/// Windows that touch become one, so that no day is looked through twice.
QList<DayWindow> merged(QList<DayWindow> windows)
{
    std::ranges::sort(windows, {},
                      [](const DayWindow &window) { return std::pair(window.kind, window.from); });
    QList<DayWindow> parts;
    for (const DayWindow &window : std::as_const(windows)) {
        const bool touches =
            !parts.isEmpty() && parts.last().kind == window.kind && window.from <= parts.last().to.addDays(1);
        if (touches)
            parts.last().to = std::max(parts.last().to, window.to);
        else
            parts.append(window);
    }
    return parts;
}

QString windowList(const QList<DayWindow> &windows)
{
    QJsonArray list;
    for (const DayWindow &window : windows)
        list.append(
            QJsonArray{recordKindCode(window.kind), window.from.toJulianDay(), window.to.toJulianDay()});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString actorList(const QSet<ActorId> &actors)
{
    QList<qint64> ids;
    for (const ActorId actor : actors)
        ids.append(actor.value);
    return idList(ids);
}

QString stepList(const QSet<QString> &steps)
{
    QStringList sorted(steps.begin(), steps.end());
    sorted.sort();
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(sorted)).toJson(QJsonDocument::Compact));
}

struct NearList {
    QList<NearRecord> records;
    QHash<qint64, qsizetype> places;

    void add(const Statement &row)
    {
        NearRecord record;
        record.id = {row.number(0)};
        record.kind = recordKindFromCode(row.text(1)).value_or(RecordKind::Response);
        record.date = dateFrom(row.text(2));
        record.code = row.text(3);
        record.workflow = row.text(4);
        places.insert(record.id.value, records.size());
        records.append(record);
    }

    [[nodiscard]] QString ids() const { return idList(places.keys()); }

    NearRecord &of(const Statement &row) { return records[places.value(row.number(0))]; }
};

Status fill(const Database &database, NearList &list)
{
    const QString ids = list.ids();
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT response_id, actor_id FROM response_actor WHERE role IN ('adopter', 'co_adopter') AND response_id"_s +
            inIds + u"ORDER BY response_id, position"_s,
        {ids}, [&](const Statement &row) { list.of(row).adopters.append(ActorId{row.number(1)}); }));
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT response_id, code FROM response_term WHERE vocabulary = 'instrument' AND response_id"_s +
            inIds + u"ORDER BY response_id, position"_s,
        {ids}, [&](const Statement &row) { list.of(row).instruments.append(row.text(1)); }));
    return forEachRow(
        database,
        u"SELECT record_id, language, text FROM record_text WHERE field = 'title' AND record_id"_s + inIds,
        {ids}, [&](const Statement &row) { list.of(row).title.set(row.text(1), row.text(2)); });
}

Result<QList<NearRecord>> filled(const Database &database, const QString &sql, const QVariantList &values)
{
    NearList list;
    VODHUK_TRY(forEachRow(database, sql, values, [&](const Statement &row) { list.add(row); }));
    if (!list.records.isEmpty())
        VODHUK_TRY(fill(database, list));
    return std::move(list.records);
}

} // namespace

std::optional<DayWindow> windowAround(RecordKind kind, const PartialDate &date, int days)
{
    if (!date.earliest())
        return std::nullopt;
    return DayWindow{kind, date.earliest()->addDays(-days), date.earliest()->addDays(days)};
}

Result<QList<NearRecord>> recordsNear(const Database &database, NearWish wish)
{
    if (wish.windows.isEmpty() || wish.actors.isEmpty() || wish.steps.isEmpty())
        return QList<NearRecord>();
    const QString steps = stepList(wish.steps);
    // The signs keep SQLite from asking, for each record, once for each actor.
    return filled(
        database,
        u"SELECT r.id, r.kind, r.date, r.code, r.workflow FROM json_each(?) w CROSS JOIN response r "
        "ON r.kind = w.value ->> 0 AND r.date_earliest BETWEEN w.value ->> 1 AND w.value ->> 2 "
        "WHERE EXISTS (SELECT 1 FROM response_actor a WHERE a.response_id = r.id "
        "AND +a.role IN ('adopter', 'co_adopter') AND +a.actor_id IN (SELECT value FROM json_each(?))) "
        "AND (r.code IN (SELECT value FROM json_each(?)) OR EXISTS (SELECT 1 FROM response_term t "
        "WHERE t.response_id = r.id AND t.vocabulary = 'instrument' AND +t.code IN (SELECT value FROM "
        "json_each(?)))) "
        "ORDER BY r.date_earliest, r.date_latest, r.id LIMIT ?"_s,
        {windowList(merged(std::move(wish.windows))), actorList(wish.actors), steps, steps, wish.limit});
}

Result<QList<NearRecord>> recordsInShort(const Database &database, const QSet<qint64> &ids)
{
    if (ids.isEmpty())
        return QList<NearRecord>();
    return filled(database,
                  u"SELECT id, kind, date, code, workflow FROM response WHERE id"_s + inIds +
                      u"ORDER BY date_earliest, date_latest, id"_s,
                  {idList({ids.begin(), ids.end()})});
}

} // namespace vodhuk
