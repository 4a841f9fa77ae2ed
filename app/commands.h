/// The subcommands, one file each.
#pragma once

#include "app/command.h"

namespace vodhuk
{

[[nodiscard]] Command newCommand(CLI::App &program);
[[nodiscard]] Command importCommand(CLI::App &program);
[[nodiscard]] Command exportCommand(CLI::App &program);
[[nodiscard]] Command queryCommand(CLI::App &program);
[[nodiscard]] Command chartCommand(CLI::App &program);
[[nodiscard]] Command reportCommand(CLI::App &program);
[[nodiscard]] Command briefingCommand(CLI::App &program);
[[nodiscard]] Command checkCommand(CLI::App &program);
[[nodiscard]] Command historyCommand(CLI::App &program);
[[nodiscard]] Command setCommand(CLI::App &program);
[[nodiscard]] Command replaceCommand(CLI::App &program);
[[nodiscard]] Command joinCommand(CLI::App &program);
[[nodiscard]] Command wordsCommand(CLI::App &program);
[[nodiscard]] Command restoreFieldCommand(CLI::App &program);
[[nodiscard]] Command undoCommand(CLI::App &program);
[[nodiscard]] Command redoCommand(CLI::App &program);

} // namespace vodhuk
