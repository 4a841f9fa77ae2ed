/// The table of subcommands, and the one place that reads the arguments of the program.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// What the arguments ask for, as far as it decides which application object is needed.
enum class Need { Plain, Fonts, Window };

/// From the raw arguments, without the program's own name.
[[nodiscard]] Need neededBy(const QStringList &arguments);

/// Runs the subcommand that `arguments` (without the program's own name) name, and gives the exit status of the program.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace vodhuk
