/// Up to where the catalogue's file has been read, and so whether another program has written to it since.
#pragma once

#include "core/base/recordid.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

class ReadState
{
public:
    /// That of a file which is read now.
    [[nodiscard]] static Result<ReadState> now(const Database &database);

    /// A change was committed by this connection.
    void countOwn() { ++m_own; }

    /// How many changes others have recorded since. Their unfinished forms are none.
    [[nodiscard]] Result<qint64> changesElsewhere(const Database &database) const;

private:
    qint64 m_version = 0; ///< another number after each commit by another connection
    ChangeId m_newest;    ///< the last recorded change
    qint64 m_own = 0;     ///< changes of this connection since then
};

} // namespace vodhuk
