/// What stands in a catalogue, row by row, for tests that compare whole catalogues.
#pragma once

#include "core/catalogue/database.h"

#include <QStringList>

namespace vodhuk::test
{

/// Every row of every table whose changes are recorded, in an order that does not depend on how it came there. Without the log of
/// changes, derived data and unfinished forms.
[[nodiscard]] QStringList logicalDump(const Database &database);

/// The first line in which two dumps differ, for a message; empty if they are the same.
[[nodiscard]] QString firstDifference(const QStringList &one, const QStringList &other);

} // namespace vodhuk::test
