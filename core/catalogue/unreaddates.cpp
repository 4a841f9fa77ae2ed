#include "core/catalogue/unreaddates.h"

#include "core/catalogue/rows.h"

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct DateColumn {
    const char *table;
    const char *column;
    const char *record = "id"; ///< the expression for whom a row belongs to
};

constexpr const char *ofMeasure = "(SELECT response_id FROM measure WHERE measure.id = measure_id)";

/// Those that are read as dates. When a source was listed as extremist is kept as text and looked at by a rule.
constexpr std::array dateColumns{DateColumn{"response", "date"},
                                 DateColumn{"response_actor", "date", "response_id"},
                                 DateColumn{"measure", "from_date", "response_id"},
                                 DateColumn{"measure", "until_date", "response_id"},
                                 DateColumn{"listing", "listed_on", ofMeasure},
                                 DateColumn{"listing", "from_date", ofMeasure},
                                 DateColumn{"listing", "delisted_on", ofMeasure},
                                 DateColumn{"legal_act", "act_date", "response_id"},
                                 DateColumn{"legal_act", "publication_date", "response_id"},
                                 DateColumn{"milestone", "date", "response_id"},
                                 DateColumn{"event", "date"},
                                 DateColumn{"source", "date"},
                                 DateColumn{"source", "retrieved_on"},
                                 DateColumn{"source", "archived_on"},
                                 DateColumn{"actor", "neutral_from"},
                                 DateColumn{"actor", "neutral_until"},
                                 DateColumn{"actor", "valid_from"},
                                 DateColumn{"actor", "valid_until"},
                                 DateColumn{"membership", "from_date", "member_id"},
                                 DateColumn{"membership", "until_date", "member_id"},
                                 DateColumn{"membership", "suspended_from", "member_id"},
                                 DateColumn{"membership", "suspended_until", "member_id"},
                                 DateColumn{"regime", "established"}};

/// A file has far fewer dates than rows.
Result<QStringList> textsThatAreNone(const Database &database, const DateColumn &where)
{
    QStringList texts;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT DISTINCT %2 FROM %1 WHERE %2 <> ''"_s.arg(QLatin1String(where.table),
                                                                             QLatin1String(where.column)),
                          {}, [&](const Statement &row) {
                              if (!PartialDate::parse(row.text(0)))
                                  texts.append(row.text(0));
                          }));
    return texts;
}

/// Adds the rows with this text, up to `most` in all.
Status addRows(const Database &database, const DateColumn &where, const QString &text, qsizetype most,
               QList<UnreadDate> &found)
{
    const QString table = QLatin1String(where.table);
    const QString column = QLatin1String(where.column);
    return forEachRow(database,
                      u"SELECT %3 FROM %1 WHERE %2 = ? ORDER BY 1 LIMIT ?"_s.arg(table, column,
                                                                                 QLatin1String(where.record)),
                      {text, most - found.size()},
                      [&](const Statement &row) { found.append({table, column, row.number(0), text}); });
}

} // namespace

Result<QList<UnreadDate>> unreadDates(const Database &database, qsizetype most)
{
    QList<UnreadDate> found;
    for (const DateColumn &where : dateColumns) {
        const auto texts = textsThatAreNone(database, where);
        VODHUK_TRY(texts);
        for (const QString &text : *texts) {
            if (found.size() < most)
                VODHUK_TRY(addRows(database, where, text, most, found));
        }
    }
    return found;
}

} // namespace vodhuk
