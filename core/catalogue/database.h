/// One connection to a catalogue file: statements with bound values, transactions, and SQLite's own handle.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace vodhuk
{

/// "VODH", in the header of every catalogue.
inline constexpr quint32 applicationId = 0x564F4448;

enum class Access { ReadWrite, ReadOnly };

/// A prepared statement and its rows. Move-only; belongs to the thread of its Database and must not outlive it.
class Statement
{
public:
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Values for `?`, in order. A null QVariant binds NULL.
    Statement &bind(const QVariant &value);

    /// Runs it from the start with the values bound since the last run.
    [[nodiscard]] Status run();

    /// The next row, after run(). False at the end; see status().
    [[nodiscard]] bool next();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;

    /// A text or bytes as they stand there, until the next row.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

    /// The error that ended the rows early, if one did.
    [[nodiscard]] Status status() const;

private:
    friend class Database;
    explicit Statement(std::shared_ptr<sqlite3_stmt> statement)
        : m_statement(std::move(statement))
    {
    }

    void step();

    std::shared_ptr<sqlite3_stmt> m_statement; ///< shared with the database's store of prepared statements
    int m_bound = 0;
    int m_outcome = 0;    ///< of the last step
    bool m_ahead = false; ///< the first row was read by run()
};

/// Move-only; belongs to the thread that opened it. Closes on destruction.
class Database
{
public:
    /// Opens an existing file and checks that it is one of ours: NotFound, NotACatalogue, Damaged, Locked or Io
    /// otherwise. Does not look at the schema version: see migration.h.
    [[nodiscard]] static Result<Database> open(const QString &path, Access access);

    /// Makes a new empty file with the page settings of a catalogue. Exists if there is one already.
    [[nodiscard]] static Result<Database> create(const QString &path);

    /// An empty database in memory.
    [[nodiscard]] static Result<Database> inMemory();

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// A statement that may only read: an error (Internal) if `sql` would write.
    [[nodiscard]] Result<Statement> read(const QString &sql) const;

    /// A statement on TEMP tables of this connection (its SQL names them `temp.x`): the file itself stays untouched.
    [[nodiscard]] Result<Statement> scratch(const QString &sql) const;

    /// A statement that may write. Only inside Catalogue::edit, migrations and derived data.
    [[nodiscard]] Result<Statement> write(const QString &sql);

    /// Runs a script of several statements; nothing is bound.
    [[nodiscard]] Status execute(const QByteArray &script);

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] sqlite3 *handle() const;

    /// Makes the statement that runs on this connection fail with Cancelled. Any thread.
    void interrupt() const;

    [[nodiscard]] bool inTransaction() const;

    /// The bytes of a file with what stands here.
    [[nodiscard]] Result<QByteArray> image() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    enum class Content { Ours, None }; ///< None: the file is made by this connection

    [[nodiscard]] static Result<Database> connect(const QString &path, Access access, const QString &options,
                                                  Content content = Content::Ours);
    [[nodiscard]] static Result<Database> connectToRead(const QString &path, const Error &error);
    [[nodiscard]] Result<Statement> prepare(const QString &sql) const;

    std::unique_ptr<Connection> m_connection;
};

/// Begin on construction by begin(), roll back on destruction unless committed. Nests by savepoints.
class Transaction
{
public:
    /// Takes the write lock at once; Locked if another program keeps it for longer than five seconds.
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &database, bool nested)
        : m_database(&database)
        , m_nested(nested)
    {
    }

    Database *m_database;
    bool m_nested;
};

/// The error for a result code of SQLite (full disk, damaged, locked …), in words for the user.
[[nodiscard]] Error databaseError(int code, const QString &detail);

/// Ids as a JSON array, for `IN (SELECT value FROM json_each(?))`.
[[nodiscard]] QString idList(const QList<qint64> &ids);

} // namespace vodhuk
