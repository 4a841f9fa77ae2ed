/// The long pieces of work on catalogue files, for LongWork: each opens its own Catalogue on its own thread.
#pragma once

#include "core/exchange/importer.h"

namespace vodhuk
{

/// Where the sample catalogue is kept: in the folder of the program's own data.
[[nodiscard]] QString samplePath();

/// Makes the sample catalogue; nothing is left behind on failure or when cancelled.
[[nodiscard]] Status makeSample(const QString &path, const ImportProgress &progress,
                                const Cancellation &cancellation);

/// Reads a table into the catalogue at `path`, or only rehearses it.
[[nodiscard]] Result<ImportOutcome> importFile(const QString &table, const QString &path, bool apply,
                                               const ImportProgress &progress,
                                               const Cancellation &cancellation);

} // namespace vodhuk
