/// Collects, while words come in order, which records hold a word that begins with the same few letters.
#pragma once

#include "core/catalogue/ordinalset.h"

#include <QString>

#include <functional>
#include <vector>

namespace vodhuk
{

/// Of beginnings that very many words share: reading the sets of all of these would take longer than one frame.
class WordBeginnings
{
public:
    using Keep = std::function<void(const QString &beginning, const std::vector<quint32> &numbers)>;

    /// `records`: how many there are at most.
    WordBeginnings(size_t records, Keep keep);

    /// In the order of their bytes in UTF-8. `bytes`: of the word's own set.
    void add(const QString &word, const std::vector<quint32> &numbers, qint64 bytes);

    /// Behind the last word.
    void finish();

private:
    struct Level {
        QString beginning;
        OrdinalSet set;
        qint64 bytes = 0; ///< of the sets of all words that begin so
        qint64 words = 0;
    };
    void close();

    Keep m_keep;
    std::vector<Level> m_levels; ///< of one letter, two …
    size_t m_open = 0;           ///< so many levels stand for beginnings of the last word
};

} // namespace vodhuk
