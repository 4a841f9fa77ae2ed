#include "ui/editor/linesfield.h"

#include "core/codebook/responsefields.h"

namespace vodhuk
{

QString LinesField::text() const
{
    QStringList values;
    for (const QString &line : TextField::text().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            values += line.trimmed();
    }
    return joinCell(values);
}

void LinesField::setText(const QString &text)
{
    TextField::setText(splitCell(text).join(u'\n'));
}

} // namespace vodhuk
