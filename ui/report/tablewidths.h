/// Decides how wide the columns of a table are, and in which type it stands, so that nothing of it is cut off.
#pragma once

#include "core/report/briefing.h"
#include "ui/report/typesetting.h"

namespace vodhuk
{

inline constexpr double tableGap = 10; ///< between columns

struct TableWidths {
    QList<double> columns;
    TextStyle cell = TextStyle::Cell;
    TextStyle head = TextStyle::TableHead;
};

/// Columns are as wide as their texts where there is room; else the widest wrap at blanks, at first in the usual type, then in the smallest.
/// Where not even words find room they are broken.
[[nodiscard]] TableWidths tableWidths(const TableBlock &table, double width);

/// The tables that stand in one section with the same head as one: by it their columns are as wide in all of them.
[[nodiscard]] TableBlock joinedTables(const Briefing &briefing, qsizetype table);

/// So wide is the longest word of its columns, in the usual type.
[[nodiscard]] double leastWidth(const TableBlock &table);

/// The table, or, with more columns than can stand side by side, its parts: each begins with the first column.
[[nodiscard]] QList<TableBlock> foldedTable(const TableBlock &table, double width);

} // namespace vodhuk
