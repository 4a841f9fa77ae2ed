/// Which field of a record a cell of the table stands for, where it can be changed in the cell.
#pragma once

#include "core/codebook/responsefields.h"

#include <expected>

namespace vodhuk
{

/// A column of ResponseTableModel in the row of this record: the field, which lives as long as the program, or in words why the cell is
/// not changed in the table. The title is that in the language in which the table shows it, for a table in `language`.
[[nodiscard]] std::expected<const ResponseField *, QString> fieldOfCell(int column, const Response &record,
                                                                        const QString &language);

} // namespace vodhuk
