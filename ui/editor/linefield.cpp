#include "ui/editor/linefield.h"

#include <QHBoxLayout>
#include <QLineEdit>

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
    connect(m_edit, &QLineEdit::textEdited, this, &FieldWidget::edited);
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

} // namespace vodhuk
