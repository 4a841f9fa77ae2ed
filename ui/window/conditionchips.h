/// The conditions of the query as chips in the search box.
#pragma once

#include "core/query/query.h"

#include <QObject>

class QWidget;

namespace vodhuk
{

class ConditionChip;
class FlowLayout;
class Workspace;

/// Widgets in front of the others of a row, which grows by lines.
class ConditionChips : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it; the chips belong to `frame`, which has the row.
    ConditionChips(Workspace &workspace, FlowLayout &row, QWidget &frame);

    /// In the words of the program's language, as the last answer names values. Chips that say the same stay as they are.
    void show(const QList<Condition> &conditions);

Q_SIGNALS:
    void removeWanted(qsizetype index);
    void editWanted(qsizetype index);
    /// A chip that had the focus is gone.
    void focusLost();

private:
    void clear();

    Workspace &m_workspace;
    FlowLayout &m_row;
    QWidget &m_frame;
    QList<ConditionChip *> m_chips;
};

} // namespace vodhuk
