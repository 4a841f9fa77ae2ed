/// Tells how long the event loop does not come round, and what it was at meanwhile.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace vodhuk
{

/// What somebody who looks at the window has to wait for, from begin() on.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);

    void begin();

    /// The longest time between two rounds of the loop.
    [[nodiscard]] double longestFrame() const { return m_longestFrame; }

    /// The longest time between two rounds in which the loop itself was at work: what is left of a frame on a machine with nothing else to do.
    [[nodiscard]] double longestWork() const { return m_longestWork; }

    /// The event that took longest: to whom, of which type, how many milliseconds. It may be only a part of the frame.
    [[nodiscard]] QString longestEvent() const;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void comeRound();

    QTimer m_round;
    QElapsedTimer m_clock;
    double m_longestFrame = 0;
    double m_longestWork = 0;
    double m_worked = 0;
    qint64 m_longestEvent = 0; ///< nanoseconds
    QString m_receiver;
    int m_type = 0;
    int m_depth = 0; ///< events within events count as part of the outermost one
};

} // namespace vodhuk
