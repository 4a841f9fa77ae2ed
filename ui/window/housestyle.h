/// Fusion, but for what it would draw without a rim that shows in the dark, and for the arrow of a button with a menu, which it puts under
/// the last letter, where it reads as a comma.
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace vodhuk
{

class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget = nullptr) const override;

private:
    void drawMenuButton(QStyleOptionToolButton option, QPainter *painter, const QWidget *widget) const;
};

} // namespace vodhuk
