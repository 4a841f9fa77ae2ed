#include "core/catalogue/readstate.h"

#include "core/catalogue/changelog.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/steadyreading.h"

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

Result<ReadState> ReadState::now(const Database &database)
{
    const auto steady =
        SteadyReading::begin(database); // else a commit may come between the two numbers, and is never told
    if (!steady)
        return std::unexpected(steady.error());
    const auto version = dataVersion(database);
    VODHUK_TRY(version);
    const auto newest = newestChange(database);
    VODHUK_TRY(newest);
    ReadState state;
    state.m_version = *version;
    state.m_newest = *newest;
    return state;
}

Result<qint64> ReadState::changesElsewhere(const Database &database) const
{
    const auto version = dataVersion(database);
    VODHUK_TRY(version);
    if (*version == m_version)
        return 0;
    const auto since = countChangesAfter(database, m_newest);
    VODHUK_TRY(since);
    return *since - m_own;
}

} // namespace vodhuk
