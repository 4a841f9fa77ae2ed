#include "core/catalogue/recordrows.h"

#include "core/catalogue/rows.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString upsertSql(const QString &table, const QString &columns)
{
    const QStringList names = columns.split(u", "_s);
    QStringList settings;
    for (const QString &name : names.sliced(1))
        settings.append(name + u" = excluded."_s + name);
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        table, columns, QStringList(names.size(), u"?"_s).join(u", "_s), settings.join(u", "_s));
}

Status insertTexts(Database &database, qint64 record, const QString &field, const LocalizedText &texts)
{
    for (const QString &language : texts.languages())
        VODHUK_TRY(execute(
            database, u"INSERT INTO record_text (record_id, field, language, text) VALUES (?, ?, ?, ?)"_s,
            {record, field, language, texts.text(language)}));
    return {};
}

Status ensureRecord(Database &database, qint64 record, const QString &type)
{
    return execute(database, u"INSERT INTO record (id, type) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"_s,
                   {record, type});
}

Status clearRecord(Database &database, qint64 record)
{
    for (const QString &table : {u"record_text"_s, u"citation"_s, u"note"_s, u"tag"_s})
        VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE record_id = ?"_s.arg(table), {record}));
    VODHUK_TRY(execute(database, u"DELETE FROM finding_answer WHERE record_id = ?"_s, {record}));
    VODHUK_TRY(execute(database, u"DELETE FROM distinct_pair WHERE first_id = ? OR second_id = ?"_s,
                       {record, record}));
    return execute(database, u"DELETE FROM relation WHERE from_id = ? OR to_id = ?"_s, {record, record});
}

Status writeTexts(Database &database, qint64 record, const QString &field, const LocalizedText &texts)
{
    // Without the sign, SQLite would prepare the statement anew for each value: there is an index for one field only.
    VODHUK_TRY(
        execute(database, u"DELETE FROM record_text WHERE record_id = ? AND +field = ?"_s, {record, field}));
    return insertTexts(database, record, field, texts);
}

} // namespace vodhuk
