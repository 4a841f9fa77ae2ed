/// Gives the rows in sight the height that their wrapped texts need.
#pragma once

#include <QObject>
#include <QTimer>

class QTableView;

namespace vodhuk
{

/// Only rows in sight are measured, whenever they come into sight or change: a million rows cost nothing. Sets the word wrap of the table,
/// which delegates paint by; they are RowDelegates.
class RowHeights : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table, which has its model and its usual height of rows by now.
    explicit RowHeights(QTableView &table);

    void setWraps(bool wraps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitLater();
    void fit();
    [[nodiscard]] bool fitRows();
    [[nodiscard]] int wantedHeight(int row) const;

    QTableView &m_table;
    int m_usual; ///< height of a row of one line
    QTimer m_later;
    bool m_holdsCurrent = false; ///< the current row has just been gone to: it stays in sight
};

} // namespace vodhuk
