/// Up to where the catalogue's file has been read, and so whether another program has written to it since.
#pragma once

#include "core/base/recordid.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

class ReadState
{
public:
    /// The file has been read as it is now.
    [[nodiscard]] Status note(const Database &database);

    /// A change was committed by this connection.
    void countOwn() { ++m_own; }

    /// The unfinished forms of others are no change.
    [[nodiscard]] Result<bool> isChangedElsewhere(const Database &database) const;

private:
    qint64 m_version = 0; ///< another number after each commit by another connection
    ChangeId m_newest;    ///< the last recorded change
    qint64 m_own = 0;     ///< changes of this connection since then
};

} // namespace vodhuk
