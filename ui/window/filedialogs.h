/// The questions for a file: which catalogue or table to open, where to put a new one. Beside the window, never in its way.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vodhuk
{

using PathChosen = std::function<void(const QString &path)>;

/// `chosen` runs once a file was chosen, as long as `window` is there.
void askForCatalogue(QWidget *window, const PathChosen &chosen);
/// Does not offer to replace a file: that is never done.
void askForNewCatalogue(QWidget *window, const QString &title, const PathChosen &chosen);
void askForTable(QWidget *window, const PathChosen &chosen);
void askForNewTable(QWidget *window, const PathChosen &chosen);

} // namespace vodhuk
