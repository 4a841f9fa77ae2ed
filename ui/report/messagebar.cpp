#include "ui/report/messagebar.h"

#include "ui/common/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vodhuk
{

namespace
{

constexpr int leastWidthForBoth = 90 * spacing;

} // namespace

MessageBar::MessageBar(QLabel *message, QPushButton *button, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    message->setWordWrap(true);
    message->setTextFormat(Qt::PlainText);
    m_line->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, spacing);
    m_line->setSpacing(2 * spacing);
    m_line->addWidget(message, 1);
    m_line->addWidget(button, 0, Qt::AlignTop | Qt::AlignRight);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_line->setDirection(width() < leastWidthForBoth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace vodhuk
