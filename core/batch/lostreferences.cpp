#include "core/batch/lostreferences.h"

#include "core/base/recordid.h"
#include "core/catalogue/recordnames.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QSet>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordRestore)
};

using Ids = QSet<qint64>;

Ids neededRecords(const Response &response)
{
    Ids ids{response.regime.value};
    for (const Participation &part : response.participations)
        ids.insert(part.actor.value);
    for (const Listing &listing : response.listings)
        ids.insert(listing.target.value);
    for (const NormInvocation &norm : response.norms)
        ids.insert(norm.norm.value);
    for (const EventId event : response.events)
        ids.insert(event.value);
    for (const Ask &ask : response.asks)
        ids.unite({ask.addresseeActor.value, ask.target.value});
    ids.remove(0);
    return ids;
}

/// Those of the ids that no record has.
Result<Ids> lostAmong(const Database &database, Ids ids)
{
    ids.remove(0);
    Ids lost = ids;
    VODHUK_TRY(forEachRow(database, u"SELECT id FROM record WHERE id IN (SELECT value FROM json_each(?))"_s,
                          {idList({ids.begin(), ids.end()})},
                          [&](const Statement &row) { lost.remove(row.number(0)); }));
    return lost;
}

Ids ownParts(const Response &response)
{
    Ids ids;
    for (const Measure &measure : response.measures)
        ids.insert(measure.id.value);
    for (const LegalAct &act : response.legalActs)
        ids.insert(act.id.value);
    return ids;
}

Ids namedOthers(const Response &response)
{
    Ids ids;
    for (const RecordLink &link : response.links)
        ids.insert(link.other.value);
    for (const Measure &measure : response.measures)
        ids.insert(measure.supersedes.value);
    for (const LegalAct &act : response.legalActs)
        ids.insert(act.amends.value);
    for (const Milestone &milestone : response.milestones)
        ids.insert(milestone.source.value);
    return ids - ownParts(response);
}

Problem warningOf(const Response &response, const QString &field, const QString &message)
{
    Problem problem;
    problem.severity = Severity::Warning;
    problem.rule = u"reference"_s;
    problem.message = message;
    problem.record = response.id.value;
    problem.field = field;
    return problem;
}

void dropLinks(Response &response, const Ids &lost, Problems &problems)
{
    const auto count =
        response.links.removeIf([&](const RecordLink &link) { return lost.contains(link.other.value); });
    if (count > 0)
        problems.append(warningOf(response, u"links"_s,
                                  Texts::tr("%n link(s) to records that are gone were left out.", nullptr,
                                            static_cast<int>(count))));
}

template <class Part, class Id>
bool forget(QList<Part> &parts, Id Part::*named, const Ids &lost)
{
    bool isAny = false;
    for (Part &part : parts) {
        if (!lost.contains((part.*named).value))
            continue;
        part.*named = {};
        isAny = true;
    }
    return isAny;
}

} // namespace

Status requireReferences(const Database &database, const Response &response)
{
    const auto lost = lostAmong(database, neededRecords(response));
    VODHUK_TRY(lost);
    if (lost->isEmpty())
        return {};
    return fail(ErrorKind::Invalid,
                Texts::tr("The record named another one, %1, that is gone. Restore its fields one by one.")
                    .arg(recordIdText(*lost->begin())));
}

Status dropLostReferences(const Database &database, Response &response, Problems &problems)
{
    const auto lost = lostAmong(database, namedOthers(response));
    VODHUK_TRY(lost);
    dropLinks(response, *lost, problems);
    if (forget(response.measures, &Measure::supersedes, *lost))
        problems.append(
            warningOf(response, u"measures"_s, Texts::tr("A measure superseded another one that is gone.")));
    if (forget(response.legalActs, &LegalAct::amends, *lost))
        problems.append(
            warningOf(response, u"legal_acts"_s, Texts::tr("A legal act amended another one that is gone.")));
    if (forget(response.milestones, &Milestone::source, *lost))
        problems.append(
            warningOf(response, u"milestones"_s, Texts::tr("A milestone named a source that is gone.")));
    return {};
}

} // namespace vodhuk
