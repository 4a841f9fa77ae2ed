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
        Kind
    };
    static constexpr int columns = Kind + 1;

    enum Role {
        CodesRole = Qt::UserRole, ///< Instruments: codes of their families, one for each label
        LabelsRole,               ///< Instruments: labels
        HitsRole,                 ///< Title: where the words of the query stand, a QList<TextSpan>
    };

    explicit ResponseTableModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// A row that is not read yet is blank and asked for.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What stands above a column, without its place in the order.
    [[nodiscard]] static QString title(int column);

    [[nodiscard]] ResponseId idAt(int row) const;
    [[nodiscard]] int rowOf(ResponseId id) const; ///< -1 if the result does not hold it

    /// A stable name for settings, and the key of `sort:` (empty: the column does not sort).
    [[nodiscard]] static QString key(int column);
    [[nodiscard]] static QString sortKey(int column);

private:
    [[nodiscard]] QString placeInOrder(int column) const;
    void takeResult(const std::shared_ptr<const QueryResult> &result);
    void forgetRows(const ChangeSet &changes);
    void want(int row) const;
    void fetch();
    void ask(int batch);
    void take(int batch, Result<std::vector<ResponseRow>> rows);

    [[nodiscard]] const ResponseRow *row(int row) const;
    [[nodiscard]] RowSpeech speech() const;
    [[nodiscard]] QString hint(const ResponseRow &row, int column) const;
    [[nodiscard]] QStringList families(const ResponseRow &row) const;
    [[nodiscard]] QList<TextSpan> titleHits(const ResponseRow &row) const;
    [[nodiscard]] QString titleHint(const ResponseRow &row) const;

    Workspace &m_workspace;
    std::shared_ptr<const QueryResult> m_result;
    TextHits m_hits; ///< of the words of m_result
    QHash<ResponseId, ResponseRow> m_rows;
    mutable QList<int> m_wanted; ///< batches, the newest last
    QList<int> m_asked;
    QTimer *m_fetch;
};

} // namespace vodhuk
