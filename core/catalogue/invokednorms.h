/// Under which name a norm that a record invokes is counted and asked for.
#pragma once

#include "core/base/localizedtext.h"

#include <QLatin1String>

namespace vodhuk
{

/// What stands in FROM for the table `i` (response_id, name): the English name of a norm of the register, else its first one;
/// of a norm that is only named in words, these.
inline constexpr QLatin1String invokedNorms(
    "(SELECT v.response_id, coalesce((SELECT n.text FROM record_text n WHERE n.record_id = v.norm_id AND "
    "n.field = 'name' "
    "ORDER BY n.language <> 'en', n.language LIMIT 1), v.text) AS name FROM norm_invocation v) i");

/// The same of a norm of the register by its names; empty without one.
[[nodiscard]] inline QString nameOfNorm(const LocalizedText &names)
{
    const QStringList languages = names.languages(); // in alphabetical order
    const QString english = QStringLiteral("en");
    return names.text(languages.contains(english) ? english : languages.value(0));
}

} // namespace vodhuk
