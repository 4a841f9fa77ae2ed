/// The lines of groups in a table: paints them over its whole width, opens and folds them by keys and clicks.
#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;
class QPainter;
class QTableView;

namespace vodhuk
{

class ResponseTableModel;
class RowGrouping;

/// Right, +, Enter and a click open a group; Left, -, Enter and a click fold it. From the first cell of a record Left goes to the line of
/// its group, - folds it there.
class GroupFolding : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table and hears its keys and clicks.
    GroupFolding(ResponseTableModel &model, QTableView &table);

    /// The lines within `area`, over what is painted there already.
    void paint(const QRect &area) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] bool pressOnLine(int key, int row);
    [[nodiscard]] bool pressOnRecord(int key, int row);
    void click(const QEvent &event);
    void setOpen(int row, bool open);
    void goTo(int row);
    [[nodiscard]] bool isFirstCell() const;
    void keepPlace();
    void comeBack();
    void paintLine(QPainter &painter, int row) const;

    ResponseTableModel &m_model;
    RowGrouping &m_grouping;
    QTableView &m_table;
    int m_pressed = -1;            ///< the line on which the mouse was pressed
    std::optional<QString> m_kept; ///< the group whose line was current before the rows came anew
};

} // namespace vodhuk
