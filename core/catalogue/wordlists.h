/// The lists of words that checks and exports go by, as people see and change them: what is built in, and what they have added.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/records/checkedword.h"

namespace vodhuk
{

struct ListedWord {
    CheckedWord word;
    bool isBuiltIn = false; ///< cannot be changed
    bool operator==(const ListedWord &) const = default;
};

/// "Words that judge", also for `list` in a label of a change. The code itself if there is no such list.
[[nodiscard]] QString wordListTitle(const QString &list);

/// What the checks do with the words of the list, in a sentence or two.
[[nodiscard]] QString wordListPurpose(const QString &list);

/// What CheckedWord::instead holds in this list: "Recommended instead", "Stands in its place", "Reason".
[[nodiscard]] QString wordListRemark(const QString &list);

/// Domains have none.
[[nodiscard]] bool hasLanguages(const QString &list);

/// Protected names may do without: they are looked for in every language.
[[nodiscard]] bool needsLanguage(const QString &list);

/// The words of one list, by language and word; of words that are built in and added too, the added one.
[[nodiscard]] Result<QList<ListedWord>> listedWords(const Database &database, const QString &list);

/// As one recorded change. Invalid if it is no word of this list, is too long for one or has no language where it needs one,
/// Exists if the list has it.
[[nodiscard]] Result<std::optional<Change>> addWord(Catalogue &catalogue, const CheckedWord &word);

/// `before` becomes `after`, of the same list. As above, and NotFound if `before` is none of those that were added.
[[nodiscard]] Result<std::optional<Change>> changeWord(Catalogue &catalogue, const CheckedWord &before,
                                                       const CheckedWord &after);

/// NotFound if it is none of those that were added: what is built in stays. What stands beside the word does not matter.
[[nodiscard]] Result<std::optional<Change>> removeWord(Catalogue &catalogue, const CheckedWord &word);

} // namespace vodhuk
