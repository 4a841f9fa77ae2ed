#include "ui/window/housestyle.h"

#include "ui/common/checkbox.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace vodhuk
{

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const CheckMark mark = option->state & State_On ? CheckMark::Tick : CheckMark::None;
    const double side = std::min(option->rect.width(), option->rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    paintCheckBox(*painter, box, mark, Appearance::current());
}

} // namespace vodhuk
