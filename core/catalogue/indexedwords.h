/// The words of texts as the text index holds them: its columns `plain` and `names`.
#pragma once

#include "core/catalogue/searchedtexts.h"

#include <set>

namespace vodhuk
{

/// The folded words of all texts and their name keys, with a mark where a text ends. Behind the words, marked and each once, stand
/// stems and the words of titles. Both so that a phrase meets only words that follow each other in one text.
class IndexedWords
{
public:
    IndexedWords() = default;
    explicit IndexedWords(const QList<SearchedText> &texts);

    void add(const IndexedWords &other);

    [[nodiscard]] QString plain() const; ///< never null
    [[nodiscard]] const QString &names() const { return m_names; }

private:
    void add(const SearchedText &text);

    QString m_plain = QStringLiteral("");
    QString m_names = QStringLiteral("");
    std::set<QString> m_marked;
};

} // namespace vodhuk
