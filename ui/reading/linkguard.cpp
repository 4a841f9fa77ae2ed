#include "ui/reading/linkguard.h"

#include "core/base/webaddress.h"
#include "ui/common/noticebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

void copyAddress(const QUrl &address)
{
    QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
}

} // namespace

LinkGuard::LinkGuard(NoticeBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_opener([](const QUrl &address) { QDesktopServices::openUrl(address); })
{
}

void LinkGuard::open(const QUrl &address)
{
    if (m_consented && isWebAddress(address))
        m_opener(address);
    else
        ask(address);
}

void LinkGuard::ask(const QUrl &address)
{
    const QString shown = address.toDisplayString();
    if (!isWebAddress(address)) {
        m_bar->ask(tr("%1 is not the address of a web page; it is not opened.").arg(shown));
    } else {
        m_bar->ask(tr("Open in the browser? The site will see your address.\n%1").arg(shown));
        QPointer<QCheckBox> always = m_bar->addOption(tr("Do not ask again for this session"));
        m_bar->addAnswer(tr("Open"), [this, address, always] {
            m_consented = always && always->isChecked();
            m_opener(address);
        });
    }
    m_bar->addAnswer(tr("Copy address"), [address] { copyAddress(address); });
    m_bar->addAnswer(tr("Cancel"), [] {});
}

} // namespace vodhuk
