#include "ui/registers/registerheader.h"

#include "ui/common/richtext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::RegisterEditor)
};

/// The same as in the forms of responses.
struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(vodhuk::ResponseEditor)
};

} // namespace

RegisterHeader::RegisterHeader(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_heading(new QLabel(this))
    , m_state(new QLabel(this))
    , m_join(addButton(Words::tr("Join …"),
                       Words::tr("Make this record and another one, entered twice, into one"),
                       &RegisterHeader::joinWanted))
    , m_remove(addButton(Words::tr("Remove"), Words::tr("Remove the record, if nothing names it"),
                         &RegisterHeader::removeWanted))
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_state->setWordWrap(true);
    addButton(FormWords::tr("Close"), FormWords::tr("Close the form (Esc)"), &RegisterHeader::closeWanted);
    m_save = addButton(Words::tr("Save"), Words::tr("Save the record (Ctrl+S)"), &RegisterHeader::saveWanted);
    m_save->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_state);
    m_buttons->setSpacing(2 * spacing);
    m_parts->setContentsMargins(4 * spacing, 2 * spacing, 4 * spacing, 2 * spacing);
    m_parts->setSpacing(2 * spacing);
    m_parts->addLayout(words, 1);
    m_parts->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QPushButton *RegisterHeader::addButton(const QString &text, const QString &tip,
                                       void (RegisterHeader::*wanted)())
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, wanted);
    m_buttons->addWidget(button);
    return button;
}

void RegisterHeader::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    arrange();
}

void RegisterHeader::showState(const QString &state)
{
    m_state->setText(richColoured(richPlain(state), Appearance::current().muted));
}

void RegisterHeader::offer(const Doings &doings)
{
    m_save->setEnabled(doings.save);
    m_remove->setVisible(doings.remove);
    m_join->setVisible(doings.join);
    arrange();
}

void RegisterHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RegisterHeader::arrange()
{
    const QMargins margins = m_parts->contentsMargins();
    const int words = m_heading->fontMetrics().horizontalAdvance(m_heading->text());
    const int needed =
        margins.left() + words + m_parts->spacing() + m_buttons->sizeHint().width() + margins.right();
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_parts->direction() == direction)
        return;
    m_parts->setDirection(direction);
    m_parts->update();
}

} // namespace vodhuk
