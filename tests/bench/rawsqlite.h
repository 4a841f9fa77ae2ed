/// SQLite without anything around it: what each benchmark is held against.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace vodhuk
{

/// A connection with the cache of the program's own. Stops the program on an error.
class RawFile
{
public:
    explicit RawFile(const QString &path);

    struct Answer {
        qint64 rows = 0;
        qint64 sum = 0; ///< of the last column, as numbers
    };
    /// Steps through all rows of one statement with these values (numbers and texts) for `?`.
    Answer run(const QString &sql, const QVariantList &values = {}) const;

private:
    std::shared_ptr<sqlite3> m_connection;
};

/// Opens `path`, steps through the rows of each statement, closes. Stops the program on an error.
void runRaw(const QString &path, const QStringList &statements);

/// Copies every row of the catalogue at `from`, its text index too and its change log not, into a new file with the same schema by plain
/// prepared INSERTs in one transaction.
void copyRaw(const QString &from, const QString &to, const QString &schema);

} // namespace vodhuk
