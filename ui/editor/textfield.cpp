#include "ui/editor/textfield.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>

#include <algorithm>

namespace vodhuk
{

TextField::TextField(QWidget *parent)
    : FieldWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

QString TextField::text() const
{
    return m_edit->toPlainText();
}

void TextField::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    const int cursor = m_edit->hasFocus() ? m_edit->textCursor().position() : 0;
    m_edit->setPlainText(text);
    QTextCursor placed = m_edit->textCursor();
    placed.setPosition(std::min(cursor, m_edit->document()->characterCount() - 1));
    m_edit->setTextCursor(placed);
    fitHeight();
}

bool TextField::says(const QString &text) const
{
    return this->text().trimmed() == text.trimmed();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    FieldWidget::resizeEvent(event);
    fitHeight();
}

void TextField::fitHeight()
{
    constexpr int fewest = 2;
    constexpr int most = 12;
    const int lines = std::clamp(qRound(m_edit->document()->size().height()), fewest, most);
    const int margins = 2 * qRound(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth() + 2;
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + margins);
}

} // namespace vodhuk
