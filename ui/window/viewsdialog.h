/// The saved views of a catalogue in a list: show, rename, move to a folder, delete, hand on as text.
#pragma once

#include "core/records/savedview.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vodhuk
{

class ViewCounts;
class Workspace;

/// Name and folder are changed in place. Each change is written at once and can be undone.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ViewsDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void showWanted(const vodhuk::SavedView &view);

private:
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text);
    void buildList();
    void fill();
    void chooseAgain(ViewId view, int place);
    void showCount(qsizetype view, qint64 records);
    void enableButtons();
    [[nodiscard]] const SavedView *chosen() const;
    void rename(QTreeWidgetItem *item);
    void copy();
    void paste();

    Workspace &m_workspace;
    QTreeWidget *m_list;
    QList<SavedView> m_views; ///< as they stand in the list
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_paste;
    QPushButton *m_rename;
    QPushButton *m_delete;
    ViewCounts *m_counts;
};

} // namespace vodhuk
