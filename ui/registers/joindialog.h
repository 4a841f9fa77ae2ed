/// Two actors, sources or targets that are one: the second is chosen, what joining makes is shown, then it is done.
#pragma once

#include "core/catalogue/recordmerge.h"
#include "core/catalogue/registerrecords.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace vodhuk
{

class RegisterModel;
class Workspace;

class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kept` stays; the one that is chosen becomes a part of it.
    JoinDialog(Workspace &workspace, RegisterKind kind, qint64 kept, QWidget *parent = nullptr);

    /// As if the row were clicked: the plan is asked for, and nothing can be joined before it is shown.
    void choose(qint64 merged);

    /// What joining would make, in words; empty before another record is chosen.
    [[nodiscard]] QString plan() const;

    /// Instead of the plan.
    void say(const QString &text);

Q_SIGNALS:
    /// Whoever carries it out closes the dialog.
    void joinWanted(const vodhuk::MergeWish &wish);

private:
    void build();
    void search();
    void chooseOnly();
    void showPlan(const RecordMerge &planned);
    void offer(const QList<MergedField> &conflicts);
    void wishJoining();
    [[nodiscard]] QStringList wantedFromMerged() const;

    Workspace &m_workspace;
    RegisterKind m_kind;
    qint64 m_kept;
    qint64 m_merged = 0;
    RegisterModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_plan;
    QVBoxLayout *m_conflicts;
    QList<QCheckBox *> m_choices;
    QPushButton *m_join;
    QTimer m_searchSoon;
    bool m_isSearching = false;
    bool m_isOnlyWanted = false; ///< once the search has answered
};

} // namespace vodhuk
