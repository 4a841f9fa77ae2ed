/// The Tab key from one input to the next as they stand on the screen, whenever each of them was made.
#pragma once

class QWidget;

namespace vodhuk
{

/// Gives the focus to the stop behind (or before) the one that has it, and round; false if there is no other.
[[nodiscard]] bool focusNextOnScreen(const QWidget &window, bool forward);

/// Gives the focus to the stop in `part` that had it last, else to its first one; false if none of them is seen.
[[nodiscard]] bool focusInside(QWidget &part);

} // namespace vodhuk
