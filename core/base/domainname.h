/// Domain names made comparable: case, "www.", dots at the end and the two ways of writing letters beyond ASCII are no difference.
#pragma once

#include <QString>

namespace vodhuk
{

/// "WWW.Example.org." is "example.org", "наша.бел" is "xn--80aa1b6b.xn--90ais". Empty for what can be no domain.
[[nodiscard]] QString comparableDomain(const QString &host);

/// Whether `host` is `domain` or lies below it; both as comparableDomain() gives them.
[[nodiscard]] bool isWithinDomain(const QString &host, const QString &domain);

} // namespace vodhuk
