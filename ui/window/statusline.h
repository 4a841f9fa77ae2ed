/// What the status bar says of the open catalogue: how many records of how many, selected ones, file, state.
#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace vodhuk
{

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

    void setSelectedCount(int count);
    /// Whether a form holds changes that are not saved.
    void setUnsaved(bool unsaved);
    /// What goes on beside the person's work; empty: nothing.
    void setWork(const QString &what);

private:
    void askForTotal();
    void show();
    [[nodiscard]] QString counted() const;

    Workspace &m_workspace;
    QLabel *m_counts;
    QLabel *m_work;
    QLabel *m_file;
    qint64 m_all = -1;
    std::optional<Query> m_counted; ///< whose records m_all are, as the catalogue stands
    int m_selected = 0;
    bool m_unsaved = false;
};

} // namespace vodhuk
