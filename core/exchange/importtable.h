/// A table to be imported: told apart by its header, its cells found by column name, its rows not yet understood.
#pragma once

#include "core/base/csv.h"
#include "core/base/problem.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QHash>

namespace vodhuk
{

/// Context of the importer's texts.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct ImportTable {
    TableKind kind = TableKind::Responses;
    QStringList
        columns; ///< names as all code below knows them: lower case, no blanks, `title` for `title_en`
    QStringList headers; ///< as the file spells them
    QHash<QString, qsizetype> places;
    QList<CsvRow> rows;

    [[nodiscard]] bool has(const QString &column) const { return places.contains(column); }

    /// The cell of a row with the right number of cells; empty if the table has no such column.
    [[nodiscard]] QString cell(const CsvRow &row, const QString &column) const;

    /// Further languages of a text: "pl" if there is a column `title_pl`.
    [[nodiscard]] QStringList languages(const QString &text) const;

    /// An error at a cell of this table.
    [[nodiscard]] Problem problem(const CsvRow &row, const QString &column, const QString &rule,
                                  const QString &message, const QString &remedy = {}) const;

    /// Too many or too few cells, else nothing.
    [[nodiscard]] Problems misfits(const CsvRow &row) const;

    /// Cells that are no text: far too long, with control characters, or with signs of direction left open.
    [[nodiscard]] Problems strangeCells(const CsvRow &row) const;
};

/// Invalid if it is no CSV or its header none that can be imported: names the unknown column and the closest known one.
[[nodiscard]] Result<ImportTable> readImportTable(const QByteArray &bytes);

/// Tells whoever waits how far it is, and stops when asked to.
struct ImportWatch {
    ImportProgress progress;
    Cancellation cancellation;
    qint64 total = 0;

    [[nodiscard]] Status at(qint64 done) const;
};

/// What becomes of a row.
enum class RowFate { Added, Updated, Unchanged, Rejected };

void countFate(ImportOutcome &outcome, RowFate fate);

} // namespace vodhuk
