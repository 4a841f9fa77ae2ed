/// Who waits for a long edit, undo or redo: hears how far it is, and can stop it.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <functional>

namespace vodhuk
{

struct EditWatch {
    std::function<void(qint64 done, qint64 total)> progress{}; ///< records; left out: not called
    Cancellation cancellation{};                               ///< ends it with nothing done

    /// Tells how far it is; Cancelled if it shall stop.
    [[nodiscard]] Status lookUp(qint64 done, qint64 total) const;
    [[nodiscard]] Status lookUp() const; ///< the same where it is not known how far
};

} // namespace vodhuk
