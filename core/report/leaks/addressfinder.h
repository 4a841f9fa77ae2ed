/// Finds web addresses in texts, with and without a scheme, and the sites that they name.
#pragma once

#include "core/base/domainname.h"
#include "core/report/leaks/seentext.h"

namespace vodhuk
{

struct WebAddress {
    SeenSpan span;
    bool isLink =
        false; ///< with a scheme, a broken one too, "www." or something behind the site, a number too: programs make links of such texts
    QString path; ///< behind the site, as it stands there: "/news"
    QStringList
        hosts; ///< comparable: the site itself, and others that the path names, as that of a web archive does
    QString scheme{}; ///< in lower case; of those that stand without "//", as in "tg:"
};

/// Everything that may be one, "example.org" and "e.g.this" too: whoever asks compares the sites. Takes time in line with the text. `seen` is
/// the text of a SeenText.
[[nodiscard]] QList<WebAddress> webAddressesIn(QStringView seen);

/// Whether one of the hosts lies within one of the domains.
[[nodiscard]] bool namesOneOf(const WebAddress &address, const DomainSet &domains);

} // namespace vodhuk
