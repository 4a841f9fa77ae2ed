/// Makes a table of any length whose rows look like those of the sample: same actors, instruments, triggers and words.
#pragma once

#include <QByteArray>

namespace vodhuk
{

/// A canonical table (CSV). Same numbers, same bytes: the codes of a row come from one row of the sample, its texts are put together
/// anew from sentences of all, its dates are moved by up to 60 days, its title and address are made unique by numbers that begin
/// with `first`.
[[nodiscard]] QByteArray generatedTable(int rows, unsigned seed, int first = 1);

} // namespace vodhuk
