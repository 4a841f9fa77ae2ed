/// How long a connection waits for another program that writes.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// From now until it goes; then as before. For a connection that a person waits for: five seconds are long in a window.
class Patience
{
public:
    Patience(const Database &database, int milliseconds);
    ~Patience();
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

private:
    const Database &m_database;
    int m_before;
};

/// Whether nobody else writes at this moment. Does not wait, writes nothing.
[[nodiscard]] bool mayWriteNow(const Database &database);

} // namespace vodhuk
