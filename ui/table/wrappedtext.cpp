#include "ui/table/wrappedtext.h"

#include "ui/common/hitmarks.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace vodhuk
{

namespace
{

/// The height of all lines.
qreal layOut(QTextLayout &layout, const QList<TextSpan> &hits, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(hitFormats(hits, Appearance::current()));
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int wrappedHeight(const QString &text, const QList<TextSpan> &hits, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    return static_cast<int>(std::ceil(layOut(layout, hits, width)));
}

void paintWrapped(QPainter &painter, QPoint corner, int width, const QString &text,
                  const QList<TextSpan> &hits)
{
    QTextLayout layout(text, painter.font());
    layOut(layout, hits, width);
    layout.draw(&painter, corner);
}

} // namespace vodhuk
