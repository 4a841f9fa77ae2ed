/// Reads the query language.
///
///     query     = { blank | item }
///     item      = [ "-" ] ( condition | word | phrase )
///     condition = field ":" value { "," value }        no blank around ":" and ","
///     value     = bare | phrase                         bare: no blank, comma or quote, no minus in front
///     phrase    = '"' { character | '\"' | '\\' } '"'
///     sort      = "sort:" [ "-" ] key { "," [ "-" ] key }     a later key orders what is alike by those before
///     key       = one of querySortKeys(); "relevance" is by date without words
///
/// A word holds no blank, quote or colon and does not begin with a minus; whoever looks for such text quotes it.
/// Words and phrases search text, conditions filter; all of them must hold; several values of one condition mean "or".
#pragma once

#include "core/query/query.h"

#include <expected>

namespace vodhuk
{

struct QueryError {
    int position = 0; ///< of the first character at fault, from 0
    int length = 0;
    QString message;    ///< a sentence in the user's language
    QString suggestion; ///< what may have been meant ("instrument"), empty if nothing is close
    bool operator==(const QueryError &) const = default;
};

/// The fields a condition may name, in the order in which help lists them.
[[nodiscard]] const QStringList &queryFields();

/// What `sort:` may name.
[[nodiscard]] const QStringList &querySortKeys();

/// The candidate with the fewest letters to change in `word`, for "did you mean"; empty if none is close.
[[nodiscard]] QString closestWord(const QString &word, const QStringList &candidates);

struct ReadQuery {
    Query query;
    bool namesOrder =
        false; ///< `sort:` stands in the text; "sort:date" is the order of a query without it, too
};

[[nodiscard]] std::expected<ReadQuery, QueryError> readQueryText(const QString &text);

/// The query alone. Syntax and field names only: whether a code or an actor exists is seen by whoever resolves the query (queryengine.h).
[[nodiscard]] std::expected<Query, QueryError> parseQuery(const QString &text);

} // namespace vodhuk
