/// Counts the records of saved views in the background, one view after the other.
#pragma once

#include "core/records/savedview.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace vodhuk
{

class Workspace;

/// A view that takes long lets the others go first, and is given up when it takes very long.
class ViewCounts : public QObject
{
    Q_OBJECT

public:
    /// `place`: whose counts these are; counts for another place are not disturbed. `workspace` outlives it.
    ViewCounts(Workspace &workspace, const QString &place, QObject *parent);

    void stop();
    /// In the place of those that are being counted.
    void count(const QList<SavedView> &views);

Q_SIGNALS:
    /// `view`: its place in the list. Of a view whose query does not hold any more nothing is told.
    void counted(qsizetype view, qint64 records);

private:
    struct Turn {
        qsizetype view = 0;
        int milliseconds = 0; ///< that it may take
    };
    void next();
    void postpone();

    Workspace &m_workspace;
    QString m_topic;
    QList<SavedView> m_views;
    QList<Turn> m_turns; ///< the first one is being counted
    QTimer m_limit;
};

} // namespace vodhuk
