#include "core/catalogue/database.h"

#include <QCoreApplication>
#include <QFile>
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
constexpr qsizetype headerSize = 100;

int errorCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

/// Of the last call on this connection.
Error lastError(sqlite3 *connection, const QString &sql)
{
    return databaseError(sqlite3_extended_errcode(connection),
                         QString::fromUtf8(sqlite3_errmsg(connection)) + u" — "_s + sql);
}

int bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, place);
    const QByteArray bytes = text.toUtf8();
    return sqlite3_bind_text64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int place, const QByteArray &bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, place);
    return sqlite3_bind_blob64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, place, value.toByteArray());
    default:
        return bindText(statement, place, value.toString());
    }
}

quint32 bigEndian(const QByteArray &bytes, qsizetype place)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes[place + i]);
    return value;
}

/// Tells at once, from the first bytes and the length, a file that is none of ours or was cut off.
Status checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no such file. Check the name, or make a new catalogue."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, Texts::tr("The file cannot be read: %1.").arg(file.errorString()));
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)) || header.size() < headerSize)
        return fail(ErrorKind::NotACatalogue,
                    Texts::tr("This is not a catalogue of this program. Nothing was changed in it."));
    if (bigEndian(header, 68) != applicationId)
        return fail(
            ErrorKind::NotACatalogue,
            Texts::tr("This is a database of another program, not a catalogue. Nothing was changed in it."));
    const quint32 pageSize = (static_cast<quint8>(header[16]) << 8 | static_cast<quint8>(header[17]));
    const qint64 expected = static_cast<qint64>(pageSize == 1 ? 65536 : pageSize) * bigEndian(header, 28);
    const bool hasJournal = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo::exists(path + u"-journal"_s);
    if (bigEndian(header, 24) == bigEndian(header, 92) && file.size() < expected && !hasJournal)
        return fail(ErrorKind::Damaged,
                    Texts::tr("The catalogue is damaged: its end is missing. Restore it from a backup."),
                    u"%1 of %2 bytes"_s.arg(file.size()).arg(expected));
    return {};
}

} // namespace

Error databaseError(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Io,
                Texts::tr("The disk is full. Free some space and try again; nothing was changed."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, Texts::tr("The catalogue is damaged. Restore it from a backup."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked,
                Texts::tr(
                    "Another program is writing to the catalogue. Close it there, or try again in a moment."),
                detail};
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly,
                Texts::tr("The catalogue can only be read. Copy it to where you may write."), detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                Texts::tr("The catalogue's file cannot be reached. Check the disk and your rights."), detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, Texts::tr("Stopped."), detail};
    default:
        return {ErrorKind::Internal, Texts::tr("The catalogue could not be read or written."), detail};
    }
}

QString idList(const QList<qint64> &ids)
{
    QStringList parts;
    parts.reserve(ids.size());
    for (const qint64 id : ids)
        parts.append(QString::number(id));
    return u'[' + parts.join(u',') + u']';
}

// Statement ---------------------------------------------------------------------------------------------------

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get()); // a half-read statement would keep its snapshot of the file
    sqlite3_clear_bindings(m_statement.get());
}

Statement &Statement::bind(const QVariant &value)
{
    if (m_bound == 0) {
        sqlite3_reset(m_statement.get());
        m_outcome = SQLITE_OK;
    }
    if (const int outcome = bindValue(m_statement.get(), ++m_bound, value); outcome != SQLITE_OK)
        m_outcome = outcome;
    return *this;
}

Status Statement::run()
{
    const int bound = std::exchange(m_bound, 0);
    if (bound == 0)
        sqlite3_reset(m_statement.get());
    else
        VODHUK_TRY(status());
    if (bound != sqlite3_bind_parameter_count(m_statement.get()))
        return std::unexpected(
            databaseError(SQLITE_MISUSE, QString::fromUtf8(sqlite3_sql(m_statement.get()))));
    step();
    m_ahead = m_outcome == SQLITE_ROW;
    return status();
}

void Statement::step()
{
    m_outcome = sqlite3_step(m_statement.get());
}

bool Statement::next()
{
    if (!std::exchange(m_ahead, false) && m_outcome == SQLITE_ROW)
        step();
    return m_outcome == SQLITE_ROW;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_column_blob(m_statement.get(), column);
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column));
    }
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Status Statement::status() const
{
    if (m_outcome == SQLITE_OK || m_outcome == SQLITE_ROW || m_outcome == SQLITE_DONE)
        return {};
    return std::unexpected(
        lastError(sqlite3_db_handle(m_statement.get()), QString::fromUtf8(sqlite3_sql(m_statement.get()))));
}

// Database ----------------------------------------------------------------------------------------------------

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

Result<Database> Database::connect(const QString &path, Access access, const QString &options)
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
    connection->handle = *static_cast<sqlite3 *const *>(handle.constData());
    Database database(std::move(connection));
    auto statement = database.prepare(u"SELECT sqlite_source_id()"_s);
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->run());
    if (!statement->next() || statement->text(0) != QLatin1String(sqlite3_sourceid()))
        return fail(ErrorKind::Internal, Texts::tr("Qt's database driver carries another SQLite than this "
                                                   "program. Install the one of your system."));
    sqlite3_exec(database.handle(),
                 "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;"
                 "PRAGMA trusted_schema = OFF;",
                 nullptr, nullptr, nullptr);
    return database;
}

Result<Database> Database::open(const QString &path, Access access)
{
    VODHUK_TRY(checkHeader(path));
    const bool writing = access == Access::ReadWrite;
    auto database = connect(path, access, writing ? QString() : u"QSQLITE_OPEN_READONLY"_s);
    if (!database)
        return database;
    const QByteArray probe = writing ? "PRAGMA synchronous = FULL; SELECT count(*) FROM sqlite_schema"
                                     : "SELECT count(*) FROM sqlite_schema";
    auto readable = database->execute(probe);
    if (!readable && !writing && !QFileInfo::exists(path + u"-wal"_s)) {
        // A write-ahead log cannot be set up beside a file in a folder without rights: nobody else writes there either.
        database = connect(path, access, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        if (database)
            readable = database->execute(probe);
    }
    if (!readable)
        return std::unexpected(readable.error());
    return database;
}

Result<Database> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Exists,
                    Texts::tr("The file exists already. Choose another name; nothing was changed."));
    auto database = connect(path, Access::ReadWrite, {});
    if (!database)
        return database;
    VODHUK_TRY(database->execute("PRAGMA synchronous = FULL"));
    return database;
}

Result<Database> Database::inMemory()
{
    return connect(u":memory:"_s, Access::ReadWrite, {});
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
