/// A word that a user has put on one of the lists that the checks go by.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// The lists. `worth` judges an act (W47), `neutral` only looks as if it did; `spelling` is right although letters or scripts
/// look mixed (W49); `extremist_domain` holds domains that Belarus lists as extremist (I60) and has no language; `protected_name` holds
/// names that are not to stand in what leaves the catalogue (W53), and its language is that of `instead`.
struct CheckedWord {
    QString list;
    QString language; ///< ISO 639-1; empty for domains, and may be for protected names
    QString word;     ///< see WorthWord for `*` in the lists of words
    QString
        instead{}; ///< what is recommended in its place, for a protected name what is put there; in the other lists, why it is listed
    bool operator==(const CheckedWord &) const = default;
};

/// The lists, in the order in which they are shown.
[[nodiscard]] inline QStringList wordLists()
{
    return {QStringLiteral("worth"), QStringLiteral("neutral"), QStringLiteral("spelling"),
            QStringLiteral("extremist_domain"), QStringLiteral("protected_name")};
}

} // namespace vodhuk
