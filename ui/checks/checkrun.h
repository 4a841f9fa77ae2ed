/// Checks the whole catalogue in the background, batch by batch, and keeps what was found up to date with changes.
#pragma once

#include "core/catalogue/change.h"
#include "ui/checks/findings.h"

#include <QObject>

namespace vodhuk
{

class Workspace;

class CheckRun : public QObject
{
    Q_OBJECT

public:
    explicit CheckRun(Workspace &workspace, QObject *parent = nullptr);

    /// From the first record on. What was found before stays until a batch says otherwise.
    void start();

    /// Leaves what was found so far.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QMap<ResponseId, CheckedRecord> &found() const { return m_found; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished(bool whole);
    void failed(const vodhuk::Error &error);

private:
    struct Batch {
        QList<ResponseId> all; ///< only of the first batch: every id of the catalogue
        QList<ResponseId> ids;
        Result<QList<CheckedRecord>> found;
    };
    void askFirst();
    void askNext();
    void take(Batch batch);
    void follow(const ChangeSet &changes);

    Workspace &m_workspace;
    QMap<ResponseId, CheckedRecord> m_found;
    QList<ResponseId> m_waiting;
    qsizetype m_total = 0;
    bool m_running = false;
};

} // namespace vodhuk
