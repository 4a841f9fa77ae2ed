/// Stands between a click on a link and the browser: says once what opening it tells the site, and asks.
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace vodhuk
{

class NoticeBar;

/// The program itself opens no connection. Consent lasts as long as this object, never longer.
class LinkGuard : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<void(const QUrl &)>;

    /// Asks in `bar`; without another opener the desktop's browser is used.
    explicit LinkGuard(NoticeBar *bar, QObject *parent = nullptr);

    void setOpener(Opener opener) { m_opener = std::move(opener); }

    /// Opens http and https addresses after consent; anything else is only offered for copying.
    void open(const QUrl &address);

private:
    void ask(const QUrl &address);

    NoticeBar *m_bar;
    Opener m_opener;
    bool m_consented = false;
};

} // namespace vodhuk
