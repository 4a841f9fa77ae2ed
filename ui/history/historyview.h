/// What was changed in the catalogue, newest first, with the records of the change that is chosen.
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;
class QTextBrowser;

namespace vodhuk
{

class HistoryModel;
class NoticeBar;
struct RestoreOutcome;
class Workspace;

class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);

    /// Only what was changed in the chosen record, whichever it is from now on.
    void showChosen();

private:
    QWidget *buildBar();
    void follow(const QUrl &target);
    void tell(const Result<RestoreOutcome> &outcome);
    void buildTable();
    void buildRecords();
    void read();
    void showRecords();

    Workspace &m_workspace;
    HistoryModel *m_model;
    QTableView *m_table;
    QTextBrowser *m_records;
    QCheckBox *m_onlyChosen;
    NoticeBar *m_notice;
};

} // namespace vodhuk
