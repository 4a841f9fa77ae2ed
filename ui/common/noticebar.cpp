#include "ui/common/noticebar.h"

#include "ui/common/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vodhuk
{

namespace
{

/// Keys that are pressed next are meant for it.
bool isBeingUsed(const QWidget *focused)
{
    return focused && focused->isVisible() &&
           (focused->testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QComboBox *>(focused) ||
            qobject_cast<const QAbstractButton *>(focused));
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answers->setSpacing(2 * spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * spacing, 2 * spacing, 3 * spacing, 2 * spacing);
    layout->setSpacing(2 * spacing);
    layout->addWidget(m_text);
    layout->addLayout(m_answers);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAutoFillBackground(true);
    paintWithAppearance();
    hide();
    m_focus.follow(this, [this](QWidget *left, const QWidget *entered) { follow(left, entered); });
}

void NoticeBar::follow(QWidget *left, const QWidget *entered)
{
    if (isAncestorOf(entered) && !isAncestorOf(left))
        m_before = left;
}

/// Else it would go to whatever stands behind the bar.
void NoticeBar::giveFocusBack()
{
    if (m_before && m_before->isVisible() && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::say(const QString &text)
{
    clear();
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void NoticeBar::ask(const QString &text)
{
    say(text);
    m_answers->addStretch();
    m_firstAnswer = true;
}

QPushButton *NoticeBar::addAnswer(const QString &text, std::function<void()> chosen)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true);
    m_answers->addWidget(button);
    button->show();
    arrange();
    connect(button, &QPushButton::clicked, this, [this, chosen = std::move(chosen)] {
        const auto run = chosen;
        dismiss();
        run();
    });
    if (std::exchange(m_firstAnswer, false) && !isBeingUsed(window()->focusWidget()))
        button->setFocus(Qt::OtherFocusReason);
    return button;
}

QCheckBox *NoticeBar::addOption(const QString &text)
{
    auto *option = new QCheckBox(text, this);
    m_answers->insertWidget(0, option);
    option->show();
    arrange();
    return option;
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void NoticeBar::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int place = 0; place < m_answers->count(); ++place) {
        if (const QWidget *answer = m_answers->itemAt(place)->widget())
            needed += answer->sizeHint().width() + m_answers->spacing();
    }
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_answers->direction() == direction)
        return;
    m_answers->setDirection(direction);
    m_answers->update();
}

void NoticeBar::dismiss()
{
    if (!isHidden()) {
        giveFocusBack();
        hide();
        Q_EMIT dismissed();
    }
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintWithAppearance();
}

void NoticeBar::clear()
{
    giveFocusBack();
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void NoticeBar::paintWithAppearance()
{
    m_painting = true;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Appearance::current().selection);
    setPalette(colours);
    m_painting = false;
}

} // namespace vodhuk
