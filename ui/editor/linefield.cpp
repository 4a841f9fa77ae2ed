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
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

} // namespace vodhuk
