/// Domain names made comparable: case, "www.", dots at the end and the two ways of writing letters beyond ASCII are no difference.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace vodhuk
{

/// "WWW.Example.org." is "example.org", "наша.бел" is "xn--80aa1b6b.xn--90ais". Empty for what can be no domain.
[[nodiscard]] QString comparableDomain(const QString &host);

/// Domains with all that lies below them. A value; asking takes no longer for many of them.
class DomainSet
{
public:
    DomainSet() = default;
    /// As people write them. What can be no domain is left out.
    explicit DomainSet(const QStringList &domains);

    void add(const QString &domain);

    /// Whether this host, in its comparable form, is one of them or lies below one.
    [[nodiscard]] bool contains(const QString &host) const;

private:
    QSet<QString> m_domains;
};

} // namespace vodhuk
