/// What holds for the whole program, window and command line alike: names, language, locale, platform.
#pragma once

class QCoreApplication;

namespace vodhuk
{

/// Before the application object is made: texts are UTF-8 whatever the environment says, and Qt keeps its remarks to itself.
void prepareEnvironment();

/// True if a window could be shown.
[[nodiscard]] bool hasDisplay();

/// Names and version of the program, and its translation: the language chosen in the settings, else that of the system.
void prepareApplication(QCoreApplication &application);

} // namespace vodhuk
