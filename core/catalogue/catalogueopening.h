/// What has to be settled before a file is opened as a catalogue: whether it is one, whole, of which version, and to be written.
#pragma once

#include "core/catalogue/catalogue.h"

namespace vodhuk
{

struct OpenedFile {
    Database database;
    QString readOnlyReason; ///< for the user; empty if it can be written
    bool isNewer = false;   ///< made by a later program
};

/// An older file is migrated if it may be written. Fails as Catalogue::open() does.
[[nodiscard]] Result<OpenedFile> openFile(const QString &path, Access access, Catalogue::Pages pages);

} // namespace vodhuk
