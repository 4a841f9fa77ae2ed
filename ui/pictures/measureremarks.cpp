#include "ui/pictures/measureremarks.h"

namespace vodhuk
{

QStringList leftOutOfMeasures(const MeasureTotals &totals, const Wording &words)
{
    QStringList remarks;
    if (totals.withoutStart > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n measure(s) whose start is not stated.",
                                       nullptr, totals.withoutStart));
    if (totals.withoutMeasure > 0)
        remarks.append(words.translate("Pictures", "Not shown: %n record(s) that take no benefit away.",
                                       nullptr, totals.withoutMeasure));
    return remarks;
}

} // namespace vodhuk
