/// What keys ask of a picture that is zoomed and moved.
#pragma once

#include <QPoint>

#include <optional>

namespace vodhuk
{

/// Larger by so many steps, negative: smaller; 0: all of it. Nothing for other keys.
[[nodiscard]] std::optional<int> zoomStepsOf(int key);

/// How far an arrow key moves it. Nothing for other keys.
[[nodiscard]] std::optional<QPoint> movementOf(int key);

} // namespace vodhuk
