#include "core/catalogue/recordcopy.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/changerecorder.h"
#include "core/catalogue/rows.h"

#include <QtEndian>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A table with rows of records, and which of them belong to the record ?1.
struct OwnedTable {
    QString name;
    QString isOwn;
};

const QList<OwnedTable> &ownedTables()
{
    static const QList<OwnedTable> tables{
        {u"record"_s, u"id = ?1"_s},
        {u"record_text"_s, u"record_id = ?1"_s},
        {u"response"_s, u"id = ?1"_s},
        {u"response_term"_s, u"response_id = ?1"_s},
        {u"response_actor"_s, u"response_id = ?1"_s},
        {u"response_event"_s, u"response_id = ?1"_s},
        {u"measure"_s, u"response_id = ?1"_s},
        {u"listing"_s, u"measure_id IN (SELECT id FROM measure WHERE response_id = ?1)"_s},
        {u"legal_act"_s, u"response_id = ?1"_s},
        {u"norm_invocation"_s, u"response_id = ?1"_s},
        {u"milestone"_s, u"response_id = ?1"_s},
        {u"ask"_s, u"response_id = ?1"_s},
        {u"citation"_s, u"record_id = ?1"_s},
        {u"note"_s, u"record_id = ?1"_s},
        {u"tag"_s, u"record_id = ?1"_s},
        {u"relation"_s, u"(from_id = ?1 OR to_id = ?1)"_s},
        {u"finding_answer"_s, u"record_id = ?1"_s},
        {u"distinct_pair"_s, u"(first_id = ?1 OR second_id = ?1)"_s},
        {u"source"_s, u"id = ?1"_s},
        {u"actor"_s, u"id = ?1"_s},
        {u"actor_alias"_s, u"actor_id = ?1"_s},
        {u"membership"_s, u"member_id = ?1"_s},
        {u"event"_s, u"id = ?1"_s},
        {u"regime"_s, u"id = ?1"_s},
        {u"norm"_s, u"id = ?1"_s},
        {u"target"_s, u"id = ?1"_s},
        {u"target_identifier"_s, u"target_id = ?1"_s}};
    return tables;
}

QStringList namesOfTables()
{
    QStringList names;
    for (const OwnedTable &table : ownedTables())
        names.append(table.name);
    return names;
}

/// A number as a changeset holds it: its type and eight bytes, the highest first.
QByteArray inChangeset(qint64 number)
{
    QByteArray bytes(9, '\x01');
    qToBigEndian(number, bytes.data() + 1);
    return bytes;
}

QString placeholders(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

Result<RecordCopy> RecordCopy::make(const Database &catalogue, qint64 record)
{
    auto database = Database::inMemory();
    if (!database)
        return std::unexpected(database.error());
    RecordCopy copy(catalogue, *std::move(database), record);
    VODHUK_TRY(copy.m_database.execute("PRAGMA foreign_keys = OFF"));
    VODHUK_TRY(copy.makeTables());
    VODHUK_TRY(copy.copyRows());
    return copy;
}

/// As the file has them: one of a newer program may have columns that this one does not know.
Status RecordCopy::makeTables()
{
    const QStringList names = namesOfTables();
    QByteArray script;
    VODHUK_TRY(forEachRow(*m_catalogue,
                          u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name IN (%1)"_s.arg(
                              placeholders(static_cast<int>(names.size()))),
                          QVariantList(names.begin(), names.end()),
                          [&](const Statement &row) { script += row.text(0).toUtf8() + ";\n"; }));
    return m_database.execute(script);
}

Status RecordCopy::copyRows()
{
    for (const auto &[table, isOwn] : ownedTables()) {
        int columns = 0;
        VODHUK_TRY(forEachRow(m_database, u"SELECT count(*) FROM pragma_table_info(?)"_s, {table},
                              [&](const Statement &row) { columns = static_cast<int>(row.number(0)); }));
        const QString insert = u"INSERT INTO %1 VALUES (%2)"_s.arg(table, placeholders(columns));
        Status written;
        VODHUK_TRY(forEachRow(*m_catalogue, u"SELECT * FROM %1 WHERE %2"_s.arg(table, isOwn), {m_record},
                              [&](const Statement &row) {
                                  QVariantList values;
                                  for (int column = 0; column < columns; ++column)
                                      values.append(row.value(column));
                                  if (written)
                                      written = execute(m_database, insert, values);
                              }));
        VODHUK_TRY(written);
    }
    return {};
}

/// Rows of other records that a change had removed come back with it.
Status RecordCopy::dropOthers()
{
    for (const auto &[table, isOwn] : ownedTables())
        VODHUK_TRY(execute(m_database, u"DELETE FROM %1 WHERE NOT %2"_s.arg(table, isOwn), {m_record}));
    return {};
}

/// Whether a part can have rows of the record: each has its id in it or that of one of its parts.
Result<bool> RecordCopy::concerns(const QByteArray &part) const
{
    bool found = part.contains(inChangeset(m_record));
    VODHUK_TRY(forEachRow(
        m_database,
        u"SELECT id FROM measure UNION ALL SELECT id FROM listing UNION ALL "
        "SELECT id FROM legal_act"_s,
        {}, [&](const Statement &row) { found = found || part.contains(inChangeset(row.number(0))); }));
    return found;
}

Status RecordCopy::takeBack(const Change &change)
{
    const bool inverted = change.kind != Change::Kind::Undo;
    const ChangeId edit = change.of.isNull() ? change.id : change.of;
    const auto count = countParts(*m_catalogue, edit);
    VODHUK_TRY(count);
    for (int done = 0; done < std::max(*count, 1); ++done) { // an edit without parts is damaged
        const auto part = changePart(*m_catalogue, edit, inverted ? *count - 1 - done : done);
        VODHUK_TRY(part);
        const auto isOurs = concerns(*part);
        VODHUK_TRY(isOurs);
        if (!*isOurs)
            continue;
        VODHUK_TRY(applyWhereItFits(m_database, *part, inverted, namesOfTables()));
        VODHUK_TRY(dropOthers());
    }
    return {};
}

} // namespace vodhuk
