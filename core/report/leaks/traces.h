/// Finds in a text what leads to a person or a machine, whatever the catalogue knows: addresses of mail, phones, accounts, paths, places.
#pragma once

#include "core/report/leaks/addressfinder.h"
#include "core/report/leaks/leaks.h"

namespace vodhuk
{

struct Trace {
    Leak::Kind kind = Leak::Kind::EMail; ///< EMail, Phone, Account, Path or Coordinates
    SeenSpan span;
    bool operator==(const Trace &) const = default;
};

/// `addresses` are those in `seen`; within them nothing is looked for but mail. In a text that is itself the address of a source, what a
/// site calls its pages is no account. Takes time in line with the text.
[[nodiscard]] QList<Trace> tracesIn(QStringView seen, const QList<WebAddress> &addresses,
                                    bool isSourceAddress);

} // namespace vodhuk
