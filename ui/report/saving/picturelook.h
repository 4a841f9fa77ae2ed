/// Asks what a picture would give away before it is copied or saved: each line is accepted or mended, as those of a briefing are.
#pragma once

#include "ui/report/preparedpicture.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace vodhuk
{

class LeakList;
class Workspace;

/// Has the picture made and looked through; `answered` comes later in the window's thread, and never once the receiver is gone or something was
/// asked anew.
using PictureAnswered = std::function<void(const Result<PreparedPicture> &prepared)>;
using PictureAsker = std::function<void(QObject *receiver, PictureAnswered answered)>;

/// Beside the window, never in its way. Lets go of the very picture that was looked through, and makes it anew when data were changed meanwhile.
class PictureLook : public QDialog
{
    Q_OBJECT

public:
    PictureLook(Workspace &workspace, PictureAsker ask, const PreparedPicture &prepared,
                QWidget *parent = nullptr);

    /// What the button says that lets the picture leave.
    void setLeaveText(const QString &text);

Q_SIGNALS:
    /// Once; then the dialog closes.
    void released(const vodhuk::PreparedPicture &prepared);

private:
    void buildButtons();
    void join();
    void lookAgain();
    void take(const Result<PreparedPicture> &prepared);
    void follow();
    [[nodiscard]] QString stateInWords() const;

    Workspace &m_workspace;
    PictureAsker m_ask;
    std::optional<PreparedPicture> m_prepared; ///< none while it is made, or after an error
    QString m_failure;                         ///< why there is none
    LeakList *m_leaks;
    QLabel *m_message;
    QPushButton *m_leave;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace vodhuk
