/// Reading of several tables as they stood at one moment.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Everything that is read while it lives is of one state of the file, whoever writes.
class SteadyReading
{
public:
    [[nodiscard]] static Result<SteadyReading> begin(const Database &database);

    SteadyReading(SteadyReading &&other) noexcept;
    SteadyReading &operator=(SteadyReading &&) = delete;
    SteadyReading(const SteadyReading &) = delete;
    SteadyReading &operator=(const SteadyReading &) = delete;
    ~SteadyReading();

private:
    explicit SteadyReading(const Database *database)
        : m_database(database)
    {
    }

    const Database *m_database; ///< null: somebody else's transaction keeps the state
};

} // namespace vodhuk
