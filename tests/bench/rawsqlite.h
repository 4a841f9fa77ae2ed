/// SQLite without anything around it: what each benchmark is held against.
#pragma once

#include <QString>
#include <QStringList>

namespace vodhuk
{

/// Opens `path`, steps through the rows of each statement, closes. Stops the program on an error.
void runRaw(const QString &path, const QStringList &statements);

/// Copies every row of the catalogue at `from`, its text index too and its change log not, into a new file with the same schema by plain
/// prepared INSERTs in one transaction.
void copyRaw(const QString &from, const QString &to, const QString &schema);

} // namespace vodhuk
