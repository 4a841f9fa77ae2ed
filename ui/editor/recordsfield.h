/// References to other records: found by the words of their titles, kept by date and title or by id.
#pragma once

#include "ui/editor/chipsfield.h"

namespace vodhuk
{

class Workspace;

class RecordsField : public ChipsField
{
    Q_OBJECT

public:
    RecordsField(Workspace &workspace, CellJoin join, QWidget *parent = nullptr);

private:
    void search(const QString &typed);

    Workspace &m_workspace;
    QString m_topic; ///< of its questions, so that two fields do not cancel each other's
};

} // namespace vodhuk
