#include "core/report/sections/sectionfigures.h"

#include "core/report/briefingselection.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

KeyFigure responsesFigure(qint64 count, const QString &remark, const Query &query, const Wording &words)
{
    const QString unit = count == 1 ? words.translate("Briefing", "response", "below the number 1")
                                    : words.translate("Briefing", "responses", "below a number", count);
    return {count, unit, remark, query.toText(), {}};
}

KeyFigure measuresFigure(qint64 count, const QString &remark, const Query &query, const Wording &words)
{
    const QString unit = count == 1 ? words.translate("Briefing", "measure", "below the number 1")
                                    : words.translate("Briefing", "measures", "below a number", count);
    return {count, unit, remark, query.toText(), measureField};
}

KeyFigure targetsFigure(qint64 count, const QString &unit, const QString &remark, const Query &query)
{
    return {count, unit, remark, query.toText(), targetField};
}

QString measureCount(qint64 count, const Wording &words)
{
    return words.translate("Briefing", "%n measure(s)", nullptr, count);
}

QString personCount(qint64 count, const Wording &words)
{
    return words.translate("Briefing", "%n person(s)", nullptr, count);
}

QString entityCount(qint64 count, const Wording &words)
{
    return count == 1 ? words.translate("Briefing", "1 entity")
                      : words.translate("Briefing", "%n entities", nullptr, count);
}

QString otherTargetCount(qint64 count, const Wording &words)
{
    return words.translate("Briefing", "%n other target(s)", nullptr, count);
}

QString personsUnit(const Wording &words)
{
    return words.translate("Briefing", "persons", "unit of a number");
}

QString otherTargetsUnit(const Wording &words)
{
    return words.translate("Briefing", "other targets", "unit of a number");
}

Query inForceOnDay(const Query &query, QDate day)
{
    return withCondition(withCondition(query, u"in-force"_s, {day.toString(Qt::ISODate)}), u"has"_s,
                         {u"withdrawal"_s});
}

} // namespace vodhuk
