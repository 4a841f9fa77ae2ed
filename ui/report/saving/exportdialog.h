/// Saves a briefing: format, languages and profile, what has to be looked at before, the files.
#pragma once

#include "ui/report/saving/exportwork.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vodhuk
{

class LeakList;
class NoticeBar;
class SaveChoices;

/// Beside the window, never in its way. Save stays off until each line of the report is accepted.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, const ExportWish &wish, QWidget *parent = nullptr);

    /// What it saves.
    [[nodiscard]] const BriefingDocument &document() const { return m_wish.document; }

    /// It was changed meanwhile: what is typed is made and looked through again once that rests. Not so what is saved as it was.
    void setDocument(const BriefingDocument &document);

    /// Files are being written.
    [[nodiscard]] bool isWriting() const;

    /// Runs `action`, at once or after the user has said that what is being written may stay unwritten.
    void unlessUnwritten(const std::function<void()> &action);

    /// As if this file had been chosen. Of several languages each gets its own: "name-be.pdf".
    void saveAs(const QString &path);

    /// What is told about the work or what is missing.
    [[nodiscard]] QString message() const;

    /// Asks first while files are being written.
    void reject() override;

Q_SIGNALS:
    void saved(const QStringList &paths);
    void recordWanted(vodhuk::ResponseId record);

private:
    [[nodiscard]] QWidget *buildChoices();
    void buildButtons();
    void join();
    void prepareSoon();
    void prepare();
    void follow();
    void askForFile();
    void write(const QStringList &paths);
    void tellNotSaved();
    [[nodiscard]] QString toldByName(const QString &path) const;
    void askToReplace(const QString &path, const QStringList &paths);
    void showName();
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] QString proposedName() const;
    [[nodiscard]] QString stateInWords() const;

    Workspace &m_workspace;
    ExportWish m_wish;
    ExportWork m_work;
    QTimer m_rest;
    SaveChoices *m_choices;
    LeakList *m_leaks;
    NoticeBar *m_notice;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_cancel;
    bool m_isLeftUnsaved = false; ///< though a file was chosen
    QString m_told;               ///< of what came of the work; empty: the state is told
};

/// The file of each language: `path` alone for one, else with the language before the end of its name.
[[nodiscard]] QStringList pathsFor(const QString &path, const QStringList &languages);

} // namespace vodhuk
