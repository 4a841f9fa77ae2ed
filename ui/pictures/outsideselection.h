/// How pictures mark records that the query does not select and that stand there for their links alone.
#pragma once

#include "ui/pictures/sketch.h"

namespace vodhuk
{

/// "outside the selection"
[[nodiscard]] QString outsideInWords(const Wording &words);

/// What stands in a table: whether a record is selected.
[[nodiscard]] QString selectionInTable(bool isSelected, const Wording &words);

/// The text, and behind it that the record is outside if it is.
[[nodiscard]] QString withOutside(const QString &text, bool isSelected, const Wording &words);

/// The ink of a record: muted outside of the selection.
[[nodiscard]] Ink selectionInk(const Ink &ink, bool isSelected);

[[nodiscard]] LegendEntry outsideEntry(const Wording &words);

} // namespace vodhuk
