#include "core/catalogue/migration.h"

#include "core/base/resources.h"

#include <QFile>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QList<QByteArray> schemaSteps()
{
    initResources();
    QList<QByteArray> steps;
    for (int number = 1;; ++number) {
        QFile file(u":/schema/%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append(file.readAll());
    }
}

Result<int> schemaVersion(const Database &database)
{
    auto statement = database.read(u"PRAGMA user_version"_s);
    if (!statement)
        return std::unexpected(statement.error());
    VODHUK_TRY(statement->run());
    return statement->next() ? static_cast<int>(statement->number(0)) : 0;
}

Result<MigrationOutcome> migrate(Database &database, const QList<QByteArray> &steps)
{
    const auto version = schemaVersion(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version == steps.size())
        return MigrationOutcome::UpToDate;
    if (*version > steps.size())
        return MigrationOutcome::Newer;

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QByteArray &step : steps.sliced(*version))
        VODHUK_TRY(database.execute(step));
    // Both live in the file's header and so belong to the transaction.
    VODHUK_TRY(database.execute("PRAGMA application_id = " + QByteArray::number(applicationId) +
                                "; PRAGMA user_version = " + QByteArray::number(steps.size())));
    VODHUK_TRY(transaction->commit());
    return MigrationOutcome::Migrated;
}

} // namespace vodhuk
