#include "core/base/onename.h"

#include "core/base/editdistance.h"
#include "core/base/namekey.h"
#include "core/base/textfold.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortestAlone = 5;

/// Given names keep their first sound in translation, and most of the rest.
bool soundAlmostAlike(const QString &one, const QString &other)
{
    const qsizetype longer = std::max(one.size(), other.size());
    return one.front() == other.front() && editDistance(one, other) <= std::max<qsizetype>(1, longer / 3);
}

/// Takes out of `words` the first that `fits`.
template <class Fits>
bool take(QStringList &words, const Fits &fits)
{
    const auto found = std::ranges::find_if(words, fits);
    if (found == words.end())
        return false;
    words.erase(found);
    return true;
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

bool mayBeOneName(const QStringList &one, const QStringList &other)
{
    const bool isOneShorter = one.size() < other.size();
    QStringList shorter = isOneShorter ? one : other;
    QStringList rest = isOneShorter ? other : one;
    if (shorter.isEmpty() || (shorter.size() == 1 && shorter.first().size() < shortestAlone))
        return false;
    const qsizetype before = shorter.size();
    shorter.removeIf(
        [&](const QString &word) { return take(rest, [&](const QString &known) { return known == word; }); });
    return shorter.size() < before &&
           std::ranges::all_of(
               shorter,
               [&](const QString &word) {
                   return take(rest, [&](const QString &known) { return soundAlmostAlike(word, known); });
               });
}

} // namespace vodhuk
