#include "core/report/briefingselection.h"

#include "core/catalogue/responserepository.h"
#include "core/query/coveredkinds.h"
#include "core/query/narrowing.h"
#include "core/query/queryparser.h"
#include "core/query/searchedmarks.h"
#include "core/records/entryanswers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype slice = 500;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// The mark up to which readers of a profile see records and notes.
Sensitivity openTo(ExportProfile profile)
{
    return showsInternal(profile) ? Sensitivity::Internal : Sensitivity::Public;
}

/// Told how many records were read of how many steps in all.
using Told = std::function<Status(qsizetype read, qsizetype all)>;

Result<QList<Entry>> entriesOf(const BriefingQuestions &questions, const QList<ResponseId> &ids,
                               const Told &tell)
{
    const ResponseRepository repository(questions.engine().database());
    QList<Entry> entries;
    entries.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += slice) {
        VODHUK_TRY(tell(start, ids.size()));
        Result<QList<Entry>> some = repository.findEntries(ids.mid(start, slice));
        VODHUK_TRY(some);
        entries.append(std::move(*some));
    }
    return entries;
}

struct Found {
    QList<ResponseId> ids;
    qint64 withoutMonth = 0;
};

Result<Found> recordsOf(BriefingQuestions &questions, const Query &query)
{
    QueryWish months;
    months.months = true;
    const Result<QueryResult> found = questions.run(query, months);
    VODHUK_TRY(found);
    return Found{QList<ResponseId>(found->ids.cbegin(), found->ids.cend()), found->withoutMonth};
}

void setEntries(BriefingSelection &selection, QList<Entry> entries)
{
    selection.entries = std::move(entries);
    for (const Entry &entry : std::as_const(selection.entries))
        selection.days.add(entry.response.date);
}

/// The other ends of all links, each once.
QList<ResponseId> linkedTo(const QList<Entry> &entries)
{
    QList<ResponseId> ids;
    QSet<ResponseId> seen;
    for (const Entry &entry : entries) {
        for (const RecordLink &link : entry.response.links) {
            if (!seen.contains(link.other))
                ids.append(link.other);
            seen.insert(link.other);
        }
    }
    return ids;
}

bool mayStand(const Response &response, ExportProfile profile)
{
    return response.workflow == u"published" && mayStand(response.sensitivity, profile);
}

QStringList actorsOfAll(const BriefingDocument &document)
{
    QStringList names;
    for (const BriefingSection &section : document.sections) {
        if (!namesActorsOfAll(section))
            continue;
        for (const QString &name : section.settings.value(u"actor"_s).split(u';')) {
            if (const QString tidy = name.trimmed(); !tidy.isEmpty() && !names.contains(tidy))
                names.append(tidy);
        }
    }
    return names;
}

bool namesActors(const Query &query)
{
    return !query.values(u"actor"_s).isEmpty() || !query.values(u"adopter"_s).isEmpty();
}

QSet<ResponseId> hiddenAmong(const QList<Entry> &entries, ExportProfile profile)
{
    QSet<ResponseId> hidden;
    for (const Entry &entry : entries) {
        if (!mayStand(entry.response, profile))
            hidden.insert(entry.response.id);
    }
    return hidden;
}

/// What may not be shown has no title in the attached table either, where each says what it answers.
Status hideOthers(const BriefingQuestions &questions, ExportProfile profile, QList<Entry> &answers,
                  const Told &tell)
{
    const Result<QList<Entry>> others = entriesOf(questions, linkedTo(answers), tell);
    VODHUK_TRY(others);
    const QSet<ResponseId> hidden = hiddenAmong(*others, profile);
    for (Entry &answer : answers)
        nameById(answer, hidden);
    return {};
}

Status readAnswers(const BriefingQuestions &questions, ExportProfile profile, BriefingSelection &selection,
                   const EditWatch &watch)
{
    const Told tell = [&](qsizetype /*read*/, qsizetype /*all*/) { return watch.lookUp(); };
    Result<QList<Entry>> entries = entriesOf(questions, linkedTo(selection.entries), tell);
    VODHUK_TRY(entries);
    std::ranges::stable_sort(*entries, [](const Entry &one, const Entry &other) {
        return std::tie(one.response.date, one.response.id) <
               std::tie(other.response.date, other.response.id);
    });
    for (const Entry &entry : std::as_const(*entries)) {
        if (!mayStand(entry.response, profile))
            continue;
        if (entry.response.kind == RecordKind::Countermove)
            selection.countermoves.append(entry);
        if (entry.response.kind == RecordKind::Reaction)
            selection.reactions.append(entry);
    }
    VODHUK_TRY(hideOthers(questions, profile, selection.countermoves, tell));
    return hideOthers(questions, profile, selection.reactions, tell);
}

/// A briefing counts responses; countermoves and reactions stand beside what they answer.
Status asksForResponses(const Query &query)
{
    if (coveredKinds(query).contains(RecordKind::Response))
        return {};
    return fail(ErrorKind::Usage,
                Texts::tr("A briefing is of responses, and this query leaves them out. Take the "
                          "condition on the kind of record out."));
}

Result<Query> queryForResponses(BriefingQuestions &questions, const QString &text)
{
    const Result<Query> query = questions.read(text);
    VODHUK_TRY(query);
    VODHUK_TRY(asksForResponses(*query));
    Query asked = query->without(u"kind"_s);
    asked.sort = {};
    return asked;
}

Query both(const Query &query, const Query &other)
{
    Query result = narrowed(query, other.conditions);
    for (const SearchWord &word : other.words) {
        if (!result.words.contains(word))
            result.words.append(word);
    }
    return result;
}

bool isLinkedToOneOf(const Entry &answer, const QSet<ResponseId> &records)
{
    return std::ranges::any_of(answer.response.links,
                               [&](const RecordLink &link) { return records.contains(link.other); });
}

/// In the order of `entries`.
QList<Entry> thoseOf(const QSet<ResponseId> &records, const QList<Entry> &entries)
{
    QList<Entry> some;
    std::ranges::copy_if(entries, std::back_inserter(some),
                         [&](const Entry &entry) { return records.contains(entry.response.id); });
    return some;
}

QList<Entry> answersTo(const QSet<ResponseId> &records, const QList<Entry> &answers)
{
    QList<Entry> some;
    std::ranges::copy_if(answers, std::back_inserter(some),
                         [&](const Entry &answer) { return isLinkedToOneOf(answer, records); });
    return some;
}

} // namespace

bool namesActorsOfAll(const BriefingSection &section)
{
    return section.settings.value(u"actor-of"_s) == u"briefing";
}

QString queryOfAll(const BriefingDocument &document)
{
    const QStringList names = actorsOfAll(document);
    const auto query = parseQuery(document.query);
    if (names.isEmpty() || !query || namesActors(*query))
        return document.query; // what cannot be read is told when it is asked
    Query narrower = *query;
    narrower.conditions.append({u"actor"_s, names});
    return narrower.toText();
}

bool mayStand(const QString &sensitivity, ExportProfile profile)
{
    return showsInternal(profile) ? sensitivityOf(sensitivity) != Sensitivity::Confidential
                                  : mayLeave(sensitivity);
}

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

Result<PublicPart> partFor(ExportProfile profile, BriefingQuestions &questions, const Query &query)
{
    return questions.remembered({u"open part"_s, query.toText()}, [&] {
        return questions.taken(
            openPart(questions.engine(), query, openTo(profile), questions.cancellation()));
    });
}

namespace
{

Result<BriefingSelection> readWhole(BriefingQuestions &questions, const BriefingWish &wish,
                                    const EditWatch &watch)
{
    const Result<Query> query = queryForResponses(questions, queryOfAll(wish.document));
    VODHUK_TRY(query);
    BriefingSelection selection;
    selection.asked = *query;
    const Result<qint64> asked = questions.count(withSearchedNotes(*query, openTo(wish.profile)));
    VODHUK_TRY(asked);
    const Result<PublicPart> part =
        partFor(wish.profile, questions, withCondition(*query, u"status"_s, {u"published"_s}));
    VODHUK_TRY(part);
    selection.query = part->query;
    selection.told = part->told;
    selection.notPublic = part->leftOut;
    selection.inClosedNotes = part->inClosedNotes;
    selection.closedWords = part->closedWords;
    selection.open = openTo(wish.profile);
    const Result<Found> found = recordsOf(questions, selection.query);
    VODHUK_TRY(found);
    selection.withoutMonth = found->withoutMonth;
    const qsizetype sections = wish.document.sections.size();
    Result<QList<Entry>> entries = entriesOf(questions, found->ids, [&](qsizetype read, qsizetype all) {
        return watch.lookUp(read, all + sections);
    });
    VODHUK_TRY(entries);
    setEntries(selection, std::move(*entries));
    selection.notPublished = *asked - selection.entries.size() - part->leftOut;
    VODHUK_TRY(readAnswers(questions, wish.profile, selection, watch));
    return selection;
}

Result<BriefingSelection> readPart(BriefingQuestions &questions, const BriefingSelection &whole,
                                   const QString &text)
{
    const Result<Query> query = queryForResponses(questions, text);
    VODHUK_TRY(query);
    BriefingSelection part;
    part.asked = both(whole.asked, *query);
    part.query = withSearchedNotes(both(whole.query, *query), whole.open);
    part.open = whole.open;
    const Result<QStringList> closedWords = closedWordsOf(questions.engine(), part.asked, whole.open);
    VODHUK_TRY(closedWords);
    part.closedWords = *closedWords;
    const Result<Found> found = recordsOf(questions, part.query);
    VODHUK_TRY(found);
    part.withoutMonth = found->withoutMonth;
    const QSet<ResponseId> records(found->ids.cbegin(), found->ids.cend());
    setEntries(part, thoseOf(records, whole.entries));
    part.countermoves = answersTo(records, whole.countermoves);
    part.reactions = answersTo(records, whole.reactions);
    return part;
}

} // namespace

Result<BriefingSelection> readSelection(BriefingQuestions &questions, const BriefingWish &wish,
                                        const EditWatch &watch)
{
    return questions.remembered({u"whole"_s, queryOfAll(wish.document)},
                                [&] { return readWhole(questions, wish, watch); });
}

Result<BriefingSelection> narrowedSelection(BriefingQuestions &questions, const BriefingSelection &whole,
                                            const QString &text)
{
    return questions.remembered({u"part"_s, whole.asked.toText(), whole.query.toText(), text},
                                [&] { return readPart(questions, whole, text); });
}

} // namespace vodhuk
