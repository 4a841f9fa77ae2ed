/// Tells in which column of a part the cursor stands, so that help follows it into a card.
#pragma once

#include <QString>

class QWidget;

namespace vodhuk
{

/// Makes `input` the one of a column, by the column's key.
void markColumn(QWidget &input, const QString &column);

/// The column of the input that `focused` is or stands in; empty outside of cards.
[[nodiscard]] QString columnAt(const QWidget *focused);

} // namespace vodhuk
