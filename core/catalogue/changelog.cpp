#include "core/catalogue/changelog.h"

#include "core/catalogue/changesetform.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)
};

constexpr int listedRecords = 1000;

QString kindCode(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Undo:
        return u"undo"_s;
    case Change::Kind::Redo:
        return u"redo"_s;
    case Change::Kind::Edit:
        break;
    }
    return u"edit"_s;
}

Change::Kind kindOf(const QString &code)
{
    return code == "undo"_L1   ? Change::Kind::Undo
           : code == "redo"_L1 ? Change::Kind::Redo
                               : Change::Kind::Edit;
}

Change changeOf(const Statement &row)
{
    Change change;
    change.id = {row.number(0)};
    change.time = row.text(1);
    change.author = row.text(2);
    change.label = row.text(3);
    change.kind = kindOf(row.text(4));
    change.of = {row.number(5)};
    change.undone = row.text(6) != "done"_L1;
    return change;
}

Result<QList<qint64>> recordsOf(const Database &database, ChangeId edit, int limit)
{
    auto statement = database.read(
        u"SELECT record_id FROM change_record WHERE change_id = ? ORDER BY record_id LIMIT ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->bind(edit.value).bind(limit).run());
    QList<qint64> records;
    while (statement->next())
        records.append(statement->number(0));
    VODHUK_TRY(statement->status());
    return records;
}

Result<std::optional<Change>> one(const Database &database, const QString &sql)
{
    auto statement = database.read(sql);
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->run());
    if (!statement->next()) {
        VODHUK_TRY(statement->status());
        return std::nullopt;
    }
    return changeOf(*statement);
}

Status insertChange(Database &database, const Change &change)
{
    auto statement = database.write(
        u"INSERT INTO change (id, time, author, label, kind, of_id, state) VALUES (?, ?, ?, ?, ?, ?, 'done')"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(change.id.value)
        .bind(change.time)
        .bind(change.author)
        .bind(change.label)
        .bind(kindCode(change.kind));
    statement->bind(change.of.isNull() ? QVariant() : QVariant(change.of.value));
    return statement->run();
}

Status insertRecords(Database &database, const Change &change)
{
    auto statement = database.write(u"INSERT INTO change_record (change_id, record_id) VALUES (?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    for (const qint64 record : change.records)
        VODHUK_TRY(statement->bind(change.id.value).bind(record).run());
    return {};
}

/// The bytes of a part as they were recorded; empty if they cannot be had. The length that stands in front is believed only as
/// far as zlib can press bytes together.
QByteArray recordedPart(const QByteArray &stored)
{
    constexpr quint64 strongest = 1100;
    if (stored.size() < 4 ||
        qFromBigEndian<quint32>(stored.constData()) > strongest * static_cast<quint64>(stored.size()))
        return {};
    return qUncompress(stored);
}

/// Whether one part stands under each number from 0 and each can be read to its end.
Result<bool> hasWholeParts(const Database &database, ChangeId edit)
{
    qint64 next = 0;
    bool isWhole = true;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT part, changeset FROM change_part WHERE change_id = ? ORDER BY part"_s,
                          {edit.value}, [&](const Statement &row) {
                              isWhole = isWhole && row.number(0) == next++ &&
                                        isReadableChangeset(recordedPart(row.value(1).toByteArray()));
                          }));
    return isWhole && next > 0;
}

} // namespace

Status eachChange(const Database &database, qint64 record,
                  const std::function<Result<bool>(const Change &change)> &take)
{
    auto statement = database.read(
        u"SELECT id, time, author, label, kind, of_id, state FROM change "
        "WHERE ?1 = 0 OR coalesce(of_id, id) IN (SELECT change_id FROM change_record WHERE record_id = ?1) "
        "ORDER BY id DESC"_s);
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->bind(record).run());
    while (statement->next()) {
        const Result<bool> goesOn = take(changeOf(*statement));
        VODHUK_TRY(goesOn);
        if (!*goesOn)
            return {};
    }
    return statement->status();
}

Result<QList<Change>> history(const Database &database, qint64 record, int limit)
{
    QList<Change> changes;
    VODHUK_TRY(eachChange(database, record, [&](const Change &change) -> Result<bool> {
        changes.append(change);
        return changes.size() != limit;
    }));
    for (Change &change : changes) {
        auto records = recordsOf(database, change.of.isNull() ? change.id : change.of, listedRecords);
        if (!records)
            return std::unexpected(records.error());
        change.records = std::move(*records);
    }
    return changes;
}

Result<std::optional<Change>> lastDone(const Database &database)
{
    return one(database, u"SELECT id, time, author, label, kind, of_id, state FROM change "
                         "WHERE kind = 'edit' AND state = 'done' ORDER BY id DESC LIMIT 1"_s);
}

Result<std::optional<Change>> lastUndone(const Database &database)
{
    return one(database, u"SELECT id, time, author, label, kind, of_id, state FROM change "
                         "WHERE kind = 'edit' AND state = 'undone' ORDER BY id LIMIT 1"_s);
}

Result<ChangeId> newestChange(const Database &database)
{
    ChangeId newest;
    VODHUK_TRY(forEachRow(database, u"SELECT coalesce(max(id), 0) FROM change"_s, {},
                          [&](const Statement &row) { newest = {row.number(0)}; }));
    return newest;
}

Result<qint64> countChangesAfter(const Database &database, ChangeId change)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(database, u"SELECT count(*) FROM change WHERE id > ?"_s, {change.value},
                          [&](const Statement &row) { count = row.number(0); }));
    return count;
}

Result<QHash<qint64, ChangeId>> newestChangesOf(const Database &database, const QList<qint64> &records)
{
    QHash<qint64, ChangeId> newest;
    const QString list = idList(records);
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT record_id, max(change_id) FROM "
        "(SELECT record_id, change_id FROM change_record WHERE record_id IN (SELECT value FROM json_each(?)) "
        "UNION ALL SELECT record_id, step.id FROM change AS step "
        "CROSS JOIN change_record ON change_record.change_id = step.of_id "
        "WHERE step.of_id IS NOT NULL AND +record_id IN (SELECT value FROM json_each(?))) "
        "GROUP BY record_id"_s,
        {list, list}, [&](const Statement &row) { newest.insert(row.number(0), ChangeId{row.number(1)}); }));
    return newest;
}

Result<ChangeId> nextChangeId(const Database &database)
{
    const auto newest = newestChange(database);
    VODHUK_TRY(newest);
    return ChangeId{std::max(newRecordId(), newest->value + 1)};
}

Result<int> countParts(const Database &database, ChangeId edit)
{
    int count = 0;
    VODHUK_TRY(forEachRow(database, u"SELECT count(*) FROM change_part WHERE change_id = ?"_s, {edit.value},
                          [&](const Statement &row) { count = static_cast<int>(row.number(0)); }));
    return count;
}

Result<QByteArray> changePart(const Database &database, ChangeId edit, int part)
{
    QByteArray bytes;
    VODHUK_TRY(forEachRow(database, u"SELECT changeset FROM change_part WHERE change_id = ? AND part = ?"_s,
                          {edit.value, part},
                          [&](const Statement &row) { bytes = recordedPart(row.value(0).toByteArray()); }));
    if (!isReadableChangeset(bytes))
        return fail(ErrorKind::Damaged,
                    Texts::tr("What this change recorded is damaged, so it cannot be taken back or "
                              "brought back. Nothing was changed."));
    return bytes;
}

Result<QList<Change>> damagedChanges(const Database &database)
{
    QList<Change> damaged;
    const Status read = eachChange(database, 0, [&](const Change &change) -> Result<bool> {
        if (change.kind != Change::Kind::Edit)
            return true;
        const auto isWhole = hasWholeParts(database, change.id);
        VODHUK_TRY(isWhole);
        if (!*isWhole)
            damaged.append(change);
        return true;
    });
    VODHUK_TRY(read);
    for (Change &change : damaged) {
        auto records = recordsOf(database, change.id, listedRecords);
        VODHUK_TRY(records);
        change.records = *std::move(records);
    }
    return damaged;
}

Result<QList<qint64>> changeRecords(const Database &database, ChangeId edit, int limit)
{
    return recordsOf(database, edit, limit);
}

Status logPart(Database &database, ChangeId edit, int part, const QByteArray &bytes)
{
    return execute(database, u"INSERT INTO change_part (change_id, part, changeset) VALUES (?, ?, ?)"_s,
                   {edit.value, part, qCompress(bytes, 1)});
}

Status logEdit(Database &database, const Change &change)
{
    auto drop =
        database.write(u"UPDATE change SET state = 'dropped' WHERE kind = 'edit' AND state = 'undone'"_s);
    if (!drop)
        return std::unexpected(drop.error());
    VODHUK_TRY(drop->run());
    VODHUK_TRY(insertChange(database, change));
    return insertRecords(database, change);
}

Status logStep(Database &database, const Change &change)
{
    VODHUK_TRY(insertChange(database, change));
    auto statement = database.write(u"UPDATE change SET state = ? WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(change.kind == Change::Kind::Undo ? u"undone"_s : u"done"_s)
        .bind(change.of.value)
        .run();
}

} // namespace vodhuk
