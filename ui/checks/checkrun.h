/// Checks the whole catalogue in the background, batch by batch, and keeps what was found up to date with changes.
#pragma once

#include "core/catalogue/change.h"
#include "ui/checks/findings.h"

#include <QObject>

#include <array>
#include <optional>

namespace vodhuk
{

class Workspace;

class CheckRun : public QObject
{
    Q_OBJECT

public:
    explicit CheckRun(Workspace &workspace, QObject *parent = nullptr);

    /// From the first record on, however many there are.
    void start();
    /// The same, unless there are so many that it would keep a core busy for minutes that nobody has asked for.
    void startUnlessLarge();
    /// Whether it waits for start() because there are so many. What is edited is checked all the same.
    [[nodiscard]] bool isLeftToPerson() const { return m_isLeft; }

    /// Leaves what was found so far.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QMap<ResponseId, CheckedRecord> &found() const { return m_found; }
    /// Findings that nobody has answered.
    [[nodiscard]] int count(Severity severity) const { return m_counts[static_cast<size_t>(severity)]; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished(bool whole);
    void failed(const vodhuk::Error &error);

private:
    struct Batch {
        QList<ResponseId> all; ///< only of the first batch: every id of the catalogue
        QList<ResponseId> ids;
        Result<QList<CheckedRecord>> found;
        bool isLeft = false; ///< too many records to begin unasked
    };
    void begin(bool anySize);
    void askFirst();
    void count(const CheckedRecord &record, int each);
    void askNext();
    void take(Batch batch);
    void follow(const ChangeSet &changes);
    [[nodiscard]] bool mayAskForChecks(const ChangeSet &changes) const;

    Workspace &m_workspace;
    QMap<ResponseId, CheckedRecord> m_found;
    QList<ResponseId> m_waiting;
    qsizetype m_total = 0;
    std::array<int, 3> m_counts{}; ///< by severity
    bool m_running = false;
    bool m_anySize = false;
    bool m_isLeft = false;
};

} // namespace vodhuk
