#include "core/catalogue/neighbourhoodreader.h"

#include "core/catalogue/judgements.h"
#include "core/catalogue/nearrecords.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Whoever sees so many possible duplicates of a record knows enough.
constexpr qsizetype mostNear = 5;
constexpr qsizetype mostLookedAt = 500;

QSet<qint64> idsOf(const QList<Entry> &entries)
{
    QSet<qint64> ids;
    for (const Entry &entry : entries) {
        if (!entry.response.id.isNull())
            ids.insert(entry.response.id.value);
        for (const Listing &listing : entry.response.listings)
            ids.insert(listing.target.value);
    }
    return ids;
}

/// By their first day.
using RecordsByActor = QHash<ActorId, QList<const NearRecord *>>;

RecordsByActor byAdopter(const QList<NearRecord> &records)
{
    RecordsByActor places;
    for (const NearRecord &record : records) {
        for (const ActorId actor : record.adopters)
            places[actor].append(&record);
    }
    return places;
}

QStringList stepsOf(const Response &response)
{
    return response.kind == RecordKind::Response ? response.instruments : QStringList{response.code};
}

bool doTheSame(const Response &response, const NearRecord &other)
{
    const QStringList others =
        other.kind == RecordKind::Response ? other.instruments : QStringList{other.code};
    return std::ranges::any_of(stepsOf(response),
                               [&](const QString &step) { return !step.isEmpty() && others.contains(step); });
}

/// Those that may begin in the window.
std::span<const NearRecord *const> beginningIn(const DayWindow &window,
                                               const QList<const NearRecord *> &records)
{
    const auto start = [](const NearRecord *record) { return *record->date.earliest(); };
    const auto first = std::ranges::lower_bound(records, window.from, {}, start);
    const auto end = std::ranges::upper_bound(first, records.cend(), window.to, {}, start);
    return {first, end};
}

/// The first of the records by one of `actors` that are near and do the same; without `seen`, withdrawn ones and those told apart
/// from this one.
QList<NearRecord> nearOnes(const Response &response, const QList<ActorId> &actors, int days,
                           const RecordsByActor &records, const QSet<std::pair<qint64, qint64>> &distinct,
                           QSet<ResponseId> seen)
{
    QList<NearRecord> near;
    const auto window = windowAround(response.kind, response.date, days);
    if (!window)
        return near;
    for (const ActorId actor : actors) {
        const QList<const NearRecord *> byActor = records.value(actor);
        for (const NearRecord *other : beginningIn(*window, byActor)) {
            if (near.size() == mostNear)
                return near;
            const bool fits = other->kind == response.kind && areNear(response.date, other->date, days) &&
                              other->workflow != "withdrawn"_L1 && doTheSame(response, *other) &&
                              !seen.contains(other->id) &&
                              !distinct.contains({response.id.value, other->id.value});
            if (!fits)
                continue;
            seen.insert(other->id);
            near.append(*other);
        }
    }
    return near;
}

/// Records that are linked are known to be two.
QSet<ResponseId> itselfAndLinked(const Response &response)
{
    QSet<ResponseId> ids{response.id};
    for (const RecordLink &link : response.links)
        ids.insert(link.other);
    return ids;
}

/// What to look for around an entry, and around some hundreds.
void addWish(NearWish &wish, const Response &response, const PartialDate &date, int days)
{
    const auto window = windowAround(response.kind, date, days);
    if (!window)
        return;
    wish.windows.append(*window);
    for (const QString &step : stepsOf(response)) {
        if (!step.isEmpty())
            wish.steps.insert(step);
    }
    wish.limit += mostLookedAt;
}

/// The day an aligned actor joined may lie after that of the record.
PartialDate dateOf(const Participation &part, const Response &response)
{
    return part.date.isEmpty() ? response.date : part.date;
}

/// Links that have a direction in time or meaning: two records may be coordinated with each other.
bool pointsOneWay(const RecordLink &link)
{
    return !link.incoming && !link.other.isNull() && link.type != "coordinated_with"_L1;
}

/// The records by an aligned actor that stand near the day on which it joined.
void addOwnOf(const Participation &part, const Response &response, const RecordsByActor &records,
              const QSet<std::pair<qint64, qint64>> &distinct, QList<NearRecord> &own)
{
    Response asked = response;
    asked.date = dateOf(part, response);
    for (const NearRecord &record :
         nearOnes(asked, {part.actor}, alignedDays, records, distinct, {response.id})) {
        if (!own.contains(record))
            own.append(record);
    }
}

bool isAligned(const Participation &part)
{
    return part.role == "aligned"_L1;
}

bool givesBack(const Measure &measure)
{
    return measure.direction == "restores"_L1 || measure.direction == "grants"_L1;
}

QString codeList(const QStringList &codes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

/// What an easing may ease; empty if it says so already, or does not say what it gives back.
QStringList benefitsGivenBack(const Response &response)
{
    const bool isLinked =
        std::ranges::any_of(response.links, [](const RecordLink &link) { return !link.incoming; });
    QStringList benefits;
    if (!response.instruments.contains(u"lifting"_s) || isLinked || !response.date.earliest())
        return benefits;
    for (const Measure &measure : response.measures) {
        if (givesBack(measure) && !measure.benefit.isEmpty())
            benefits.append(measure.benefit);
    }
    return benefits;
}

QSet<qint64> listedIn(const QList<Entry> &entries)
{
    QSet<qint64> listed;
    for (const Entry &entry : entries) {
        for (const Listing &listing : entry.response.listings)
            listed.insert(listing.target.value);
    }
    return listed;
}

} // namespace

Result<QList<Neighbourhood>> NeighbourhoodReader::read(const QList<Entry> &entries)
{
    QList<Neighbourhood> found(entries.size());
    const auto distinct = distinctPairs(m_database, idsOf(entries));
    VODHUK_TRY(distinct);
    VODHUK_TRY(readLinked(entries, found));
    VODHUK_TRY(readCircular(entries, found));
    VODHUK_TRY(readTargets(entries, *distinct, found));
    if (m_scope == Scope::Errors)
        return found;
    VODHUK_TRY(readNear(entries, *distinct, found));
    VODHUK_TRY(readOfAligned(entries, *distinct, found));
    VODHUK_TRY(readNorms(entries, found));
    VODHUK_TRY(readEased(entries, found));
    return found;
}

Status NeighbourhoodReader::readNear(const QList<Entry> &entries, const Pairs &distinct,
                                     QList<Neighbourhood> &found) const
{
    NearWish wish;
    for (const Entry &entry : entries) {
        addWish(wish, entry.response, entry.response.date, duplicateDays);
        for (const ActorId actor : adoptersOf(entry.response))
            wish.actors.insert(actor);
    }
    const auto records = recordsNear(m_database, std::move(wish));
    VODHUK_TRY(records);
    const auto places = byAdopter(*records);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Response &response = entries[i].response;
        found[i].near = nearOnes(response, adoptersOf(response), duplicateDays, places, distinct,
                                 itselfAndLinked(response));
    }
    return {};
}

Status NeighbourhoodReader::readOfAligned(const QList<Entry> &entries, const Pairs &distinct,
                                          QList<Neighbourhood> &found) const
{
    NearWish wish;
    for (const Entry &entry : entries) {
        for (const Participation &part : entry.response.participations) {
            if (!isAligned(part))
                continue;
            addWish(wish, entry.response, dateOf(part, entry.response), alignedDays);
            wish.actors.insert(part.actor);
        }
    }
    const auto records = recordsNear(m_database, std::move(wish));
    VODHUK_TRY(records);
    const auto places = byAdopter(*records);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (const Participation &part : entries[i].response.participations) {
            if (isAligned(part))
                addOwnOf(part, entries[i].response, places, distinct, found[i].ofAligned);
        }
    }
    return {};
}

Status NeighbourhoodReader::readLinked(const QList<Entry> &entries, QList<Neighbourhood> &found) const
{
    QSet<qint64> ids;
    for (const Entry &entry : entries) {
        for (const RecordLink &link : entry.response.links)
            ids.insert(link.other.value);
    }
    const auto records = recordsInShort(m_database, ids);
    VODHUK_TRY(records);
    QHash<ResponseId, const NearRecord *> byId;
    for (const NearRecord &record : *records)
        byId.insert(record.id, &record);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (const RecordLink &link : entries[i].response.links) {
            if (const NearRecord *other = byId.value(link.other))
                found[i].linked.insert(link.other, *other);
        }
    }
    return {};
}

Status NeighbourhoodReader::readCircular(const QList<Entry> &entries, QList<Neighbourhood> &found) const
{
    QJsonArray starts;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (const RecordLink &link : entries[i].response.links) {
            if (pointsOneWay(link) && !entries[i].response.id.isNull())
                starts.append(QJsonArray{i, entries[i].response.id.value, link.other.value, link.type});
        }
    }
    if (starts.isEmpty())
        return {};
    return forEachRow(
        m_database,
        u"WITH RECURSIVE reached (place, origin, first, type, id) AS ("
        "SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 2 FROM json_each(?) UNION "
        "SELECT place, origin, first, reached.type, to_id FROM reached JOIN relation ON from_id = reached.id "
        "AND relation.type = reached.type WHERE reached.id <> origin) "
        "SELECT place, first, type FROM reached WHERE id = origin ORDER BY place, first, type"_s,
        {QString::fromUtf8(QJsonDocument(starts).toJson(QJsonDocument::Compact))}, [&](const Statement &row) {
            found[row.number(0)].circular.append(RecordLink{{row.number(1)}, row.text(2), false});
        });
}

Status NeighbourhoodReader::readTargets(const QList<Entry> &entries, const Pairs &distinct,
                                        QList<Neighbourhood> &found)
{
    const auto listed = m_names.around(listedIn(entries), distinct);
    VODHUK_TRY(listed);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (const Listing &listing : entries[i].response.listings) {
            found[i].targets.insert(listing.target, listed->targets.value(listing.target));
            const auto namesakes = listed->namesakes.constFind(listing.target);
            if (namesakes != listed->namesakes.cend())
                found[i].namesakes.insert(listing.target, *namesakes);
        }
    }
    return {};
}

Status NeighbourhoodReader::readNorms(const QList<Entry> &entries, QList<Neighbourhood> &found) const
{
    const bool isNamed = std::ranges::any_of(entries, [](const Entry &entry) {
        return std::ranges::any_of(entry.response.norms,
                                   [](const NormInvocation &norm) { return !norm.norm.isNull(); });
    });
    if (!isNamed)
        return {};
    const auto norms = allNorms(m_database);
    VODHUK_TRY(norms);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (const NormInvocation &named : entries[i].response.norms) {
            const auto norm = std::ranges::find(*norms, named.norm, &Norm::id);
            if (norm != norms->end())
                found[i].norms.insert(norm->id, *norm);
        }
    }
    return {};
}

Status NeighbourhoodReader::readEased(const QList<Entry> &entries, QList<Neighbourhood> &found) const
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Response &response = entries[i].response;
        const QStringList benefits = benefitsGivenBack(response);
        if (benefits.isEmpty())
            continue;
        QList<qint64> adopters;
        for (const ActorId actor : adoptersOf(response))
            adopters.append(actor.value);
        QSet<qint64> ids;
        VODHUK_TRY(forEachRow(
            m_database,
            u"SELECT DISTINCT r.id FROM response_actor a CROSS JOIN response r ON r.id = a.response_id "
            "CROSS JOIN measure m ON m.response_id = r.id WHERE a.actor_id IN (SELECT value FROM "
            "json_each(?)) "
            "AND a.role = 'adopter' AND r.date_latest < ? AND r.workflow <> 'withdrawn' "
            "AND m.direction = 'withdraws' AND m.benefit IN (SELECT value FROM json_each(?)) AND r.id <> ? LIMIT 2"_s,
            {idList(adopters), response.date.earliest()->toJulianDay(), codeList(benefits),
             response.id.value},
            [&](const Statement &row) { ids.insert(row.number(0)); }));
        auto eased = recordsInShort(m_database, ids);
        VODHUK_TRY(eased);
        found[i].eased = *std::move(eased);
    }
    return {};
}

} // namespace vodhuk
