/// The look of the whole program: Fusion in our colours, light or dark.
#pragma once

#include "ui/window/preferences.h"

class QApplication;

namespace vodhuk
{

/// Sets style, palette and style sheet; may be called again when the wish changes. `System` follows the palette that the
/// desktop gave the application at its start.
void applyStyle(QApplication &application, ColourScheme scheme);

} // namespace vodhuk
