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

DomainSet::DomainSet(const QStringList &domains)
{
    for (const QString &domain : domains)
        add(domain);
}

void DomainSet::add(const QString &domain)
{
    if (const QString name = comparableDomain(domain); !name.isEmpty())
        m_domains.insert(name);
}

bool DomainSet::contains(const QString &host) const
{
    for (qsizetype from = 0; !m_domains.isEmpty() && from < host.size();) {
        if (m_domains.contains(host.sliced(from)))
            return true;
        const qsizetype dot = host.indexOf(u'.', from);
        from = dot < 0 ? host.size() : dot + 1;
    }
    return false;
}

} // namespace vodhuk
