#include "core/catalogue/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

Error lastError(sqlite3 *connection, const QString &sql)
{
    return databaseError(sqlite3_extended_errcode(connection),
                         QString::fromUtf8(sqlite3_errmsg(connection)) + u" — "_s + sql);
}

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

} // namespace vodhuk
