/// What stands in an XLSX file, read back from its parts.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vodhuk::test
{

/// Of the archive, as `unzip` gives it: "xl/workbook.xml". Stops the test if it is not there.
[[nodiscard]] QByteArray partOf(const QByteArray &xlsx, const QString &part);

/// The cells of the first sheet, row by row, those without a value as empty texts at their place: numbers as they stand in the file, texts
/// in quotes ("=1+1"), anything else (a formula) behind a question mark.
[[nodiscard]] QList<QStringList> cellsOf(const QByteArray &xlsx);

/// Of the first sheet.
[[nodiscard]] QString nameOfSheet(const QByteArray &xlsx);

/// Values of one attribute of all elements of a name, in their order.
[[nodiscard]] QStringList attributesIn(const QByteArray &xml, const QString &element,
                                       const QString &attribute);

} // namespace vodhuk::test
