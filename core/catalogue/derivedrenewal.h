/// Makes the derived data of an earlier program anew, some records at a time.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/database.h"

#include <functional>

namespace vodhuk
{

/// How much is written at once. Who writes beside it waits for one slice at most, and has its turn in the pause behind it.
struct RenewalPace {
    qsizetype records = 20000;
    int pauseMilliseconds = 0;
};

/// Beside a person who works.
inline constexpr RenewalPace gentlePace{.records = 50, .pauseMilliseconds = 10};

using RenewalProgress = std::function<void(qint64 done, qint64 total)>;

/// For all records, if they are older (isDerivedOlder()); nothing else is written, and nothing is recorded. Each slice is a transaction of its own: until
/// its turn comes a record is found by what stands there. Whoever else writes meanwhile is waited for, and what they change is
/// seen. Cut off or cancelled (Cancelled), it leaves the version as it was: the next one begins again.
[[nodiscard]] Status renewOlderDerived(Database &database, const RenewalPace &pace = {},
                                       const RenewalProgress &progress = {},
                                       const Cancellation &cancellation = {});

} // namespace vodhuk
