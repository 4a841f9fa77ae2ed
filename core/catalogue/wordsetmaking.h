/// Makes the sets of records by word from the text index, some words at a time.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/wordsets.h"

#include <functional>

namespace vodhuk
{

/// How much is written at once, and the pause behind it. One transaction takes one set more than `bytes` at most, no more than `rows`, and
/// ends early on a slow disk: who writes beside it waits that long, and has its turn in the pause.
struct WordSetPace {
    qint64 bytes = 4LL << 20;
    qsizetype rows = 20'000;
    int pauseMilliseconds = 0;         ///< at least; if not 0 it lasts as long as the writing did
    qint64 fewest = fewestForWordSets; ///< of fewer records there are none
};

/// Beside a person who works.
inline constexpr WordSetPace gentleWordPace{.bytes = 1LL << 20, .rows = 8000, .pauseMilliseconds = 10};

/// `done`: words and name keys read.
using WordSetProgress = std::function<void(qint64 done)>;

/// If they are needed (needWordSets()); nothing is recorded. A million records take a minute or more, most of it
/// reading, which is done outside of transactions. Until the end the former sets answer, if there are any.
/// Whoever else writes meanwhile is waited for, and what they change counts as fresh. Cut off or cancelled (Cancelled), it
/// leaves the former sets: the next one begins again. Ends without an error when somebody else begins, or takes the sets away.
[[nodiscard]] Status makeWordSets(Database &database, const WordSetPace &pace = {},
                                  const WordSetProgress &progress = {},
                                  const Cancellation &cancellation = {});

} // namespace vodhuk
