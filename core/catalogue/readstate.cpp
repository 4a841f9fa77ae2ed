#include "core/catalogue/readstate.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/rows.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Another number after each commit by another connection, the same one after commits by this.
Result<qint64> dataVersion(const Database &database)
{
    qint64 version = 0;
    VODHUK_TRY(forEachRow(database, u"PRAGMA data_version"_s, {},
                          [&](const Statement &row) { version = row.number(0); }));
    return version;
}

} // namespace

Status ReadState::note(const Database &database)
{
    const auto version = dataVersion(database);
    VODHUK_TRY(version);
    const auto newest = newestChange(database);
    VODHUK_TRY(newest);
    m_version = *version;
    m_newest = *newest;
    m_own = 0;
    return {};
}

Result<bool> ReadState::isChangedElsewhere(const Database &database) const
{
    const auto version = dataVersion(database);
    VODHUK_TRY(version);
    if (*version == m_version)
        return false;
    const auto since = countChangesAfter(database, m_newest);
    VODHUK_TRY(since);
    return *since != m_own;
}

} // namespace vodhuk
