#include "core/catalogue/standing.h"

#include "core/catalogue/rows.h"
#include "core/records/sensitivity.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString published = u"published"_s;

Standing heldBack(const Standing &then, const std::optional<Standing> &today)
{
    if (!today)
        return {then.workflow == published ? u"withdrawn"_s : then.workflow, then.sensitivity};
    const bool isPublic = then.workflow != published || today->workflow == published;
    return {isPublic ? then.workflow : today->workflow,
            stricterSensitivity(then.sensitivity, today->sensitivity)};
}

Status write(Database &database, qint64 response, const Standing &standing)
{
    return execute(database, u"UPDATE response SET workflow = ?, sensitivity = ? WHERE id = ?"_s,
                   {standing.workflow, standing.sensitivity, response});
}

Result<bool> isSetAside(const Database &database)
{
    bool isThere = false;
    VODHUK_TRY(forEachRow(database, u"SELECT 1 FROM sqlite_temp_master WHERE name = 'note_of_today'"_s, {},
                          [&](const Statement &) { isThere = true; }));
    return isThere;
}

/// The statement with what it also reads where notes of today are set aside.
Result<QString> withToday(const Database &database, const QString &sql, const QString &today)
{
    const Result<bool> isThere = isSetAside(database);
    VODHUK_TRY(isThere);
    return *isThere ? sql + u" UNION "_s + today : sql;
}

} // namespace

Result<QHash<qint64, Standing>> standings(const Database &database)
{
    QHash<qint64, Standing> all;
    VODHUK_TRY(
        forEachRow(database, u"SELECT id, workflow, sensitivity FROM response"_s, {},
                   [&](const Statement &row) { all.insert(row.number(0), {row.text(1), row.text(2)}); }));
    return all;
}

Status holdBack(Database &database, const QHash<qint64, Standing> &today)
{
    const auto then = standings(database);
    VODHUK_TRY(then);
    for (auto each = then->cbegin(); each != then->cend(); ++each) {
        const auto found = today.constFind(each.key());
        const Standing kept = heldBack(*each, found == today.cend() ? std::nullopt : std::optional(*found));
        if (kept.workflow != each->workflow || kept.sensitivity != each->sensitivity)
            VODHUK_TRY(write(database, each.key(), kept));
    }
    return {};
}

Status setNotesOfTodayAside(Database &database)
{
    for (const QString &sql :
         {u"CREATE TEMP TABLE note_of_today AS SELECT record_id, text, sensitivity FROM note"_s,
          u"CREATE INDEX temp.note_of_today_by_record ON note_of_today (record_id)"_s,
          u"CREATE TEMP TABLE author_of_today AS SELECT DISTINCT author FROM change"_s})
        VODHUK_TRY(execute(database, sql, {}));
    return {};
}

/// The schema allows three marks, whose order by letters is that from the strictest: min() is the stricter one.
Status holdNotesBack(Database &database)
{
    VODHUK_TRY(execute(database,
                       u"CREATE TEMP TABLE note_held_back AS SELECT * FROM (SELECT record_id, position, "
                       "sensitivity AS earlier, min(sensitivity, coalesce((SELECT min(today.sensitivity) "
                       "FROM note_of_today AS today WHERE today.record_id = note.record_id AND "
                       "today.text = note.text), 'confidential')) AS today FROM note) "
                       "WHERE today <> earlier"_s,
                       {}));
    return execute(database,
                   u"UPDATE note SET sensitivity = held.today FROM note_held_back AS held "
                   "WHERE note.record_id = held.record_id AND note.position = held.position"_s,
                   {});
}

Result<QStringList> allAuthors(const Database &database)
{
    const auto sql =
        withToday(database, u"SELECT author FROM change"_s, u"SELECT author FROM author_of_today"_s);
    VODHUK_TRY(sql);
    QStringList authors;
    VODHUK_TRY(forEachRow(database, u"SELECT DISTINCT author FROM ("_s + *sql + u") ORDER BY author"_s, {},
                          [&authors](const Statement &row) { authors.append(row.text(0)); }));
    return authors;
}

Result<QList<MarkedNote>> closedNotes(const Database &database, const QList<qint64> &records)
{
    const QString where = u" WHERE record_id IN (SELECT value FROM json_each(?1)) "
                          "AND sensitivity <> 'public'"_s;
    const auto sql = withToday(database, u"SELECT record_id, position, sensitivity, text FROM note"_s + where,
                               u"SELECT record_id, 0, sensitivity, text FROM note_of_today"_s + where);
    VODHUK_TRY(sql);
    QList<MarkedNote> notes;
    VODHUK_TRY(forEachRow(database, *sql + u" ORDER BY record_id, position"_s, {idList(records)},
                          [&notes](const Statement &row) { notes.append({row.text(3), row.text(2)}); }));
    return notes;
}

Result<QMultiHash<qint64, NoteHeldBack>> notesHeldBack(const Database &database)
{
    QMultiHash<qint64, NoteHeldBack> held;
    const Result<bool> isThere = isSetAside(database);
    VODHUK_TRY(isThere);
    if (!*isThere)
        return held;
    VODHUK_TRY(forEachRow(
        database, u"SELECT record_id, earlier, today FROM note_held_back"_s, {},
        [&held](const Statement &row) { held.insert(row.number(0), {row.text(1), row.text(2)}); }));
    return held;
}

} // namespace vodhuk
