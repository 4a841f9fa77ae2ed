#include "core/catalogue/wordbeginnings.h"

#include <QStringList>

#include <utility>

namespace vodhuk
{

namespace
{

constexpr size_t mostLetters = 5;

/// Fewer are read one by one within two milliseconds.
constexpr qint64 manyBytes = 1LL << 20;
constexpr qint64 manyWords = 1000;

/// Of one letter, two … whole ones: no half of a surrogate pair.
QStringList beginningsOf(const QString &word)
{
    QStringList beginnings;
    for (qsizetype end = 1; end <= word.size() && beginnings.size() < qsizetype{mostLetters}; ++end) {
        if (!word[end - 1].isHighSurrogate())
            beginnings.append(word.first(end));
    }
    return beginnings;
}

} // namespace

WordBeginnings::WordBeginnings(size_t records, Keep keep)
    : m_keep(std::move(keep))
    , m_levels(mostLetters, Level{{}, OrdinalSet(records)})
{
}

void WordBeginnings::add(const QString &word, const std::vector<quint32> &numbers, qint64 bytes)
{
    const QStringList beginnings = beginningsOf(word);
    const auto goesOn = [&](size_t level) {
        return level < static_cast<size_t>(beginnings.size()) &&
               m_levels[level].beginning == beginnings[static_cast<qsizetype>(level)];
    };
    while (m_open > 0 && !goesOn(m_open - 1))
        close();
    for (; m_open < static_cast<size_t>(beginnings.size()); ++m_open)
        m_levels[m_open].beginning = beginnings[static_cast<qsizetype>(m_open)];
    if (m_open == 0)
        return;
    Level &deepest = m_levels[m_open - 1];
    for (const quint32 number : numbers)
        deepest.set.add(number);
    deepest.bytes += bytes;
    ++deepest.words;
}

void WordBeginnings::finish()
{
    while (m_open > 0)
        close();
}

/// The deepest one; what it holds goes on in the one above.
void WordBeginnings::close()
{
    Level &level = m_levels[--m_open];
    if (level.bytes > manyBytes || level.words > manyWords)
        m_keep(level.beginning, level.set.numbers());
    if (m_open > 0) {
        Level &above = m_levels[m_open - 1];
        above.set.add(level.set);
        above.bytes += level.bytes;
        above.words += level.words;
    }
    level.set.clear();
    level.bytes = 0;
    level.words = 0;
}

} // namespace vodhuk
