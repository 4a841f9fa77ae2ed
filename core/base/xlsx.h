/// Tables as files of Excel's format (Office Open XML), for those who go on counting in a spreadsheet.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <variant>

namespace vodhuk
{

/// A text stays a text whatever it begins with, and is never taken for a formula, a number or a link.
using SheetCell = std::variant<QString, double>;

struct Sheet {
    QString title; ///< of the document; the sheet is named after it
    QStringList head;
    QList<QList<SheetCell>> rows;
    QString notesName; ///< of the second sheet; other than the title
    QStringList notes; ///< one below the other on a second sheet, which there is only where there are some
    QDateTime created; ///< stands in the description of the file; 1970-01-01 if invalid. Never the clock.
};

/// What Excel takes as the name of a sheet: 31 characters at most, none of []:*?/\, no quote at an end.
[[nodiscard]] QString sheetName(const QString &title);

/// Bold head that stays in place, columns as wide as their texts up to a measure. No author, no path; equal input, equal bytes. Usage if the
/// format cannot hold it (1,048,576 rows, 16,384 columns, 32,767 characters in a cell), Io if there is no room for temporary files.
[[nodiscard]] Result<QByteArray> xlsxBytes(const Sheet &sheet);

} // namespace vodhuk
