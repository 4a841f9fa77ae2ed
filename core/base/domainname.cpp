#include "core/base/domainname.h"

#include <QUrl>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHost = 255;

/// Dots as Chinese and Japanese keyboards type them: browsers take them for dots.
QString withPlainDots(QString host)
{
    return host.replace(u'。', u'.').replace(u'．', u'.').replace(u'｡', u'.');
}

} // namespace

QString comparableDomain(const QString &host)
{
    if (host.size() > longestHost)
        return {};
    QString name = withPlainDots(host).toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.startsWith("www."_L1))
        name.remove(0, 4);
    const bool isAscii = std::ranges::all_of(name, [](QChar sign) { return sign.unicode() < 128; });
    return isAscii ? name : QString::fromLatin1(QUrl::toAce(name));
}

bool isWithinDomain(const QString &host, const QString &domain)
{
    if (domain.isEmpty() || !host.endsWith(domain))
        return false;
    return host.size() == domain.size() || host[host.size() - domain.size() - 1] == u'.';
}

} // namespace vodhuk
