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

KeyFigure measuresFigure(qint64 count, const QString &unit, const QString &remark, const Query &query)
{
    return {count, unit, remark, query.toText(), measureField};
}

KeyFigure targetsFigure(qint64 count, const QString &unit, const QString &remark, const Query &query)
{
    return {count, unit, remark, query.toText(), targetField};
}

QList<KeyFigure> onDayFigures(const MeasuresOnDay &measures, const QString &remark, const Query &query,
                              QDate day, const Wording &words)
{
    const auto on = [&](const QString &field) {
        return withWithdrawals(withCondition(query, field, {day.toString(Qt::ISODate)}));
    };
    return {measuresFigure(measures.certain, words.translate("Briefing", "measures: in force for certain"),
                           remark, on(u"surely-in-force"_s)),
            measuresFigure(measures.possible, words.translate("Briefing", "measures: possibly in force"),
                           remark, on(u"perhaps-in-force"_s)),
            measuresFigure(measures.eased, words.translate("Briefing", "measures: of both, eased"), remark,
                           on(u"eased"_s))};
}

KeyFigure withoutStartFigure(qint64 count, const QString &remark, const Query &query, const Wording &words)
{
    return measuresFigure(count, words.translate("Briefing", "measures: without a stated start"), remark,
                          withWithdrawals(query));
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

Query withWithdrawals(const Query &query)
{
    return withCondition(query, u"has"_s, {u"withdrawal"_s});
}

Query inForceOnDay(const Query &query, QDate day)
{
    return withWithdrawals(withCondition(query, u"in-force"_s, {day.toString(Qt::ISODate)}));
}

} // namespace vodhuk
