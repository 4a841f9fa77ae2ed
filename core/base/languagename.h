/// Names of languages, without the country that a locale would add to them.
#pragma once

#include <QString>

namespace vodhuk
{

/// "English", "англійская" for `en`, in the language `speaking`; the code itself if it is none of a language.
[[nodiscard]] QString languageName(const QString &code, const QString &speaking);

} // namespace vodhuk
