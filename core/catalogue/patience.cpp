#include "core/catalogue/patience.h"

#include "core/catalogue/rows.h"

#include <sqlite3.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

int patienceOf(const Database &database)
{
    int milliseconds = 0;
    (void)forEachRow(database, u"PRAGMA busy_timeout"_s, {},
                     [&](const Statement &row) { milliseconds = static_cast<int>(row.number(0)); });
    return milliseconds;
}

} // namespace

Patience::Patience(const Database &database, int milliseconds)
    : m_database(database)
    , m_before(patienceOf(database))
{
    sqlite3_busy_timeout(database.handle(), milliseconds);
}

Patience::~Patience()
{
    sqlite3_busy_timeout(m_database.handle(), m_before);
}

bool mayWriteNow(const Database &database)
{
    const Patience none(database, 0);
    return sqlite3_exec(database.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK &&
           sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace vodhuk
