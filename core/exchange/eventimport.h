/// What an import makes of a table of events.
#pragma once

#include "core/catalogue/edit.h"
#include "core/exchange/importtable.h"

#include <vector>

namespace vodhuk
{

class EventImport
{
public:
    EventImport(const Catalogue &catalogue, const ImportTable &table, const ImportWatch &watch);

    /// Decides over every row; nothing is written.
    [[nodiscard]] Status plan();
    [[nodiscard]] Status write(Edit &edit) const;
    [[nodiscard]] ImportOutcome outcome() const;

private:
    struct Row {
        const CsvRow *source = nullptr;
        RowFate fate = RowFate::Added;
        Event event;
        Problems problems;
    };

    [[nodiscard]] Row readRow(const CsvRow &source) const;
    void readTexts(Row &row) const;
    void match(Row &row);
    void reject(Row &row, const QString &column, const QString &rule, const QString &message,
                const QString &remedy = {}) const;

    const Catalogue &m_catalogue;
    const ImportTable &m_table;
    const ImportWatch &m_watch;
    std::vector<Row> m_rows;
    QHash<QString, Event> m_present; ///< by date and title in one language
    QHash<QString, int> m_lines;     ///< the same of rows
};

} // namespace vodhuk
