/// `vodhuk [FILE]`: the window.
#pragma once

#include <QString>

namespace vodhuk
{

/// Shows the window, with the catalogue at `path` unless that is empty, until it is closed; gives the exit status. Needs
/// a QApplication.
[[nodiscard]] int runWindow(const QString &path);

} // namespace vodhuk
