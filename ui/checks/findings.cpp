#include "ui/checks/findings.h"

#include "core/catalogue/responserepository.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

QList<const CheckedRecord *> byDate(const QMap<ResponseId, CheckedRecord> &records)
{
    QList<const CheckedRecord *> sorted;
    for (const CheckedRecord &record : records)
        sorted += &record;
    std::ranges::stable_sort(
        sorted, [](const CheckedRecord *one, const CheckedRecord *other) { return one->date < other->date; });
    return sorted;
}

void add(QMap<QString, RuleGroup> &groups, const CheckedRecord &record, const Problem &problem,
         const QString &language)
{
    RuleGroup &group = groups[problem.rule];
    if (group.findings.isEmpty())
        group.sharedMessage = problem.message;
    else if (group.sharedMessage != problem.message)
        group.sharedMessage.clear();
    group.rule = problem.rule;
    group.severity = std::max(group.severity, problem.severity);
    group.findings +=
        RuleGroup::Finding{record.id, dateInShort(record.date), record.title.best(language), problem};
}

} // namespace

Result<QList<CheckedRecord>> checkRecords(const Database &database, const QList<ResponseId> &ids,
                                          RecordChecker &checker, const Cancellation &cancellation)
{
    const auto entries = ResponseRepository(database).findEntries(ids);
    VODHUK_TRY(entries);
    if (cancellation.isCancelled())
        return fail(ErrorKind::Cancelled, QString());
    const auto problems = checker.check(*entries);
    VODHUK_TRY(problems);
    QList<CheckedRecord> found;
    for (qsizetype place = 0; place < entries->size(); ++place) {
        const Response &response = entries->at(place).response;
        if (!problems->at(place).isEmpty())
            found += CheckedRecord{response.id, response.date, response.title, problems->at(place)};
    }
    return found;
}

QList<RuleGroup> groupedByRule(const QMap<ResponseId, CheckedRecord> &records, const FindingsWish &wish,
                               const QString &language)
{
    QMap<QString, RuleGroup> groups;
    for (const CheckedRecord *record : byDate(records)) {
        if (wish.records && !wish.records->contains(record->id))
            continue;
        for (const Problem &problem : record->problems) {
            if (wish.severities.contains(problem.severity) && (wish.answered || problem.answer.isEmpty()))
                add(groups, *record, problem, language);
        }
    }
    QList<RuleGroup> sorted = groups.values();
    std::ranges::stable_sort(
        sorted, [](const RuleGroup &one, const RuleGroup &other) { return one.severity > other.severity; });
    return sorted;
}

} // namespace vodhuk
