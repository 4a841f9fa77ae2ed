/// Tells a program that runs from one that has ended, in words that can stand in a file that both have open.
#pragma once

#include <QString>

namespace vodhuk
{

/// Names this process among all of this machine since it was started: nothing that would name a person, a machine or a path.
/// Empty where the system does not tell. Any thread.
[[nodiscard]] QString thisProgram();

/// Whether `program`, as thisProgram() said it there, still runs and is another process. False for one of another machine or of before
/// a restart, which cannot be told apart, and for the empty text. Any thread.
[[nodiscard]] bool isRunningElsewhere(const QString &program);

} // namespace vodhuk
