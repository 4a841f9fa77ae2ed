/// A subcommand of the program: its options and what it does with them.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

namespace vodhuk
{

/// The stable contract with scripts.
enum class ExitStatus {
    Done = 0,
    Findings = 1, ///< done, with findings or rejected rows
    WrongUsage = 2,
    Unusable = 3, ///< the input or the file cannot be used; nothing was changed
};

struct Command {
    CLI::App *options = nullptr;
    std::function<ExitStatus()> run;
};

/// Adds a subcommand to `program`. Each is in a file of its own, which is named for it.
using DefineCommand = Command (*)(CLI::App &program);

} // namespace vodhuk
