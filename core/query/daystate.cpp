#include "core/query/daystate.h"

#include "core/base/wording.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

RowDays certainDays(const MeasureDays &measure)
{
    if (measure.from.isEmpty() || measure.from.latest == RowDays::openEnd)
        return {};
    if (measure.until.isEmpty())
        return {measure.from.latest, RowDays::openEnd};
    return measure.until.earliest < measure.from.latest
               ? RowDays()
               : RowDays{measure.from.latest, measure.until.earliest};
}

RowDays possibleDays(const MeasureDays &measure)
{
    if (measure.from.isEmpty())
        return {};
    const qint32 end = measure.until.isEmpty() ? RowDays::openEnd : measure.until.latest;
    return end < measure.from.earliest ? RowDays() : RowDays{measure.from.earliest, end};
}

InForce inForceOn(const MeasureDays &measure, qint32 day)
{
    const auto hold = [day](const RowDays &days) {
        return !days.isEmpty() && days.earliest <= day && days.latest >= day;
    };
    if (hold(certainDays(measure)))
        return InForce::Certain;
    return hold(possibleDays(measure)) ? InForce::Possible : InForce::No;
}

void DayState::add(const MeasureDays &measure, qint32 day)
{
    const InForce state = inForceOn(measure, day);
    if (state == InForce::No)
        return;
    ++(state == InForce::Certain ? certain : possible);
    eased += measure.easedFrom <= day ? 1 : 0;
}

QString dayStateInWords(const DayState &state, const QString &language)
{
    if (!state.holds())
        return {};
    const Wording words(language);
    QString text = state.certain > 0 ? u"● "_s + words.translate("DayState", "for certain")
                                     : u"○ "_s + words.translate("DayState", "perhaps");
    if (state.isEased())
        text += u", ◐ "_s + words.translate("DayState", "eased by licence");
    else if (state.eased > 0)
        text += u", ◐ "_s + words.translate("DayState", "in part eased by licence");
    return text;
}

} // namespace vodhuk
