/// Fusion, but for what it would draw without a rim that shows in the dark.
#pragma once

#include <QProxyStyle>

namespace vodhuk
{

class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace vodhuk
