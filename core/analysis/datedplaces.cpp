#include "core/analysis/datedplaces.h"

#include <algorithm>
#include <limits>

namespace vodhuk
{

using namespace Qt::StringLiterals;

DatedPlace placeFrom(const Statement &row)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    return {row.isNull(1) ? unknown : row.number(1), row.isNull(2) ? unknown : row.number(2), row.number(0)};
}

Result<QHash<qint64, DatedPlace>> placesAmong(const Database &database, const QSet<qint64> &ids,
                                              const QueryEngine::Filter &shown)
{
    QHash<qint64, DatedPlace> places;
    const QString sql =
        u"SELECT %1 FROM response WHERE response.id IN (SELECT value FROM json_each(?)) AND (%2)"_s.arg(
            placeColumns, shown.sql);
    VODHUK_TRY(forEachRow(database, sql, QVariantList{idList(ids)} + shown.values, [&](const Statement &row) {
        const DatedPlace place = placeFrom(row);
        places.insert(place.id, place);
    }));
    return places;
}

Result<QSet<qint64>> selectedAmong(const Database &database, const QSet<qint64> &ids)
{
    QSet<qint64> selected;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT value FROM json_each(?) WHERE value IN (SELECT id FROM temp.selection)"_s,
                          {idList(ids)}, [&](const Statement &row) { selected.insert(row.number(0)); }));
    return selected;
}

QString idList(const QSet<qint64> &ids)
{
    QList<qint64> ordered(ids.cbegin(), ids.cend());
    std::ranges::sort(ordered);
    QStringList texts;
    for (const qint64 id : std::as_const(ordered))
        texts.append(QString::number(id));
    return u'[' + texts.join(u',') + u']';
}

Query showable(const Query &query)
{
    Query shown;
    for (const Condition &condition : query.conditions) {
        if (condition.field == "status"_L1 || condition.field == "sensitivity"_L1)
            shown.conditions.append(condition);
    }
    return shown;
}

} // namespace vodhuk
