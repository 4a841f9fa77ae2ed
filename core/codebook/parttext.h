/// Rows of small parts (measures, memberships, milestones) as one text: the value of a field of kind FieldKind::Parts.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vodhuk
{

/// The canonical texts of one part's columns, in their order.
using PartRow = QStringList;

/// A line for each row, cells parted by tabs; `\t`, `\n` and `\\` stand for a tab, a line break and a backslash inside a cell.
/// Rows without any text are left out; the same rows give the same text.
[[nodiscard]] QString partRowsText(const QList<PartRow> &rows);

/// The rows of a text; every row gets `columns` cells, missing ones empty, further ones dropped.
[[nodiscard]] QList<PartRow> partRowsFromText(const QString &text, qsizetype columns);

} // namespace vodhuk
