/// Turns a word or phrase of a query into an expression for the full-text index.
#pragma once

#include "core/index/wordrows.h"
#include "core/query/query.h"

namespace vodhuk
{

/// What a word or phrase is looked for by, in the index and in any text (see texthits.h). Words in sequence.
struct SearchForms {
    QStringList plain;       ///< folded words; empty if the text holds no letter or digit
    QStringList names;       ///< name keys, one for each of them; empty if they say too little
    bool plainStarts = true; ///< the last word may go on
    bool nameStarts = false; ///< the last key may go on
    QString singular; ///< of a single bare word that ends as an English plural does; stands whole in a text
    QString stem;     ///< of a single bare word, which may be its own; empty if it has none
    bool operator==(const SearchForms &) const = default;
};

[[nodiscard]] SearchForms searchForms(const SearchWord &word);

/// The right side of MATCH for `response_search`; empty if the text holds no letter or digit.
///
/// A bare word is found as the beginning of a word, by its stem, as the singular of a plural (names, and so the "Decision" of a heading, have no stem),
/// or by its name key, which is one for all spellings of a
/// name. The key may go on where the word is written as names are: with a capital, in Cyrillic, or in seven letters. Another word that
/// has another stem than itself is no name. Words in lower case that are typed short have no key in the index, therefore the plain form is always
/// asked too: for a whole surname it adds nothing, since what begins with the plain form also begins with its key. An index
/// made before there were stems answers without them.
[[nodiscard]] QString matchExpression(const SearchWord &word);

/// The same for a word that stands alone, as ways of which one is enough. Empty for several words, and where the text index
/// might take it for several.
[[nodiscard]] QList<WordWay> wordWays(const SearchWord &word);

/// What finds the records that have all of the word in a title. Empty if matchExpression() is.
[[nodiscard]] QString titleExpression(const SearchWord &word);

/// As wordWays() for titleExpression().
[[nodiscard]] QList<WordWay> titleWays(const SearchWord &word);

/// What ranks the records that hold these words: any of those that are not negated, and once more in titles. Empty if
/// there is none.
[[nodiscard]] QString rankExpression(const QList<SearchWord> &words);

} // namespace vodhuk
