/// Takes addresses of pages out of a citation.
#pragma once

#include <QString>

namespace vodhuk
{

/// The first one, of the web or a DOI, is taken off `text` with the words that only say that an address follows. Empty without one.
[[nodiscard]] QString takeAddress(QString &text);

/// Without "www."; empty for doi.org, which publishes nothing.
[[nodiscard]] QString hostOf(const QString &address);

} // namespace vodhuk
