/// Tables into and out of the open catalogue: rehearsal, import, export, and what the user is told about them.
#pragma once

#include <QObject>

class QWidget;

namespace vodhuk
{

struct ImportOutcome;
class NoticeStrip;
class WorkRunner;
class Workspace;

class TableTransfer : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand beside `window`.
    TableTransfer(NoticeStrip &notice, WorkRunner &runner, QWidget &window);

    /// The catalogue that tables go into and come from; null: none. Closes rehearsals of the one before.
    void setWorkspace(Workspace *workspace);

    /// Shows what would become of the table's rows; applyWanted() if the user wants to go on.
    void rehearse(const QString &table);
    /// Imports as one recorded change, through a Catalogue of its own as another program would.
    void apply(const QString &table);
    /// The records of the current query as the canonical table.
    void exportTo(const QString &path);

Q_SIGNALS:
    void applyWanted(const QString &table);
    /// From now until the work has finished nothing else may write.
    void writing();
    void undoWanted();

private:
    [[nodiscard]] bool isOpen(const QString &path) const;
    void showRehearsal(const QString &table, const ImportOutcome &outcome);
    void tellImported(const ImportOutcome &outcome);

    NoticeStrip &m_notice;
    WorkRunner &m_runner;
    QWidget &m_window;
    Workspace *m_workspace = nullptr;
};

} // namespace vodhuk
