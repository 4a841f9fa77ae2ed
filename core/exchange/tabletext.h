/// A small table as text for other programs: tab-separated, CSV, Markdown, HTML.
#pragma once

#include <QString>
#include <QStringList>

namespace vodhuk
{

enum class TableFormat { Text, Csv, Markdown, Html };

/// `head` stands above the rows; lines end with LF. In Text, Csv and Html a cell that a spreadsheet would read as a formula
/// gets an apostrophe before it. In Text and Markdown line breaks within a cell become blanks.
[[nodiscard]] QString tableText(TableFormat format, const QStringList &head, const QList<QStringList> &rows);

/// `cell` with an apostrophe before it if a spreadsheet would calculate it: it begins with =, +, - or @, with or without
/// blanks before.
[[nodiscard]] QString harmlessCell(const QString &cell);

/// Line breaks, tabs and other blanks as single blanks.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace vodhuk
