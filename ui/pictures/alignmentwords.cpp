#include "ui/pictures/alignmentwords.h"

#include <cmath>

namespace vodhuk
{

namespace
{

/// As if the dates were sure.
QString statedDaysInWords(const Follower &follower, const Wording &words)
{
    if (!follower.leastDays || !follower.mostDays)
        return {};
    const qint64 least = *follower.leastDays;
    const qint64 most = *follower.mostDays;
    if (least != most && most <= 0)
        return words.translate("Pictures", "%1 to %2 days earlier").arg(-most).arg(-least);
    if (least != most && least < 0)
        return words.translate("Pictures", "between %1 days earlier and %2 days later").arg(-least).arg(most);
    if (least != most)
        return words.translate("Pictures", "%1 to %2 days later").arg(least).arg(most);
    if (least == 0)
        return words.translate("Pictures", "the same day");
    const int n = static_cast<int>(std::abs(least));
    return least > 0 ? words.translate("Pictures", "%n day(s) later", nullptr, n)
                     : words.translate("Pictures", "%n day(s) earlier", nullptr, n);
}

} // namespace

QString daysInWords(const Follower &follower, const Wording &words)
{
    const QString days = statedDaysInWords(follower, words);
    return follower.isInDoubt
               ? words.translate("Pictures", "%1, by a date in doubt", "3 days later").arg(days)
               : days;
}

QString joiningInWords(Joining how, const Wording &words)
{
    return how == Joining::OwnAct ? words.translate("Pictures", "own act")
                                  : words.translate("Pictures", "alignment declared");
}

} // namespace vodhuk
