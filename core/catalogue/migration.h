/// Brings a catalogue file to the schema of this program, by numbered steps.
#pragma once

#include "core/catalogue/database.h"

namespace vodhuk
{

enum class MigrationOutcome {
    UpToDate, ///< nothing to do
    Migrated, ///< brought to the present version, in one transaction
    Newer,    ///< made by a later program: not touched, read only
};

/// The scripts `schema/0001.sql` … that ship with the program; step n leads to version n.
[[nodiscard]] QList<QByteArray> schemaSteps();

[[nodiscard]] Result<int> schemaVersion(const Database &database);

/// Runs the steps the file lacks. On failure nothing is changed.
[[nodiscard]] Result<MigrationOutcome> migrate(Database &database, const QList<QByteArray> &steps);

} // namespace vodhuk
