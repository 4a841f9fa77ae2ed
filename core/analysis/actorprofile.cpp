#include "core/analysis/actorprofile.h"

#include "core/analysis/datedplaces.h"
#include "core/analysis/withdrawals.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/index/rowdays.h"
#include "core/query/facets.h"
#include "core/query/selection.h"
#include "core/query/sqlfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ActorProfile)
};

/// Leaves the calling function with the error of the query or of the database, or gives the value to `target`.
template <class T>
std::optional<std::expected<Result<ActorProfile>, QueryError>>
put(T &target, std::expected<Result<T>, QueryError> answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (!*answer)
        return Result<ActorProfile>(std::unexpected(answer->error()));
    target = std::move(**answer);
    return std::nullopt;
}

/// The outermost stated dates in the order of the language's `sort:date`.
Result<PartialDate> endDate(const Database &database, const QueryEngine::Filter &filter, bool last)
{
    PartialDate date;
    const QString order = sqlOrder(SortOrder{u"date"_s, last});
    VODHUK_TRY(forEachRow(database,
                          u"SELECT response.date FROM response WHERE ("_s + filter.sql +
                              u") AND response.date <> '' ORDER BY "_s + order + u" LIMIT 1"_s,
                          filter.values, [&](const Statement &row) { date = dateFrom(row.text(0)); }));
    return date;
}

/// Measures that withdraw something and may be in force on the day: how many, and the records of the first of them by start.
struct Held {
    QList<ResponseId> records;
    qint64 measures = 0;
};

Result<Held> heldOn(const Database &database, QDate day, qsizetype most)
{
    Held held;
    const auto julian = static_cast<qint32>(day.toJulianDay());
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT m.response_id, m.from_earliest, m.from_latest, m.until_earliest, m.until_latest FROM "
        "temp.selection s JOIN measure m ON m.response_id = s.id WHERE m.direction = 'withdraws' AND "
        "(m.from_earliest IS NULL OR m.from_earliest <= ?) AND (m.until_latest IS NULL OR m.until_latest >= "
        "?) "
        "ORDER BY coalesce(m.from_earliest, m.from_latest), m.from_latest, m.response_id"_s,
        {julian, julian}, [&](const Statement &row) {
            const MeasureDays measure{.from = daysOf(row, 1), .until = daysOf(row, 3)};
            if (inForceOn(measure, julian) == InForce::No)
                return;
            if (held.measures++ < most)
                held.records.append(ResponseId{row.number(0)});
        }));
    std::ranges::sort(held.records);
    held.records.erase(std::ranges::unique(held.records).begin(), held.records.end());
    return held;
}

Result<qint64> countWithoutStart(const Database &database)
{
    qint64 count = 0;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT count(*) FROM temp.selection s JOIN measure m ON m.response_id = s.id "
                          u"WHERE m.direction = 'withdraws' "
                          "AND m.from_date = ''"_s,
                          {}, [&](const Statement &row) { count = row.number(0); }));
    return count;
}

void addInForce(QList<MeasureInForce> &measures, const Response &response, QDate day)
{
    QStringList acts;
    for (const LegalAct &act : response.legalActs)
        acts.append(act.title);
    for (const Measure &measure : response.measures) {
        const InForce state = inForceOn(measure, day);
        if (measure.direction == "withdraws"_L1 && state != InForce::No)
            measures.append({response.id, measure, response.title, acts, state,
                             easingOn(measure, response.milestones, day)});
    }
}

Status readInForce(ActorProfile &profile, const Database &database, qsizetype most)
{
    const auto held = heldOn(database, profile.day, most);
    VODHUK_TRY(held);
    const auto entries = ResponseRepository(database).findEntries(held->records);
    VODHUK_TRY(entries);
    for (const Entry &entry : *entries)
        addInForce(profile.inForce, entry.response, profile.day);
    std::ranges::stable_sort(profile.inForce, [](const MeasureInForce &left, const MeasureInForce &right) {
        return left.measure.inForceFrom < right.measure.inForceFrom;
    });
    profile.inForce.resize(std::min(profile.inForce.size(), most));
    profile.furtherInForce = held->measures - profile.inForce.size();
    const auto without = countWithoutStart(database);
    VODHUK_TRY(without);
    profile.measuresWithoutStart = *without;
    return {};
}

struct ProfileReading {
    qsizetype mostMeasures = allMeasures;
    QueryEngine::Filter shown; ///< what is linked with the records
    const Cancellation &cancellation;
};

Status readRecords(ActorProfile &profile, const QueryEngine &engine, const QueryEngine::Filter &filter,
                   const QString &language, const ProfileReading &reading)
{
    const auto first = endDate(engine.database(), filter, false);
    if (!first)
        return std::unexpected(first.error());
    const auto last = endDate(engine.database(), filter, true);
    if (!last)
        return std::unexpected(last.error());
    profile.first = *first;
    profile.last = *last;
    VODHUK_TRY(fillSelection(engine.database(), filter));
    auto companions = companionsOf(engine, profile.actor.id, reading.shown, language);
    VODHUK_TRY(companions);
    if (reading.cancellation.isCancelled())
        return stopped();
    profile.companions = *std::move(companions);
    auto targets = targetsOf(engine.database(), profile.actor.id, language);
    VODHUK_TRY(targets);
    profile.targets = *std::move(targets);
    if (reading.cancellation.isCancelled())
        return stopped();
    return readInForce(profile, engine.database(), reading.mostMeasures);
}

} // namespace

std::expected<Result<ActorProfile>, QueryError> actorProfile(const QueryEngine &engine, const Query &query,
                                                             ActorId actor, QDate day,
                                                             const QString &language, qsizetype mostMeasures,
                                                             const Cancellation &cancellation)
{
    const Actor *known = engine.actors().find(actor);
    if (!known)
        return Result<ActorProfile>(
            fail(ErrorKind::NotFound, Texts::tr("This actor is no longer in the catalogue.")));
    Query own = query.without(u"actor"_s).withValue(u"actor"_s, queryName(engine.actors(), actor));
    own.sort = SortOrder();
    const auto filter = engine.filter(own);
    if (!filter)
        return std::unexpected(filter.error());
    const auto shown = engine.filter(showable(query).withValues(u"kind"_s, {u"any"_s}));
    if (!shown)
        return std::unexpected(shown.error());
    ActorProfile profile;
    profile.actor = *known;
    profile.belarusMemberships = engine.actors().belarusMemberships(actor);
    profile.day = day;
    for (const auto &[target, field] :
         {std::pair(&profile.instruments, u"instrument"_s), std::pair(&profile.framing, u"framing"_s),
          std::pair(&profile.binding, u"binding"_s), std::pair(&profile.sense, u"sanction"_s)}) {
        if (const auto failed = put(*target, distribution(engine, own, field, language, cancellation)))
            return *failed;
    }
    if (const auto failed = put(profile.timeline, timeline(engine, own, TimelineWish{.bin = TimeBin::Year},
                                                           language, cancellation)))
        return *failed;
    QueryResult result;
    if (const auto failed = put(result, engine.run(own, QueryWish{.language = language})))
        return *failed;
    profile.total = result.total;
    profile.responses = std::move(result.ids);
    if (cancellation.isCancelled())
        return Result<ActorProfile>(stopped());
    if (const Status read = readRecords(profile, engine, *filter, language,
                                        ProfileReading{mostMeasures, *shown, cancellation});
        !read)
        return Result<ActorProfile>(std::unexpected(read.error()));
    return Result<ActorProfile>(std::move(profile));
}

} // namespace vodhuk
