#include "ui/editor/differingplace.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

constexpr qsizetype lettersBefore = 20;
constexpr qsizetype lettersShown = 100;

/// The next place at which no letter is cut in two.
qsizetype whole(const QString &text, qsizetype place)
{
    return place < text.size() && text[place].isLowSurrogate() ? place + 1 : place;
}

/// Where a word begins, if one does within a few letters.
qsizetype beginOfContext(const QString &text, qsizetype difference)
{
    if (difference <= 2 * lettersBefore)
        return 0;
    const qsizetype farthest = difference - 2 * lettersBefore;
    const qsizetype blank = text.lastIndexOf(u' ', difference - lettersBefore);
    return whole(text, std::max(blank + 1, farthest));
}

} // namespace

QString aroundDifference(const QString &text, const QString &other)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return QStringLiteral("–");
    const QString otherLine = other.simplified();
    const qsizetype difference = std::ranges::mismatch(line, otherLine).in1 - line.begin();
    const qsizetype begin = beginOfContext(line, difference);
    const qsizetype end = whole(line, std::min(begin + lettersShown, line.size()));
    return (begin > 0 ? QStringLiteral("…") : QString()) + line.sliced(begin, end - begin) +
           (end < line.size() ? QStringLiteral("…") : QString());
}

} // namespace vodhuk
