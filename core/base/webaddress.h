/// Which addresses may become links: in the window, where they ask once, and in what is printed.
#pragma once

#include <QUrl>

namespace vodhuk
{

/// Only http and https: a table may bring any address, and a link of another kind could run or open something.
[[nodiscard]] inline bool isWebAddress(const QUrl &address)
{
    return address.isValid() &&
           (address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https"));
}

} // namespace vodhuk
