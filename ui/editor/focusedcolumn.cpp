#include "ui/editor/focusedcolumn.h"

#include <QVariant>
#include <QWidget>

namespace vodhuk
{

namespace
{

constexpr const char *property = "partColumn";

} // namespace

void markColumn(QWidget &input, const QString &column)
{
    input.setProperty(property, column);
}

QString columnAt(const QWidget *focused)
{
    for (const QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        const QString column = widget->property(property).toString();
        if (!column.isEmpty())
            return column;
    }
    return {};
}

} // namespace vodhuk
