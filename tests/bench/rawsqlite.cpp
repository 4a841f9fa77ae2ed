#include "tests/bench/rawsqlite.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Closer {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;
using RawStatement = std::unique_ptr<sqlite3_stmt, Closer>;

void require(bool holds, sqlite3 *connection)
{
    if (holds)
        return;
    std::fprintf(stderr, "vodhuk_bench: SQLite: %s\n", sqlite3_errmsg(connection));
    std::exit(3);
}

Connection opened(const QString &path)
{
    sqlite3 *connection = nullptr;
    const int status = sqlite3_open(path.toUtf8().constData(), &connection);
    require(status == SQLITE_OK, connection);
    return Connection(connection);
}

RawStatement prepared(sqlite3 *connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int status = sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    require(status == SQLITE_OK, connection);
    return RawStatement(statement);
}

void bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

void run(sqlite3 *connection, const QString &sql)
{
    const int status = sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    require(status == SQLITE_OK, connection);
}

QStringList tableNames(sqlite3 *connection)
{
    const auto names =
        prepared(connection,
                 u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'response_search%' "
                 "AND name NOT LIKE 'change%' AND name NOT LIKE 'word_%' AND name NOT LIKE 'sqlite_%'"_s);
    QStringList tables;
    while (sqlite3_step(names.get()) == SQLITE_ROW)
        tables.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(names.get(), 0))));
    return tables;
}

void copyRows(sqlite3 *from, sqlite3 *to, const QString &select, const QString &target)
{
    const auto rows = prepared(from, select);
    const int columns = sqlite3_column_count(rows.get());
    const auto insert =
        prepared(to, u"INSERT INTO %1 VALUES (%2)"_s.arg(target, QStringList(columns, u"?"_s).join(u',')));
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(insert.get(), column + 1, sqlite3_column_value(rows.get(), column));
        require(sqlite3_step(insert.get()) == SQLITE_DONE, to);
        sqlite3_reset(insert.get());
    }
}

} // namespace

RawFile::RawFile(const QString &path)
    : m_connection(opened(path).release(), Closer())
{
    vodhuk::run(m_connection.get(), u"PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000"_s);
}

RawFile::Answer RawFile::run(const QString &sql, const QVariantList &values) const
{
    const auto statement = prepared(m_connection.get(), sql);
    for (int place = 0; place < values.size(); ++place)
        bind(statement.get(), place + 1, values[place]);
    const int last = sqlite3_column_count(statement.get()) - 1;
    Answer answer;
    int status = sqlite3_step(statement.get());
    for (; status == SQLITE_ROW; status = sqlite3_step(statement.get())) {
        ++answer.rows;
        answer.sum += sqlite3_column_int64(statement.get(), last);
    }
    require(status == SQLITE_DONE, m_connection.get());
    return answer;
}

void runRaw(const QString &path, const QStringList &statements)
{
    const RawFile file(path);
    for (const QString &sql : statements)
        file.run(sql);
}

void copyRaw(const QString &from, const QString &to, const QString &schema)
{
    const Connection source = opened(from);
    const Connection copy = opened(to);
    run(copy.get(), u"PRAGMA journal_mode = WAL"_s);
    run(copy.get(), schema);
    run(copy.get(), u"BEGIN"_s);
    for (const QString &table : tableNames(source.get()))
        copyRows(source.get(), copy.get(), u"SELECT * FROM "_s + table, table);
    copyRows(source.get(), copy.get(), u"SELECT rowid, plain, names FROM response_search"_s,
             u"response_search (rowid, plain, names)"_s);
    run(copy.get(), u"COMMIT"_s);
}

} // namespace vodhuk
