#include "ui/pictures/picturekeys.h"

#include <Qt>

namespace vodhuk
{

namespace
{

constexpr int step = 60;

} // namespace

std::optional<int> zoomStepsOf(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return 1;
    case Qt::Key_Minus:
        return -1;
    case Qt::Key_0:
        return 0;
    default:
        return std::nullopt;
    }
}

std::optional<QPoint> movementOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-step, 0);
    case Qt::Key_Right:
        return QPoint(step, 0);
    case Qt::Key_Up:
        return QPoint(0, -step);
    case Qt::Key_Down:
        return QPoint(0, step);
    default:
        return std::nullopt;
    }
}

} // namespace vodhuk
