/// Uses the window as a person does: by keys, scroll bar and buttons.
#pragma once

#include <QString>

namespace vodhuk
{

class MainWindow;

/// Whether the rows were there within some minutes.
[[nodiscard]] bool waitForRows(MainWindow &window);

/// Several queries, letter by letter.
void typeQueries(MainWindow &window);

/// Through the table page by page, by leaps and row by row.
void scrollTable(MainWindow &window);

/// From the rehearsal to the rows in the table; whether they came in.
[[nodiscard]] bool importRows(MainWindow &window, const QString &table);

} // namespace vodhuk
