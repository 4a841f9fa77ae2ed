/// Words and phrases looked for in texts by passing through them, without an index.
#pragma once

#include "core/query/query.h"

#include <QList>
#include <QStringList>

namespace vodhuk::test
{

/// The searched texts of one record. A phrase stands in one of them.
class PlainTexts
{
public:
    /// `language`: of a text in words; names have none.
    void add(const QString &text, const QString &language);

    /// Without its negation. A bare word is found as the beginning of a word, by its stem, and by how its name sounds in any
    /// script; a phrase as whole words in a row.
    [[nodiscard]] bool hold(const SearchWord &word) const;

    /// As they were added.
    [[nodiscard]] const QStringList &written() const { return m_written; }

private:
    struct SearchedText {
        QStringList plain;
        QStringList names; ///< of the words that are taken for names, in their order
        QStringList stems;
    };

    QStringList m_written;
    QList<SearchedText> m_texts;
};

} // namespace vodhuk::test
