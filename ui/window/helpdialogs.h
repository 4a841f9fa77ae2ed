/// What the Help menu shows: what the program is, and its keys.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vodhuk
{

void showAbout(QWidget *window);

/// The keys are those of the window's actions. Not modal: it may stay beside the work.
void showKeyboard(QWidget *window);

/// Asks for the name that stands beside changes in the history, keeps it and tells it to `taken`.
void askForAuthorName(QWidget *window, const std::function<void(const QString &name)> &taken);

} // namespace vodhuk
