/// Changes simple fields in the cells of the table: opens an editor over a cell, writes what was typed as one recorded change.
#pragma once

#include "core/records/entry.h"
#include "ui/common/workspace.h"
#include "ui/table/celleditor.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QTableView;

namespace vodhuk
{

class ResponseTableModel;

/// F2 opens the current cell, and so does a click on the cell that is current already. One editor at a time. It stays open, with
/// what was typed, until that is written or dropped (Escape): it follows its record when the rows change their order.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table and hears its keys and clicks.
    CellEditing(Workspace &workspace, ResponseTableModel &model, QTableView &table);

    /// Asked before a cell is opened and before it is written. Who answers no has told why.
    void setGuard(std::function<bool(ResponseId)> mayEdit);

    /// Opens an editor over the cell, or says why it has none.
    void begin(const QModelIndex &index);

    /// Writes what was typed, if anything was, and closes the editor. False if it cannot be written: the editor stays and says why.
    /// While another program writes, it is written as soon as that is done, unless something else is typed.
    bool settle();

    /// Whether there is something typed that is not written.
    [[nodiscard]] bool holdsTyped() const;

    /// Puts the editor over its cell; for whenever cells have moved.
    void place();

Q_SIGNALS:
    /// Why a cell has no editor: a word in passing.
    void hinted(const QString &why);
    /// What became of something typed.
    void told(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell {
        ResponseId record;
        int column = 0;
    };
    /// What the editor was opened with.
    struct Opened {
        Cell cell;
        const ResponseField *field = nullptr;
        RecordKind kind = RecordKind::Response;
        QString seen;                ///< text of the field in the catalogue
        QString shown;               ///< the same as the editor gives it
        std::optional<QString> told; ///< what somebody else wrote there meanwhile, once that was told
    };

    void open(const Cell &cell);
    void showEditor(int row);
    void close();
    void take(CellEditor::Then then);
    [[nodiscard]] bool write(const QString &value);
    void lookAgain();
    void tryAgain();
    [[nodiscard]] std::optional<Entry> entryOf(ResponseId record);
    [[nodiscard]] QList<int> columnsOf(const Entry &entry) const;
    [[nodiscard]] std::optional<Cell> neighbour(int step);
    void followReset();
    void followFocus();
    [[nodiscard]] bool tableKey(QEvent *event);
    [[nodiscard]] bool mayAsk();
    void click(const QEvent *event);

    Workspace &m_workspace;
    ResponseTableModel &m_model;
    QTableView &m_table;
    std::function<bool(ResponseId)> m_mayEdit;
    QPointer<CellEditor> m_editor;
    Opened m_opened;
    bool m_isFocused = false; ///< the editor, when this was looked at last
    QTimer m_secondClick;
    QTimer m_again;                  ///< runs while another program writes
    QString m_awaited;               ///< what is written then
    QPersistentModelIndex m_clicked; ///< the cell that was current when the mouse was pressed
    bool m_cameByClick = false;      ///< the press gave the table the focus: it asks for nothing more
};

} // namespace vodhuk
