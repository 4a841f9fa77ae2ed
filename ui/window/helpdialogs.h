/// What the Help menu shows: what the program is, and its keys.
#pragma once

class QWidget;

namespace vodhuk
{

void showAbout(QWidget *window);

/// The keys are those of the window's actions. Not modal: it may stay beside the work.
void showKeyboard(QWidget *window);

} // namespace vodhuk
