/// A text of a cell on as many lines as it needs, with what was searched marked.
#pragma once

#include "core/query/texthits.h"

#include <QString>

class QFont;
class QPainter;
class QPoint;

namespace vodhuk
{

[[nodiscard]] int wrappedHeight(const QString &text, const QList<TextSpan> &hits, const QFont &font,
                                int width);

/// With the font and pen of the painter, downwards from `corner`.
void paintWrapped(QPainter &painter, QPoint corner, int width, const QString &text,
                  const QList<TextSpan> &hits);

} // namespace vodhuk
