/// Files that leave the catalogue are written whole or not at all, and never over a catalogue.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace vodhuk
{

/// Usage if a catalogue (or any other SQLite file) stands at `path`, by whatever name or link.
[[nodiscard]] Status keepsCatalogues(const QString &path);

/// Puts `bytes` at `path` in one step; what stood there before stays if it fails (Usage as above, and for devices and pipes; Io).
[[nodiscard]] Status writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace vodhuk
