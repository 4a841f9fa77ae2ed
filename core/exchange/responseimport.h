/// What an import makes of a table of responses, countermoves and reactions: first the plan, then the writing.
#pragma once

#include "core/catalogue/edit.h"
#include "core/catalogue/recordchecker.h"
#include "core/codebook/responsefields.h"
#include "core/exchange/titleindex.h"
#include "core/records/entry.h"

#include <vector>

namespace vodhuk
{

class ResponseImport
{
public:
    /// Takes the cells of a row out of the table once they are read: a large table is not held twice.
    ResponseImport(const Catalogue &catalogue, ImportTable &table, const ImportWatch &watch);

    /// Decides over every row; nothing is written.
    [[nodiscard]] Status plan();

    /// After plan(): writes added and updated rows, and lets go of each.
    [[nodiscard]] Status write(Edit &edit);

    [[nodiscard]] ImportOutcome outcome() const;

private:
    struct Row {
        CsvRow *source = nullptr;
        RowFate fate = RowFate::Added;
        Entry entry;
        ResponseId existing; ///< the record it updates
        Problems problems;
    };

    [[nodiscard]] Status readRows();
    [[nodiscard]] Row readRow(CsvRow &source) const;
    void writeCells(Row &row, Entry &entry) const;
    void checkName(Row &row) const;

    void match(Row &row);
    void matchById(Row &row);
    void matchByTitle(Row &row);
    [[nodiscard]] const Row *twinOf(const Row &row) const;
    [[nodiscard]] QList<ResponseId> presentTwinsOf(const Row &row) const;
    [[nodiscard]] bool isRecordOfAnotherSort(qint64 id) const;

    [[nodiscard]] Status update();
    [[nodiscard]] Status updateBatch(const QList<Row *> &rows);
    void keepDraft(Row &row) const;

    void resolveAnswers();
    void resolveAnswers(Row &row);
    [[nodiscard]] QStringList presentAnswers(const Entry &entry) const;
    [[nodiscard]] QSet<QString> answeredRecords() const;
    [[nodiscard]] static Status saveLinks(Edit &edit, const Entry &wanted);
    void rejectDependents();
    void compare(Row &row) const;

    [[nodiscard]] Status checkRules();
    [[nodiscard]] QList<Row *> rowsByDate();
    [[nodiscard]] Status checkRules(const QList<Row *> &rows, RecordChecker &checker);
    void takeFindings(Row &row, Problems found);
    void refusePublishing(Row &row, const Problems &found) const;
    void reject(Row &row, const QString &column, const QString &rule, const QString &message,
                const QString &remedy = {}) const;

    const Catalogue &m_catalogue;
    ImportTable &m_table;
    const ImportWatch &m_watch;
    FieldContext m_context;
    QList<const ResponseField *> m_fields;
    QList<Event> m_events;
    TitleIndex m_present;  ///< the catalogue
    TitleIndex m_incoming; ///< the rows that come in
    std::vector<Row> m_rows;
    QSet<QString> m_messages;             ///< of the rules: the same few thousands of times
    QHash<qint64, const Row *> m_rowOfId; ///< by id of the record a row becomes
    QHash<qint64, Entry> m_before;        ///< records as they are, by id
};

} // namespace vodhuk
