/// Which sets of records by word stand beside the text index, and which records have been written since they were made.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Makings are numbered in rising order; 0: none.
struct WordSetState {
    qint64 valid = 0;   ///< whose sets hold, but for the records that have been written since it began
    qint64 begun = 0;   ///< which goes on, or was cut off
    qint64 last = 0;    ///< the greatest number given
    qint64 records = 0; ///< in the sets that hold
    bool operator==(const WordSetState &) const = default;
};

/// What stands in the column `place` of word_rows.
enum class WordPlace : qint64 { Plain, Names, PlainBeginnings, NamesBeginnings, Records };

/// Fewer records are searched fast enough without.
inline constexpr qint64 fewestForWordSets = 20'000;

/// An edit of more records than these takes the sets away: keeping all its words twice would cost more than making them anew.
inline constexpr qsizetype mostFreshAtOnce = 5000;

/// A state that nobody can read is none.
[[nodiscard]] Result<WordSetState> wordSetState(const Database &database);

/// Inside a transaction, as all that follows and writes.
[[nodiscard]] Status noteWordSetState(Database &database, const WordSetState &state);

/// What response_search holds of a record is newer than any set from now on.
[[nodiscard]] Status noteFreshWords(Database &database, qint64 record, const QString &plain,
                                    const QString &names);

/// The same of records of which it holds nothing any more.
[[nodiscard]] Status noteGoneWords(Database &database, const QList<qint64> &records);

/// Takes all sets away, and stops a making that goes on. What they hold is let go by the next making.
[[nodiscard]] Status voidWordSets(Database &database);

/// Whether they should be made: see makeWordSets(). `fewest`: of fewer records there are none.
[[nodiscard]] Result<bool> needWordSets(const Database &database, qint64 fewest = fewestForWordSets);

} // namespace vodhuk
