/// Prepares a briefing in each of its languages, and writes the files: in the background, with progress.
#pragma once

#include "core/report/snapshotcomparison.h"
#include "ui/report/briefingexport.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vodhuk
{

class Workspace;

struct ExportWish {
    BriefingDocument document;
    QStringList languages;
    ExportProfile profile = ExportProfile::Public;
    std::optional<BriefingSnapshot> snapshot{}; ///< as it was then; none: as it is now
};

/// One language, ready to be written.
struct PreparedLanguage {
    QString language;
    std::shared_ptr<const PreparedBriefing> prepared;
    HeldBack heldBack{}; ///< of the snapshot, the same for each language
};

struct FileWish {
    BriefingFormat format = BriefingFormat::Pdf;
    QByteArray passphrase; ///< UTF-8; empty unless the profile is internal
    QStringList paths;     ///< one for each language that was prepared
};

/// One thing at a time: a new wish, and the end of the object, cancel what goes on.
class ExportWork : public QObject
{
    Q_OBJECT

public:
    explicit ExportWork(Workspace &workspace, QObject *parent = nullptr);
    ~ExportWork() override;

    void prepare(const ExportWish &wish);

    /// Empty until prepared().
    [[nodiscard]] const QList<PreparedLanguage> &languages() const { return m_languages; }

    /// What was prepared last. Each file is written whole or not at all.
    void write(const FileWish &wish);

    void cancel();
    [[nodiscard]] bool isBusy() const { return m_poll.isActive(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A few times a second while it is busy; `total` 0: not known.
    void progressed(qint64 done, qint64 total);
    void prepared();
    void written(const QStringList &paths);
    /// In words, with the cause; also after cancel().
    void failed(const QString &text);

private:
    struct Progress;

    void begin();
    void end();
    [[nodiscard]] EditWatch watch(const Cancellation &cancellation) const;

    Workspace &m_workspace;
    QString m_topic;
    QTimer m_poll;
    std::shared_ptr<Progress> m_progress;
    QList<PreparedLanguage> m_languages;
};

} // namespace vodhuk
