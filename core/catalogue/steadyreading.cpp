#include "core/catalogue/steadyreading.h"

#include "core/catalogue/rows.h"

#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Status runOnce(const Database &database, const QString &sql)
{
    return forEachRow(database, sql, {}, [](const Statement &) {});
}

} // namespace

Result<SteadyReading> SteadyReading::begin(const Database &database)
{
    if (database.inTransaction())
        return SteadyReading(nullptr);
    VODHUK_TRY(runOnce(database, u"BEGIN"_s));
    return SteadyReading(&database);
}

SteadyReading::SteadyReading(SteadyReading &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

SteadyReading::~SteadyReading()
{
    if (!m_database || runOnce(*m_database, u"COMMIT"_s))
        return;
    (void)runOnce(*m_database, u"ROLLBACK"_s); // else the connection would go on seeing this state
}

} // namespace vodhuk
