#include "core/catalogue/recordtwins.h"

#include "core/catalogue/changerecorder.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/records/sensitivity.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordTwins)
};

bool areTheSame(const Measure &one, const Measure &other)
{
    return one.benefit == other.benefit && one.direction == other.direction &&
           one.instrument == other.instrument;
}

bool lists(const Response &response, MeasureId measure, TargetId target)
{
    return std::ranges::any_of(response.listings, [&](const Listing &listing) {
        return listing.measure == measure && listing.target == target;
    });
}

Result<Response> requireResponse(const Database &database, ResponseId id)
{
    const auto found = ResponseRepository(database).find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, Texts::tr("There is no record %1.").arg(recordIdText(id)));
    return **found;
}

bool isWithdrawn(const Response &response)
{
    return response.workflow == "withdrawn"_L1;
}

} // namespace

Status requireStanding(const Response &kept, const Response &twin)
{
    if (isWithdrawn(kept))
        return fail(ErrorKind::Usage,
                    Texts::tr("The record %1 is withdrawn, so it cannot be the one that stays.")
                        .arg(recordIdText(kept.id)));
    if (isWithdrawn(twin))
        return fail(ErrorKind::Usage,
                    Texts::tr("The record %1 is withdrawn already.").arg(recordIdText(twin.id)));
    return {};
}

Result<QList<qint64>> redirectLinks(Database &database, ResponseId twin, ResponseId kept)
{
    const QVariantList both{kept.value, twin.value};
    // A link is kept with its subject, one of type demanded_by with its object: see ownsLink().
    const QString ofOthers =
        u"((to_id = ?2 AND type <> 'demanded_by') OR (from_id = ?2 AND type = 'demanded_by'))"_s;
    VODHUK_TRY(execute(
        database,
        u"DELETE FROM relation WHERE (from_id = ?1 AND to_id = ?2) OR (from_id = ?2 AND to_id = ?1)"_s,
        both));
    QList<qint64> others;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT DISTINCT CASE from_id WHEN ?2 THEN to_id ELSE from_id END AS other "
                          "FROM relation WHERE "_s +
                              ofOthers + u" ORDER BY other"_s,
                          both, [&](const Statement &row) { others.append(row.number(0)); }));
    VODHUK_TRY(execute(database,
                       u"INSERT OR IGNORE INTO relation (from_id, to_id, type, position) "
                       "SELECT iif(from_id = ?2, ?1, from_id), iif(to_id = ?2, ?1, to_id), type, position "
                       "FROM relation WHERE "_s +
                           ofOthers,
                       both));
    VODHUK_TRY(execute(database, u"DELETE FROM relation WHERE "_s + ofOthers, both));
    return others;
}

bool takeListings(Response &kept, const Response &twin)
{
    const qsizetype before = kept.listings.size();
    for (const Listing &listing : twin.listings) {
        const auto measure = std::ranges::find(twin.measures, listing.measure, &Measure::id);
        if (measure == twin.measures.end())
            continue;
        const auto same = std::ranges::find_if(kept.measures,
                                               [&](const Measure &own) { return areTheSame(own, *measure); });
        if (same == kept.measures.end() || lists(kept, same->id, listing.target))
            continue;
        Listing taken = listing;
        taken.id = {};
        taken.measure = same->id;
        kept.listings.append(taken);
    }
    return kept.listings.size() > before;
}

Status Edit::withdrawTwin(ResponseId twin, ResponseId kept, const QString &reason)
{
    if (twin == kept)
        return fail(ErrorKind::Usage, Texts::tr("A record cannot be merged with itself."));
    auto stays = requireResponse(m_database, kept);
    VODHUK_TRY(stays);
    const auto before = requireResponse(m_database, twin);
    VODHUK_TRY(before);
    if (stays->kind != before->kind)
        return fail(ErrorKind::Invalid, Texts::tr("Records of different kinds cannot be the same."));
    VODHUK_TRY(requireStanding(*stays, *before));
    if (takeListings(*stays, *before))
        VODHUK_TRY(save(*stays));
    const auto others = redirectLinks(m_database, twin, kept);
    VODHUK_TRY(others);
    for (const qint64 record : *others + QList<qint64>{kept.value})
        VODHUK_TRY(m_recorder.touch(record));
    VODHUK_TRY(execute(m_database, u"DELETE FROM distinct_pair WHERE first_id = ? AND second_id = ?"_s,
                       {std::min(twin.value, kept.value), std::max(twin.value, kept.value)}));
    auto withdrawn = requireResponse(m_database, twin);
    VODHUK_TRY(withdrawn);
    withdrawn->workflow = u"withdrawn"_s;
    withdrawn->links.append(RecordLink{kept, u"duplicates"_s, false});
    // The reason names the record that stays: who may not see that one, may not read it here.
    const QString seenBy = stricterSensitivity(u"internal"_s, sensitivityCode(stays->sensitivity));
    if (!reason.trimmed().isEmpty())
        withdrawn->notes.append(Note{reason.trimmed(), seenBy});
    VODHUK_TRY(save(*withdrawn));
    return {};
}

} // namespace vodhuk
