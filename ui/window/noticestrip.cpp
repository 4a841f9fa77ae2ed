#include "ui/window/noticestrip.h"

#include "ui/common/appearance.h"
#include "ui/common/richtext.h"
#include "ui/window/longwork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace vodhuk
{

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QWidget(this))
    , m_action(new QPushButton(m_buttons))
    , m_close(new QPushButton(tr("Close"), m_buttons))
{
    setObjectName(u"notice"_s);
    setAccessibleName(tr("Notice"));
    setAutoFillBackground(true);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // names of records and briefings stand in it
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(60 * spacing);
    m_close->setAccessibleName(tr("Close the notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * spacing, 2 * spacing, 3 * spacing, 2 * spacing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    auto *answers = new QHBoxLayout(m_buttons);
    answers->setContentsMargins({});
    answers->addWidget(m_action);
    answers->addWidget(m_close);
    layout->addWidget(m_buttons);
    connect(m_close, &QPushButton::clicked, this, &NoticeStrip::clear);
    clear();
}

void NoticeStrip::show(const QString &text, bool isError)
{
    const Appearance look = Appearance::current();
    QPalette colours = palette();
    colours.setColor(QPalette::Window, look.selection);
    colours.setColor(QPalette::WindowText, isError ? look.error : look.text);
    setPalette(colours);
    m_text->setText(text);
    m_progress->hide();
    m_action->hide();
    m_close->show();
    disconnect(m_acting);
    m_isOfferShown = false;
    setVisible(true);
}

void NoticeStrip::tell(const QString &text)
{
    show(text, false);
}

void NoticeStrip::tell(const QString &text, const QString &action, const std::function<void()> &act)
{
    show(text, false);
    m_action->setText(action);
    m_action->show();
    m_acting = connect(m_action, &QPushButton::clicked, this, [this, act] {
        clear();
        act();
    });
}

void NoticeStrip::tell(const Error &error)
{
    show(error.message, true);
    m_text->setToolTip(richTip(error.detail));
}

void NoticeStrip::follow(LongWork &work)
{
    show(work.title(), false);
    m_close->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_action->setText(tr("Cancel"));
    m_action->show();
    m_acting = connect(m_action, &QPushButton::clicked, &work, &LongWork::cancel);
    connect(&work, &LongWork::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(&work, &LongWork::finished, this, &NoticeStrip::clear);
}

void NoticeStrip::offer(const QString &text, const QString &action, const std::function<void()> &act)
{
    m_offer = Offer{text, action, act};
    tell(text, action, act);
    m_isOfferShown = true;
}

void NoticeStrip::withdrawOffer()
{
    const bool isShown = m_isOfferShown;
    m_offer.reset();
    if (isShown)
        clear();
}

void NoticeStrip::clear()
{
    disconnect(m_acting);
    m_text->clear();
    m_text->setToolTip({});
    setVisible(false);
    if (std::exchange(m_isOfferShown, false))
        m_offer.reset();
    if (const std::optional<Offer> waiting = m_offer)
        offer(waiting->text, waiting->action, waiting->act);
}

} // namespace vodhuk
