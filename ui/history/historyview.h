/// What was changed in the catalogue, newest first, with the records of the change that is chosen.
#pragma once

#include "core/base/recordid.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTextBrowser;

namespace vodhuk
{

class HistoryModel;
class Workspace;

class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildTable();
    void buildRecords();
    void read();
    void showRecords();

    Workspace &m_workspace;
    HistoryModel *m_model;
    QTableView *m_table;
    QTextBrowser *m_records;
};

} // namespace vodhuk
