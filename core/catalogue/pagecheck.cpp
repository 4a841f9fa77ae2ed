#include "core/catalogue/pagecheck.h"

#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vodhuk
{

using namespace Qt::StringLiterals;

Status checkPages(const Database &database, qint64 above, qint64 upTo)
{
    const qint64 size = QFileInfo(database.path()).size();
    if (size <= above || size > upTo)
        return {};
    QString found;
    VODHUK_TRY(forEachRow(database, u"PRAGMA quick_check(1)"_s, {},
                          [&](const Statement &row) { found = row.text(0); }));
    if (found != "ok"_L1)
        return fail(
            ErrorKind::Damaged,
            QCoreApplication::translate("Database", "The catalogue is damaged. Restore it from a backup."),
            found);
    return {};
}

} // namespace vodhuk
