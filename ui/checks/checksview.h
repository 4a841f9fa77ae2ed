/// All findings of the catalogue, grouped by rule; a click chooses the record.
#pragma once

#include "ui/checks/findings.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace vodhuk
{

class CheckRun;
class FindingsModel;
class Workspace;

class ChecksView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksView(Workspace &workspace, QWidget *parent = nullptr);

    /// Findings of all severities, whatever is shown.
    [[nodiscard]] int count() const;

    /// True while records are still being read.
    [[nodiscard]] bool isChecking() const;

Q_SIGNALS:
    void countChanged(int findings);
    /// A finding was opened: its record, at its field.
    void fieldWanted(vodhuk::ResponseId record, const QString &field);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    QLayout *buildSelection();
    QLabel *buildDetail();
    QTreeView *buildTree();
    void connectRun();
    void showFindings();
    void fillTree();
    void showProgress(qsizetype done, qsizetype total);
    void showSummary();
    void showDetail(const QModelIndex &index);
    [[nodiscard]] QString countsInWords() const;
    [[nodiscard]] FindingsWish wanted() const;
    [[nodiscard]] QSet<QString> openRules() const;

    Workspace &m_workspace;
    CheckRun *m_run;
    FindingsModel *m_model;
    QTreeView *m_tree;
    QLabel *m_detail; ///< the chosen finding in full: rows cut what is long
    QCheckBox *m_errors;
    QCheckBox *m_warnings;
    QCheckBox *m_hints;
    QCheckBox *m_answered;
    QCheckBox *m_onlyResult;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
    QTimer m_showSoon;
    bool m_isOutdated = false; ///< the tree, while it is not seen
};

} // namespace vodhuk
