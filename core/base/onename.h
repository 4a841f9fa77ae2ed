/// Whether two names, in whatever script and spelling, may be one person's.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// The words of a name by their sound (see namekey.h), initials and single letters left out.
[[nodiscard]] QStringList nameWords(const QString &name);

/// Of two names as nameWords() gives them: one word, the family name as a rule, sounds the same, and each further word of the
/// shorter name sounds almost like one of the other, for given names are translated (Alexander, Aliaksandr). The order does not
/// matter. A name of one short word is nobody's.
[[nodiscard]] bool mayBeOneName(const QStringList &one, const QStringList &other);

} // namespace vodhuk
