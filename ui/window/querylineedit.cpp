#include "ui/window/querylineedit.h"

#include "ui/common/appearance.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace vodhuk
{

/// QLineEdit takes formats for parts of its text from input methods alone.
void QueryLineEdit::mark(qsizetype start, qsizetype length)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Appearance::current().error);
    format.setForeground(Appearance::current().error);
    const QInputMethodEvent::Attribute attribute(QInputMethodEvent::TextFormat,
                                                 static_cast<int>(start) - cursorPosition(),
                                                 static_cast<int>(length), format);
    QInputMethodEvent event({}, {attribute});
    QCoreApplication::sendEvent(this, &event);
    m_isMarked = true;
}

void QueryLineEdit::clearMark()
{
    if (!m_isMarked)
        return;
    m_isMarked = false;
    QInputMethodEvent event({}, {});
    QCoreApplication::sendEvent(this, &event);
}

void QueryLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAtStart = cursorPosition() == 0 && !hasSelectedText();
    if (event->key() == Qt::Key_Backspace && isAtStart)
        Q_EMIT backspacedAtStart();
    else
        QLineEdit::keyPressEvent(event);
}

void QueryLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace vodhuk
