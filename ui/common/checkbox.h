/// The box to tick, drawn alike in lists and in forms, with a rim that shows in light and dark.
#pragma once

#include "ui/common/appearance.h"

#include <QRectF>

class QPainter;

namespace vodhuk
{

enum class CheckMark { None, Tick, Dash };

/// A dash stands for what is excluded.
void paintCheckBox(QPainter &painter, const QRectF &box, CheckMark mark, const Appearance &appearance);

} // namespace vodhuk
