/// What was found in a text, marked: bold and on a ground of its own, so that it is not told by colour alone.
#pragma once

#include "core/query/fieldhits.h"
#include "ui/common/appearance.h"

#include <QTextLayout>

class QPainter;
class QRect;

namespace vodhuk
{

/// Text of people as rich text with its hits marked.
[[nodiscard]] QString richMarked(const QString &text, const QList<TextSpan> &hits,
                                 const Appearance &appearance);

/// "Summary: … text around the hit …" as rich text.
[[nodiscard]] QString richFieldHit(const FieldHit &hit, const Appearance &appearance);

/// What a person calls the field.
[[nodiscard]] QString searchedFieldName(SearchedField field);

/// Where hits are, as formats of a layout.
[[nodiscard]] QList<QTextLayout::FormatRange> hitFormats(const QList<TextSpan> &hits,
                                                         const Appearance &appearance);

/// A text on one line, cut with dots where it is longer than its place.
struct MarkedLine {
    QString text;
    QList<QTextLayout::FormatRange> marks; ///< within `text`
};

[[nodiscard]] MarkedLine markedLine(const QString &text, const QList<TextSpan> &hits, const QFont &font,
                                    int width, const Appearance &appearance);

/// With the font and pen of the painter, in the middle of the height.
void paintMarkedLine(QPainter &painter, const QRect &place, const MarkedLine &line);

} // namespace vodhuk
