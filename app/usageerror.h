/// What is wrong with a command line, in the user's language: CLI11 says it in English only.
#pragma once

#include "app/command.h"

#include <QString>

namespace vodhuk
{

/// One sentence or two, with the option and the value where CLI11 tells them.
[[nodiscard]] QString usageErrorText(const CLI::ParseError &error);

} // namespace vodhuk
