/// The records of the current result as rows, read in the background for the part in sight.
#pragma once

#include "core/query/rowtext.h"
#include "core/query/texthits.h"
#include "ui/common/workspace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace vodhuk
{

class RowGrouping;

/// While records are grouped, some rows are lines of groups and no records: see RowGrouping.
class ResponseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Date,
        Actor,
        Title,
        Instruments,
        Persons,
        Entities,
        Trigger,
        Framing,
        Binding,
        Sanction,
        Status,
        Kind,
        InForce ///< on the day that the query asks for
    };
    static constexpr int columns = InForce + 1;

    enum Role {
        CodesRole = Qt::UserRole, ///< Instruments: codes of their families, one for each label
        LabelsRole,               ///< Instruments: labels
        HitsRole,                 ///< Title: where the words of the query stand, a QList<TextSpan>
    };

    explicit ResponseTableModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] RowGrouping &grouping() { return *m_grouping; }
    [[nodiscard]] const RowGrouping &grouping() const { return *m_grouping; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// A row that is not read yet is blank and asked for.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What stands above a column, without its place in the order.
    [[nodiscard]] static QString title(int column);

    /// The day of the column InForce; invalid while the result is of none.
    [[nodiscard]] QDate day() const { return m_day; }

    /// Null for a row that is no record.
    [[nodiscard]] ResponseId idAt(int row) const;
    /// -1 if no row shows it. In groups, the row that was gone to last if it is one of the record's, else the first one.
    [[nodiscard]] int rowOf(ResponseId id) const;
    void noteCurrentRow(int row) { m_currentRow = row; }
    /// Whether a row is a line that says something of the records below it.
    [[nodiscard]] bool isLine(int row) const;
    [[nodiscard]] int linesWithin(int first, int last) const;

    /// A stable name for settings, and the key of `sort:` (empty: the column does not sort).
    [[nodiscard]] static QString key(int column);
    [[nodiscard]] static QString sortKey(int column);

Q_SIGNALS:
    void dayChanged();

private:
    [[nodiscard]] QString placeInOrder(int column) const;
    void joinGrouping();
    void takeResult(const std::shared_ptr<const QueryResult> &result);
    void forgetAsked();
    [[nodiscard]] QVariant lineData(const QModelIndex &index, int role) const;
    void forgetRows(const ChangeSet &changes);
    void want(int row) const;
    void fetch();
    void ask(int batch);
    void take(int batch, const std::vector<ResponseId> &ids, Result<std::vector<ResponseRow>> rows);

    [[nodiscard]] const ResponseRow *row(int row) const;
    [[nodiscard]] RowSpeech speech() const;
    [[nodiscard]] QString hint(const ResponseRow &row, int column) const;
    [[nodiscard]] QStringList families(const ResponseRow &row) const;
    [[nodiscard]] QList<TextSpan> titleHits(const ResponseRow &row) const;
    [[nodiscard]] QString titleHint(const ResponseRow &row) const;

    Workspace &m_workspace;
    RowGrouping *m_grouping;
    std::shared_ptr<const QueryResult> m_result;
    QDate m_day; ///< for which m_result tells what is in force; invalid: for none
    int m_currentRow = -1;
    TextHits m_hits; ///< of the words of m_result
    QHash<ResponseId, ResponseRow> m_rows;
    mutable QList<int> m_wanted; ///< batches, the newest last
    QList<int> m_asked;
    QTimer *m_fetch;
};

} // namespace vodhuk
