/// Comma-separated values as RFC 4180 means them, read with place and written in one way only.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace vodhuk
{

struct CsvRow {
    int line = 0; ///< of the file, from 1: where the row begins
    QStringList cells;
    bool operator==(const CsvRow &) const = default;
};

/// UTF-8 with or without a byte order mark; LF, CRLF or CR; the delimiter is `,` unless given. Quotes may hold line breaks
/// and doubled quotes; a quote inside a cell that does not begin with one is an ordinary character. Wholly empty lines are
/// skipped. Invalid (with the line) for bytes that are no UTF-8, NUL, a quote never closed, or text behind a closing quote.
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &bytes, char16_t delimiter = u',');

/// One row: quoted only where needed (delimiter, quote, line break, blank at an end), LF at the end. UTF-8.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace vodhuk
