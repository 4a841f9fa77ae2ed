/// What each field of the forms means and how it is filled in, from the coding rules of the codebook.
#pragma once

#include <QString>

namespace vodhuk
{

/// One or two sentences in `language` (or else in another of the house). The key of a field of a record is its own ("title_be"), of one of a
/// register begins with the register ("actor/seat"); one inside a part follows its field ("measures/scope", "actor/memberships/kind").
/// A text that has a field for each language means the same in all of them. Empty if there is none. Any thread.
[[nodiscard]] QString fieldDefinition(const QString &key, const QString &language);

} // namespace vodhuk
