/// Where the words of a query stand in a text, met by the same folding as in the search.
#pragma once

#include "core/query/textsearch.h"

namespace vodhuk
{

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype place = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Looks for the words of one query in many texts. Negated ones are not looked for.
class TextHits
{
public:
    TextHits() = default;
    explicit TextHits(const QList<SearchWord> &words);

    [[nodiscard]] bool isEmpty() const { return m_forms.isEmpty(); }

    /// Whole words, in the order of the text, apart from each other. Words are found by stems only in a text whose language
    /// is given (ISO 639-1); names and quotes have none.
    [[nodiscard]] QList<TextSpan> in(const QString &text, const QString &language = {}) const;

private:
    QList<SearchForms> m_forms;
};

/// The same for a single text.
[[nodiscard]] QList<TextSpan> hitsIn(const QString &text, const QList<SearchWord> &words,
                                     const QString &language = {});

/// A piece of a text around what was found.
struct Snippet {
    QString text;
    QList<TextSpan> hits; ///< in `text`
    bool operator==(const Snippet &) const = default;
};

/// The text around the first of the hits, cut between words to about `length` letters, with dots where something is left
/// out; on one line.
[[nodiscard]] Snippet snippetOf(const QString &text, const QList<TextSpan> &hits, qsizetype length = 120);

} // namespace vodhuk
