/// The view Reports: briefings are built on the left, and seen on the right as they will be printed.
#pragma once

#include "core/records/briefingsnapshot.h"
#include "ui/common/workspace.h"
#include "ui/report/builder/briefingkeeper.h"
#include "ui/report/preview/previewmaker.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace vodhuk
{

class BuilderPane;
class ExportDialog;
class NoticeBar;
class PreviewPane;
class SnapshotsDialog;

/// Follows query, catalogue and briefing while it is in sight; pages are made in the background.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Workspace &workspace, QWidget *parent = nullptr);
    ~ReportView() override;

    [[nodiscard]] BriefingKeeper &keeper() { return m_keeper; }

    /// Keeps what was typed, now; false if that fails.
    bool settle() { return m_keeper.settle(); }
    [[nodiscard]] bool isUnsettled() const { return m_keeper.isUnsettled(); }

    /// A file of a briefing is being written, which ends with the view.
    [[nodiscard]] bool isWriting() const;
    /// Runs `action`, at once or after the user has said that the file may stay unwritten.
    void unlessUnwritten(const std::function<void()> &action);

    /// Asks beside the window how to save the briefing that is shown.
    ExportDialog *openExport();
    /// A briefing that is in no catalogue is put there first; null if that cannot be done.
    SnapshotsDialog *openSnapshots();

    /// Shows the briefing as it was, until showPresent() or another briefing is chosen.
    void showAsItWas(const BriefingSnapshot &snapshot);
    void showPresent();

    void readFile(const QString &path);
    void writeFile(const QString &path);

Q_SIGNALS:
    /// The preview shows the briefing as it is.
    void composed();
    void saved(const QStringList &paths);
    /// The workspace asks for the records that a number counts; they are to be seen.
    void rowsWanted();
    void recordWanted(vodhuk::ResponseId record);
    /// A briefing was taken out; says which. It can be undone.
    void removed(const QString &what);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBar();
    void joinKeeper();
    void joinPanes();
    void joinChooser();
    void begin(const BriefingDocument &from);
    void saveAsTemplate();
    void refreshSoon();
    void refresh();
    void follow(const ChangeSet &changes);
    void followInExport();
    void take(const MadePreview &preview);
    void showRows(const QString &query);
    void askForFile(bool toRead);
    void tell(const QString &text); ///< in passing, above the pages
    void notify(const QString &text);
    [[nodiscard]] BriefingWish wish() const;

    Workspace &m_workspace;
    BriefingKeeper m_keeper;
    PreviewMaker m_maker;
    QTimer m_wait;                            ///< until typing rests
    qsizetype m_awaited = -1;                 ///< a section that is to be seen on the next pages
    QTimer m_patience;                        ///< until it is told that pages are being made
    std::optional<BriefingSnapshot> m_former; ///< what is shown; nothing: the present
    BuilderPane *m_builder;
    PreviewPane *m_preview;
    QLabel *m_message;
    QPushButton *m_save;
    NoticeBar *m_notice;
    QPointer<ExportDialog> m_export;
    bool m_isExportFollowing = false; ///< what it saves is the briefing that is worked on
    QPointer<SnapshotsDialog> m_snapshots;
};

} // namespace vodhuk
