/// A look through the pages of a catalogue file before it is believed.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

/// Up to this size every opening looks through the file: it is done in a moment.
inline constexpr qint64 smallFile = 64LL << 20;
/// Up to this size an import does, which takes longer than the look; a still larger file is left to `vodhuk check`.
inline constexpr qint64 largeFile = 1LL << 30;

/// Damaged if the pages do not fit together. A file of up to `above` bytes or of more than `upTo` passes unseen.
[[nodiscard]] Status checkPages(const Database &database, qint64 above, qint64 upTo);

} // namespace vodhuk
