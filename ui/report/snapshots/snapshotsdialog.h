/// The snapshots of one briefing: to take another one, to see it as it was, and what changed since.
#pragma once

#include "core/records/briefingsnapshot.h"
#include "core/report/sincelines.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace vodhuk
{

class Workspace;

/// Beside the window. Each snapshot that is taken or removed is a recorded change.
class SnapshotsDialog : public QDialog
{
    Q_OBJECT

public:
    SnapshotsDialog(Workspace &workspace, const BriefingDocument &document, QWidget *parent = nullptr);

    /// Of the briefing as it is kept now; the one that the dialog is about stays.
    void setDocument(const BriefingDocument &document);

    /// What is told: an error, or what came of it.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void showWanted(const vodhuk::BriefingSnapshot &snapshot);
    void recordWanted(vodhuk::ResponseId record);

private:
    struct Compared;

    void build();
    QPushButton *button(const QString &name, const QString &text);
    void fill();
    void take();
    void removeChosen();
    void forgetChanges();
    void compare();
    void showChanges(const Compared &compared);
    void showRecord();
    void enableButtons();
    void tell(const QString &text);
    [[nodiscard]] const BriefingSnapshot *chosen() const;

    Workspace &m_workspace;
    BriefingDocument m_document;
    QString m_topic;
    QList<BriefingSnapshot> m_snapshots;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_take;
    QPushButton *m_show;
    QPushButton *m_compare;
    QPushButton *m_remove;
    QLabel *m_message;
    QTreeWidget *m_changes;
};

} // namespace vodhuk
