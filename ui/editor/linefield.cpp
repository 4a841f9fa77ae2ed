#include "ui/editor/linefield.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace vodhuk
{

LineField::LineField(const QString &placeholder, QWidget *parent)
    : FieldWidget(parent)
    , m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(placeholder);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_isUnfinished = m_isFinishedWhenLeft;
        Q_EMIT edited();
    });
}

void LineField::setFinishedWhenLeft()
{
    m_isFinishedWhenLeft = true;
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_isUnfinished, false))
            Q_EMIT edited();
    });
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    m_isUnfinished = false;
    const int cursor = m_edit->hasFocus() ? m_edit->cursorPosition() : 0;
    m_edit->setText(text);
    m_edit->setCursorPosition(cursor);
}

bool LineField::says(const QString &text) const
{
    return this->text().trimmed() == text.trimmed();
}

} // namespace vodhuk
