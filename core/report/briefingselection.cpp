#include "core/report/briefingselection.h"

#include "core/base/wording.h"
#include "core/catalogue/responserepository.h"
#include "core/query/coveredkinds.h"
#include "core/query/publicquery.h"

#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

Status readEntries(BriefingQuestions &questions, BriefingSelection &selection)
{
    QueryWish months;
    months.months = true;
    const Result<QueryResult> found = questions.run(selection.query, months);
    VODHUK_TRY(found);
    const QList<ResponseId> ids(found->ids.cbegin(), found->ids.cend());
    Result<QList<Entry>> entries = ResponseRepository(questions.engine().database()).findEntries(ids);
    VODHUK_TRY(entries);
    selection.entries = std::move(*entries);
    selection.withoutMonth = found->withoutMonth;
    for (const Entry &entry : selection.entries)
        selection.days.add(entry.response.date);
    return {};
}

QList<ResponseId> linkedTo(const QList<Entry> &entries)
{
    QList<ResponseId> ids;
    QSet<qint64> seen;
    for (const Entry &entry : entries) {
        for (const RecordLink &link : entry.response.links) {
            if (!seen.contains(link.other.value))
                ids.append(link.other);
            seen.insert(link.other.value);
        }
    }
    return ids;
}

Status readAnswers(const BriefingQuestions &questions, BriefingSelection &selection)
{
    Result<QList<Entry>> entries =
        ResponseRepository(questions.engine().database()).findEntries(linkedTo(selection.entries));
    VODHUK_TRY(entries);
    std::ranges::stable_sort(*entries, [](const Entry &one, const Entry &other) {
        return std::tie(one.response.date, one.response.id) <
               std::tie(other.response.date, other.response.id);
    });
    for (const Entry &entry : *entries) {
        if (entry.response.workflow != u"published" || !mayLeave(entry.response))
            continue;
        if (entry.response.kind == RecordKind::Countermove)
            selection.countermoves.append(entry);
        if (entry.response.kind == RecordKind::Reaction)
            selection.reactions.append(entry);
    }
    return {};
}

} // namespace

void DaysCovered::add(const PartialDate &date)
{
    if (date.earliest() && (!first.isValid() || *date.earliest() < first))
        first = *date.earliest();
    const std::optional<QDate> end = date.latest() ? date.latest() : date.earliest();
    if (end && (!last.isValid() || *end > last))
        last = *end;
}

Query withCondition(Query query, const QString &field, const QStringList &values)
{
    const Condition condition{field, values, false, 0};
    if (!query.conditions.contains(condition))
        query.conditions.append(condition);
    return query;
}

/// A briefing counts responses; countermoves and reactions stand beside what they answer.
Status asksForResponses(const Query &query, const Wording &words)
{
    if (coveredKinds(query).contains(RecordKind::Response))
        return {};
    return fail(ErrorKind::Usage,
                words.translate("Briefing",
                                "A briefing is of responses, and this query leaves them out. Take the "
                                "condition on the kind of record out."));
}

Result<BriefingSelection> readSelection(BriefingQuestions &questions, const BriefingWish &wish)
{
    VODHUK_TRY(asksForResponses(wish.query, Wording(wish.language)));
    BriefingSelection selection;
    selection.asked = wish.query.without(u"kind"_s);
    const Result<qint64> asked = questions.count(selection.asked);
    VODHUK_TRY(asked);
    Query published = withCondition(selection.asked, u"status"_s, {u"published"_s});
    published.sort = {};
    const Result<PublicPart> part =
        questions.taken(publicPart(questions.engine(), published, questions.cancellation()));
    VODHUK_TRY(part);
    selection.query = part->query;
    selection.notPublic = part->leftOut;
    VODHUK_TRY(readEntries(questions, selection));
    selection.notPublished = *asked - selection.entries.size() - part->leftOut;
    VODHUK_TRY(readAnswers(questions, selection));
    return selection;
}

} // namespace vodhuk
