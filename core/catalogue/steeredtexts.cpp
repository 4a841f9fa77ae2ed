#include "core/catalogue/steeredtexts.h"

#include "core/catalogue/rows.h"

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct TextTable {
    const char *name;
    const char *record = "id"; ///< the expression for whom a row belongs to
};

constexpr const char *ofMeasure = "(SELECT response_id FROM measure WHERE measure.id = measure_id)";

/// Those whose rows people write.
constexpr std::array textTables{TextTable{"record_text", "record_id"},
                                TextTable{"response"},
                                TextTable{"measure", "response_id"},
                                TextTable{"listing", ofMeasure},
                                TextTable{"legal_act", "response_id"},
                                TextTable{"norm_invocation", "response_id"},
                                TextTable{"ask", "response_id"},
                                TextTable{"citation", "record_id"},
                                TextTable{"note", "record_id"},
                                TextTable{"tag", "record_id"},
                                TextTable{"source"},
                                TextTable{"actor"},
                                TextTable{"actor_alias", "actor_id"},
                                TextTable{"event"},
                                TextTable{"regime"},
                                TextTable{"norm"},
                                TextTable{"target"},
                                TextTable{"target_identifier", "target_id"}};

Result<QStringList> textColumns(const Database &database, const TextTable &table)
{
    QStringList columns;
    VODHUK_TRY(forEachRow(database, u"SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"_s,
                          {QString::fromLatin1(table.name)},
                          [&](const Statement &row) { columns.append(row.text(0)); }));
    return columns;
}

/// Asks for all columns at once, so that each row is read once.
QString rowsWithSigns(const TextTable &table, const QStringList &columns)
{
    QStringList conditions;
    for (const QString &column : columns)
        conditions.append(u"%1 GLOB ?1 OR instr(%1, char(0))"_s.arg(column));
    return u"SELECT %1, %2 FROM %3 WHERE %4 ORDER BY 1 LIMIT ?2"_s.arg(
        QLatin1String(table.record), columns.join(", "_L1), QLatin1String(table.name),
        conditions.join(" OR "_L1));
}

Status addTexts(const Database &database, const TextTable &table, qsizetype most, QList<SteeredText> &found)
{
    const auto columns = textColumns(database, table);
    VODHUK_TRY(columns);
    return forEachRow(
        database, rowsWithSigns(table, *columns), {u'*' + steeringSignsForGlob() + u'*', most},
        [&](const Statement &row) {
            for (qsizetype place = 0; place < columns->size() && found.size() < most; ++place) {
                const auto sign = steeringSignIn(row.text(static_cast<int>(place) + 1));
                if (sign)
                    found.append({QString::fromLatin1(table.name), columns->at(place), row.number(0), *sign});
            }
        });
}

} // namespace

Result<QList<SteeredText>> steeredTexts(const Database &database, qsizetype most)
{
    QList<SteeredText> found;
    for (const TextTable &table : textTables) {
        if (found.size() < most)
            VODHUK_TRY(addTexts(database, table, most, found));
    }
    return found;
}

} // namespace vodhuk
