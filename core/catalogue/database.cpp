#include "core/catalogue/database.h"

#include "core/catalogue/fileheader.h"
#include "core/catalogue/sqliteerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int storedStatements = 200;

int errorCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

/// A file may come from anybody: SQL in it, or bytes that pretend to be pages, shall not do more than data may.
void defend(sqlite3 *connection)
{
    for (const auto &[option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}, std::pair{SQLITE_DBCONFIG_DQS_DML, 0}})
        sqlite3_db_config(connection, option, value, nullptr);
    sqlite3_exec(connection, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", nullptr, nullptr, nullptr);
}

/// No catalogue has triggers or views; see schemacheck.h.
void refuseCode(sqlite3 *connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

} // namespace

QString idList(const QList<qint64> &ids)
{
    QStringList parts;
    parts.reserve(ids.size());
    for (const qint64 id : ids)
        parts.append(QString::number(id));
    return u'[' + parts.join(u',') + u']';
}

struct Database::Connection {
    QString name;
    QString path;
    Access access = Access::ReadOnly;
    sqlite3 *handle = nullptr;
    QHash<QString, std::shared_ptr<sqlite3_stmt>> prepared;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        prepared.clear();
        // The last writer leaves one file behind: a reader of a file in WAL mode would have to put two more beside it. If others
        // still use the file this does nothing, and the log stays.
        if (access == Access::ReadWrite && handle)
            sqlite3_exec(handle, "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE", nullptr, nullptr,
                         nullptr);
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;
Database::~Database() = default;

QString Database::path() const
{
    return m_connection->path;
}

Access Database::access() const
{
    return m_connection->access;
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::interrupt() const
{
    sqlite3_interrupt(handle());
}

Result<QByteArray> Database::image() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(handle(), "main", &size, 0), sqlite3_free);
    if (!bytes)
        return std::unexpected(databaseError(SQLITE_NOMEM, {}));
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), static_cast<qsizetype>(size));
}

Result<Database> Database::connect(const QString &path, Access access, const QString &options,
                                   Content content)
{
    auto connection = std::make_unique<Connection>();
    connection->name = QUuid::createUuid().toString();
    connection->path = path;
    connection->access = access;
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    sql.setDatabaseName(options.contains(u"URI"_s)
                            ? QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s
                            : path);
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;"_s + options);
    if (!sql.open())
        return std::unexpected(databaseError(errorCode(sql.lastError()), sql.lastError().text()));
    const QVariant handle = sql.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorKind::Internal, Texts::tr("Qt's database driver does not give SQLite's handle."));
    sqlite3 *opened = *static_cast<sqlite3 *const *>(handle.constData());
    if (content == Content::Ours)
        VODHUK_TRY(checkHeader(opened, path));
    connection->handle = opened; // until here nothing is done to the file, not even when the connection goes
    defend(connection->handle);
    Database database(std::move(connection));
    auto statement = database.prepare(u"SELECT sqlite_source_id()"_s);
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->run());
    if (!statement->next() || statement->text(0) != QLatin1String(sqlite3_sourceid()))
        return fail(ErrorKind::Internal, Texts::tr("Qt's database driver carries another SQLite than this "
                                                   "program. Install the one of your system."));
    sqlite3_exec(database.handle(),
                 "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;", nullptr,
                 nullptr, nullptr);
    return database;
}

/// For reading where plain reading failed with `error`. A write that was cut off is taken back first, by SQLite's own rule;
/// only where no trace of a write lies beside the file it is read as it stands: a write-ahead log cannot be set up in a folder
/// without rights, and nobody else writes there either.
Result<Database> Database::connectToRead(const QString &path, const Error &error)
{
    const QString reading = u"QSQLITE_OPEN_READONLY"_s;
    if (QFileInfo::exists(path + u"-journal"_s)) {
        auto recovering = connect(path, Access::ReadWrite, {});
        if (!recovering)
            return recovering;
        if (const Status recovered = recovering->execute("SELECT count(*) FROM sqlite_schema"); !recovered)
            return fail(
                recovered.error().kind == ErrorKind::Locked ? ErrorKind::Locked : ErrorKind::ReadOnly,
                Texts::tr("Writing to the catalogue was cut off. Open it once where it can be written: "
                          "then it is as before."),
                recovered.error().detail);
        return connect(path, Access::ReadOnly, reading);
    }
    if (QFileInfo::exists(path + u"-wal"_s))
        return std::unexpected(error);
    return connect(path, Access::ReadOnly, reading + u";QSQLITE_OPEN_URI"_s);
}

Result<Database> Database::open(const QString &path, Access access)
{
    VODHUK_TRY(checkPath(path));
    const bool writing = access == Access::ReadWrite;
    auto database = connect(path, access, writing ? QString() : u"QSQLITE_OPEN_READONLY"_s);
    if (!database)
        return database;
    const QByteArray probe = writing ? "PRAGMA synchronous = FULL; SELECT count(*) FROM sqlite_schema"
                                     : "SELECT count(*) FROM sqlite_schema";
    auto readable = database->execute(probe);
    if (!readable && !writing && readable.error().kind != ErrorKind::Locked) {
        database = connectToRead(path, readable.error());
        if (!database)
            return database;
        readable = database->execute(probe);
    }
    if (!readable)
        return std::unexpected(readable.error());
    refuseCode(database->handle());
    return database;
}

Result<Database> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Exists,
                    Texts::tr("The file exists already. Choose another name; nothing was changed."));
    auto database = connect(path, Access::ReadWrite, {}, Content::None);
    if (!database)
        return database;
    VODHUK_TRY(database->execute("PRAGMA synchronous = FULL"));
    return database;
}

Result<Database> Database::inMemory()
{
    return connect(u":memory:"_s, Access::ReadWrite, {}, Content::None);
}

Result<Statement> Database::prepare(const QString &sql) const
{
    auto &stored = m_connection->prepared;
    if (const auto found = stored.constFind(sql); found != stored.cend() && found->use_count() == 1)
        return Statement(*found);
    sqlite3_stmt *made = nullptr;
    const QByteArray text = sql.toUtf8();
    const int outcome = sqlite3_prepare_v3(handle(), text.constData(), static_cast<int>(text.size()),
                                           SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    std::shared_ptr<sqlite3_stmt> statement(made, sqlite3_finalize);
    if (outcome != SQLITE_OK)
        return std::unexpected(lastError(handle(), sql));
    if (stored.size() >= storedStatements)
        stored.clear();
    stored.insert(sql, statement);
    return Statement(std::move(statement));
}

Result<Statement> Database::read(const QString &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement;
    if (sqlite3_stmt_readonly(statement->m_statement.get()) == 0)
        return fail(ErrorKind::Internal, Texts::tr("A statement for reading would write."), sql);
    return statement;
}

Result<Statement> Database::scratch(const QString &sql) const
{
    if (!sql.contains("temp."_L1, Qt::CaseInsensitive))
        return fail(ErrorKind::Internal, Texts::tr("A statement for reading would write."), sql);
    return prepare(sql);
}

Result<Statement> Database::write(const QString &sql)
{
    return prepare(sql);
}

Status Database::execute(const QByteArray &script)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), script.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(code, detail));
    return {};
}

// Transaction -------------------------------------------------------------------------------------------------

Result<Transaction> Transaction::begin(Database &database)
{
    const bool nested = database.inTransaction();
    VODHUK_TRY(database.execute(nested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE"));
    return Transaction(database, nested);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_nested(other.m_nested)
{
}

Transaction::~Transaction()
{
    // A failed rollback leaves nothing to do: SQLite has then rolled back already (full disk, lost file).
    if (m_database)
        (void)m_database->execute(m_nested ? "ROLLBACK TO nested; RELEASE nested" : "ROLLBACK");
}

Status Transaction::commit()
{
    VODHUK_TRY(m_database->execute(m_nested ? "RELEASE nested" : "COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace vodhuk
