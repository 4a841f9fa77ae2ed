/// The long pieces of work on catalogue files, for LongWork: each opens its own Catalogue on its own thread.
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/query/queryengine.h"
#include "ui/window/longwork.h"

namespace vodhuk
{

/// Where the sample catalogue is kept: in the folder of the program's own data.
[[nodiscard]] QString samplePath();

/// Whether looking through the pages of this file takes less than a frame of the window, or is not done at all.
[[nodiscard]] bool isLookedThroughAtOnce(const QString &path);

/// Looks through the pages of a file that is to be opened; fails with Damaged, or as an opening would.
[[nodiscard]] std::unique_ptr<LongWork> pageCheckWork(const QString &path);

/// Makes the sample catalogue; nothing is left behind on failure or when cancelled.
[[nodiscard]] std::unique_ptr<LongWork> sampleWork(const QString &path);

/// Reads a table as if it went into the catalogue at `path`; `outcome` is filled once the work is done.
[[nodiscard]] std::unique_ptr<LongWork> rehearsalWork(const QString &table, const QString &path,
                                                      const std::shared_ptr<ImportOutcome> &outcome);

/// The same, and writes it.
[[nodiscard]] std::unique_ptr<LongWork> importWork(const QString &table, const QString &path,
                                                   const std::shared_ptr<ImportOutcome> &outcome);

/// Writes records as the canonical table; a file that is there already is replaced once all is written.
[[nodiscard]] Result<ExportOutcome> exportFile(const QueryEngine &engine, const std::vector<ResponseId> &ids,
                                               const QString &path);

/// What was written, what was held back, and what should not go to everybody, as one text for the user.
[[nodiscard]] QString exportText(const ExportOutcome &outcome, const QString &path);

} // namespace vodhuk
