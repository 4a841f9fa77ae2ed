/// A question or message inside a panel, in place of a box above it: one text and the buttons that answer it.
#pragma once

#include "ui/common/focusconnection.h"

#include <QFrame>
#include <QPointer>
#include <QString>

#include <functional>

class QCheckBox;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace vodhuk
{

/// Never asks for room in width: answers that do not fit beside each other stand below each other. Hidden until something is asked. Escape dismisses it; a new question takes the place of the one before.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows `text` without buttons, until the next question or dismiss().
    void say(const QString &text);

    /// Shows `text` and no buttons yet; add them with addAnswer(). The first one gets the focus, unless a field or a button has it: a
    /// blank that somebody types on with answers nothing.
    void ask(const QString &text);

    /// A button that hides the bar, gives the focus back to what had it before, and then runs `chosen`.
    QPushButton *addAnswer(const QString &text, std::function<void()> chosen);

    /// A box to tick between text and buttons. Lives until the next question.
    QCheckBox *addOption(const QString &text);

    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void arrange();
    void follow(QWidget *left, const QWidget *entered);
    void giveFocusBack();
    void paintWithAppearance();

    QLabel *m_text;
    QBoxLayout *m_answers;
    QPointer<QWidget> m_before; ///< had the focus before it came into the bar
    bool m_firstAnswer = false;
    bool m_painting = false;
    FocusConnection m_focus; ///< the last: it ends first
};

} // namespace vodhuk
