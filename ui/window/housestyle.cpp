#include "ui/window/housestyle.h"

#include "ui/common/checkbox.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace vodhuk
{

namespace
{

constexpr int sideOfArrow = 9;
constexpr int roomOfArrow = 12;

/// Nothing for a button whose arrow has a field of its own, and for one without a menu.
const QStyleOptionToolButton *menuButtonOf(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool hasMenu = button && button->features & QStyleOptionToolButton::HasMenu;
    return hasMenu && !(button->subControls & QStyle::SC_ToolButtonMenu) ? button : nullptr;
}

} // namespace

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

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const QStyleOptionToolButton *button = menuButtonOf(option);
    if (control == CC_ToolButton && button)
        drawMenuButton(*button, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawMenuButton(QStyleOptionToolButton option, QPainter *painter, const QWidget *widget) const
{
    QStyleOption arrow(option);
    QStyleOptionToolButton label = option;
    option.features &= ~QStyleOptionToolButton::HasMenu;
    option.text.clear();
    option.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &option, painter, widget);
    label.rect.adjust(0, 0, -roomOfArrow, 0);
    label.rect = visualRect(option.direction, option.rect, label.rect);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
    arrow.rect = {option.rect.right() - sideOfArrow - 4, option.rect.center().y() - sideOfArrow / 2,
                  sideOfArrow, sideOfArrow};
    arrow.rect = visualRect(option.direction, option.rect, arrow.rect);
    QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ToolButton && menuButtonOf(option) ? usual + QSize(roomOfArrow, 0) : usual;
}

} // namespace vodhuk
