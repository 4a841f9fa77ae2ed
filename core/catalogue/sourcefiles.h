/// The files that sources keep beside the catalogue: whether they are there and what they were.
#pragma once

#include "core/codebook/neighbourhood.h"
#include "core/records/source.h"

namespace vodhuk
{

/// Those of the sources' files that are missing or whose SHA-256 is not the one that was noted, by `Source::localFile`. Paths are
/// relative to `folder`, that of the catalogue; a file elsewhere is not looked at, since a catalogue may come from anybody. Reads
/// the files whole.
[[nodiscard]] QHash<QString, FileState> brokenFiles(const QList<Source> &sources, const QString &folder);

} // namespace vodhuk
