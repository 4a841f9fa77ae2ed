#include "core/catalogue/responsewriter.h"

#include "core/catalogue/recordrows.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ResponseWriter)
};

const QString upsertRow = upsertSql(
    u"response"_s,
    u"id, kind, date, date_earliest, date_latest, act_mode, framing, framing_locator, "
    "legal_qualification, legal_qualification_author, label_by_actor, label_by_target, binding_note, "
    "vote_for, vote_against, vote_abstained, vote_absent, amount, currency, pledge_stage, regime_id, "
    "coordination_group, persons_new, entities_new, practical_effect, confidence, evidence, workflow, "
    "sensitivity, sense_override, sense_reason, code, published"_s);

Status writeRow(Database &database, qint64 id, const Response &r)
{
    return execute(database, upsertRow,
                   {id,
                    recordKindCode(r.kind),
                    dateValue(r.date),
                    dayValue(r.date.earliest()),
                    dayValue(r.date.latest()),
                    textValue(r.actMode),
                    textValue(r.framing),
                    textValue(r.framingLocator),
                    textValue(r.legalQualification),
                    textValue(r.legalQualificationAuthor),
                    textValue(r.labelByActor),
                    textValue(r.labelByTarget),
                    textValue(r.bindingNote),
                    optionalValue(r.votes.inFavour),
                    optionalValue(r.votes.against),
                    optionalValue(r.votes.abstained),
                    optionalValue(r.votes.absent),
                    textValue(r.amount),
                    textValue(r.currency),
                    textValue(r.pledgeStage),
                    idValue(r.regime),
                    textValue(r.coordinationGroup),
                    optionalValue(r.personsNew),
                    optionalValue(r.entitiesNew),
                    textValue(r.practicalEffect),
                    textValue(r.confidence),
                    textValue(r.evidence),
                    r.workflow.isEmpty() ? u"draft"_s : r.workflow,
                    textValue(r.sensitivity),
                    textValue(r.senseOverride),
                    textValue(r.senseReason),
                    textValue(r.code),
                    r.published ? QVariant(*r.published ? 1 : 0) : QVariant()});
}

Status writeTerms(Database &database, qint64 id, const Response &response)
{
    std::array<std::pair<QString, QStringList>, 4> lists{{{u"instrument"_s, response.instruments},
                                                          {u"trigger"_s, response.triggers},
                                                          {u"binding"_s, response.binding},
                                                          {u"purpose"_s, response.purposes}}};
    for (auto &[vocabulary, codes] : lists) {
        codes.removeDuplicates();
        for (qsizetype place = 0; place < codes.size(); ++place)
            VODHUK_TRY(execute(
                database,
                u"INSERT INTO response_term (response_id, vocabulary, position, code) VALUES (?, ?, ?, ?)"_s,
                {id, vocabulary, place, codes[place]}));
    }
    return {};
}

Status writeParticipations(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const Participation &part : response.participations)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO response_actor (response_id, position, actor_id, role, date, statement_level) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, place++, part.actor.value, part.role, dateValue(part.date),
             textValue(part.statementLevel)}));
    return {};
}

/// The id of a part that others may name: its own, or a new one.
Result<qint64> partId(Database &database, qint64 known, const QString &type)
{
    const qint64 id = known == 0 ? newRecordId() : known;
    VODHUK_TRY(ensureRecord(database, id, type));
    return id;
}

Status writeMeasure(Database &database, qint64 response, qsizetype place, const Measure &m)
{
    static const QString sql =
        upsertSql(u"measure"_s,
                  u"id, response_id, position, instrument, benefit, direction, deprives, deprives_reason, "
                  "scope, sectors, from_date, from_earliest, from_latest, until_date, until_earliest, "
                  "until_latest, until_kind, condition, status, exemptions, supersedes_id"_s);
    VODHUK_TRY(ensureRecord(database, m.id.value, u"measure"_s));
    return execute(database, sql,
                   {m.id.value,
                    response,
                    place,
                    textValue(m.instrument),
                    textValue(m.benefit),
                    textValue(m.direction),
                    textValue(m.deprives),
                    textValue(m.deprivesReason),
                    textValue(m.scope),
                    textValue(m.sectors.join(u'\n')),
                    dateValue(m.inForceFrom),
                    dayValue(m.inForceFrom.earliest()),
                    dayValue(m.inForceFrom.latest()),
                    dateValue(m.inForceUntil),
                    dayValue(m.inForceUntil.earliest()),
                    dayValue(m.inForceUntil.latest()),
                    textValue(m.untilKind),
                    textValue(m.condition),
                    textValue(m.status),
                    textValue(m.exemptions),
                    idValue(m.supersedes)});
}

Status writeListing(Database &database, qsizetype place, const Listing &l)
{
    static const QString sql =
        upsertSql(u"listing"_s, u"id, measure_id, position, target_id, listed_on, from_date, "
                                "delisted_on, reason, list_reference"_s);
    const auto part = partId(database, l.id.value, u"listing"_s);
    VODHUK_TRY(part);
    return execute(database, sql,
                   {*part, l.measure.value, place, l.target.value, dateValue(l.listedOn),
                    dateValue(l.inForceFrom), dateValue(l.delistedOn), textValue(l.reason),
                    textValue(l.listReference)});
}

/// Removes the parts of `before` that `after` lacks, with their rows in `record`.
template <class Part>
Status dropGone(Database &database, const QString &table, const QList<Part> &before, const QList<Part> &after)
{
    for (const Part &part : before) {
        if (std::ranges::find(after, part.id, &Part::id) != after.end())
            continue;
        VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {part.id.value}));
        VODHUK_TRY(execute(database, u"DELETE FROM record WHERE id = ?"_s, {part.id.value}));
    }
    return {};
}

/// Measures, listings and acts are updated in place: others point at them, and SQLite looks for those whenever a row goes.
Status writeMeasures(Database &database, qint64 id, const Response &before, const Response &after)
{
    VODHUK_TRY(dropGone(database, u"listing"_s, before.listings, after.listings));
    VODHUK_TRY(dropGone(database, u"measure"_s, before.measures, after.measures));
    QList<qint64> kept;
    qsizetype place = 0;
    for (Measure measure : after.measures) {
        if (measure.id.isNull())
            measure.id = {newRecordId()};
        kept.append(measure.id.value);
        VODHUK_TRY(writeMeasure(database, id, place++, measure));
    }
    QHash<qint64, qsizetype> places;
    for (const Listing &listing : after.listings) {
        if (!kept.contains(listing.measure.value))
            return fail(ErrorKind::Invalid,
                        Texts::tr("A listing names a measure that this record does not have."));
        VODHUK_TRY(writeListing(database, places[listing.measure.value]++, listing));
    }
    return {};
}

Status writeActs(Database &database, qint64 id, const Response &before, const Response &after)
{
    static const QString sql =
        upsertSql(u"legal_act"_s, u"id, response_id, position, title, kind, number, uri, act_date, "
                                  "publication_date, journal, amends_id"_s);
    VODHUK_TRY(dropGone(database, u"legal_act"_s, before.legalActs, after.legalActs));
    qsizetype place = 0;
    for (const LegalAct &act : after.legalActs) {
        const auto part = partId(database, act.id.value, u"legal_act"_s);
        VODHUK_TRY(part);
        VODHUK_TRY(execute(database, sql,
                           {*part, id, place++, textValue(act.title), textValue(act.kind),
                            textValue(act.number), textValue(act.uri), dateValue(act.actDate),
                            dateValue(act.publicationDate), textValue(act.journal), idValue(act.amends)}));
    }
    return {};
}

Status writeNorms(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const NormInvocation &norm : response.norms)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO norm_invocation (response_id, position, norm_id, text, role, "
                           u"status_claimed, locator) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           {id, place++, idValue(norm.norm), textValue(norm.text), textValue(norm.role),
                            norm.statusClaimed ? QVariant(*norm.statusClaimed ? 1 : 0) : QVariant(),
                            textValue(norm.locator)}));
    return {};
}

Status writeMilestones(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const Milestone &milestone : response.milestones)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO milestone (response_id, position, role, date, source_id) VALUES (?, ?, ?, ?, ?)"_s,
            {id, place++, milestone.role, dateValue(milestone.date), idValue(milestone.source)}));
    return {};
}

Status writeCitations(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const Citation &citation : response.citations)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO citation (record_id, position, source_id, field, locator, quote) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, place++, citation.source.value, textValue(citation.field), textValue(citation.locator),
             textValue(citation.quote)}));
    return {};
}

Status writeNotes(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const Note &note : response.notes)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO note (record_id, position, text, sensitivity) VALUES (?, ?, ?, ?)"_s,
                           {id, place++, textValue(note.text), note.sensitivity}));
    return {};
}

Status writeTags(Database &database, qint64 id, const Response &response)
{
    for (const QString &tag : QSet<QString>(response.tags.begin(), response.tags.end()))
        VODHUK_TRY(execute(database, u"INSERT INTO tag (record_id, tag) VALUES (?, ?)"_s, {id, tag}));
    return {};
}

Status writeAsks(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const Ask &ask : response.asks)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO ask (response_id, position, instrument, addressee, addressee_id, target_id) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, place++, textValue(ask.instrument), textValue(ask.addressee), idValue(ask.addresseeActor),
             idValue(ask.target)}));
    return {};
}

Status writeEvents(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const EventId event : response.events)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO response_event (response_id, position, event_id) VALUES (?, ?, ?)"_s,
                           {id, place++, event.value}));
    return {};
}

/// Those that it owns: see ownsLink().
Status writeLinks(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const RecordLink &link : response.links) {
        if (!ownsLink(link))
            continue;
        const qint64 from = link.incoming ? link.other.value : id;
        const qint64 to = link.incoming ? id : link.other.value;
        VODHUK_TRY(execute(database,
                           u"INSERT INTO relation (from_id, to_id, type, position) VALUES (?, ?, ?, ?)"_s,
                           {from, to, link.type, place++}));
    }
    return {};
}

Status writeTitleAndSummary(Database &database, qint64 id, const Response &response)
{
    VODHUK_TRY(insertTexts(database, id, u"title"_s, response.title));
    return insertTexts(database, id, u"summary"_s, response.summary);
}

/// Rows without ids of their own: written anew together, where they changed.
struct Rows {
    QString clear; ///< takes the id of the record for each `?`
    bool (*areSame)(const Response &, const Response &);
    Status (*write)(Database &, qint64 id, const Response &);
};

template <auto... members>
bool same(const Response &one, const Response &other)
{
    return ((one.*members == other.*members) && ...);
}

const std::array rowsOfResponse{
    Rows{u"DELETE FROM record_text WHERE record_id = ?"_s, same<&Response::title, &Response::summary>,
         writeTitleAndSummary},
    Rows{u"DELETE FROM response_term WHERE response_id = ?"_s,
         same<&Response::instruments, &Response::triggers, &Response::binding, &Response::purposes>,
         writeTerms},
    Rows{u"DELETE FROM response_actor WHERE response_id = ?"_s, same<&Response::participations>,
         writeParticipations},
    Rows{u"DELETE FROM norm_invocation WHERE response_id = ?"_s, same<&Response::norms>, writeNorms},
    Rows{u"DELETE FROM milestone WHERE response_id = ?"_s, same<&Response::milestones>, writeMilestones},
    Rows{u"DELETE FROM citation WHERE record_id = ?"_s, same<&Response::citations>, writeCitations},
    Rows{u"DELETE FROM note WHERE record_id = ?"_s, same<&Response::notes>, writeNotes},
    Rows{u"DELETE FROM tag WHERE record_id = ?"_s, same<&Response::tags>, writeTags},
    Rows{u"DELETE FROM ask WHERE response_id = ?"_s, same<&Response::asks>, writeAsks},
    Rows{u"DELETE FROM response_event WHERE response_id = ?"_s, same<&Response::events>, writeEvents},
    Rows{
        u"DELETE FROM relation WHERE (from_id = ? AND type <> 'demanded_by') OR (to_id = ? AND type = 'demanded_by')"_s,
        same<&Response::links>, writeLinks}};

/// Everything that hangs on a response, from what stands there to what shall stand; parts that stay as they are cost nothing.
Status writeParts(Database &database, qint64 id, const Response &before, const Response &after)
{
    if (!same<&Response::measures, &Response::listings>(before, after))
        VODHUK_TRY(writeMeasures(database, id, before, after));
    if (!same<&Response::legalActs>(before, after))
        VODHUK_TRY(writeActs(database, id, before, after));
    for (const Rows &rows : rowsOfResponse) {
        if (rows.areSame(before, after))
            continue;
        const QVariantList ids(rows.clear.count(u'?'), id);
        VODHUK_TRY(execute(database, rows.clear, ids));
        VODHUK_TRY(rows.write(database, id, after));
    }
    return {};
}

/// Empty if the record is not there.
Result<Response> present(const Database &database, ResponseId id)
{
    if (id.isNull())
        return Response();
    auto response = ResponseRepository(database).find(id);
    VODHUK_TRY(response);
    return std::move(*response).value_or(Response());
}

} // namespace

Result<ResponseId> writeResponse(Database &database, const Response &response)
{
    const qint64 id = response.id.isNull() ? newRecordId() : response.id.value;
    const auto before = present(database, response.id);
    VODHUK_TRY(before);
    VODHUK_TRY(ensureRecord(database, id, u"response"_s));
    VODHUK_TRY(writeRow(database, id, response));
    VODHUK_TRY(writeParts(database, id, *before, response));
    return ResponseId{id};
}

Status rewriteResponse(Database &database, const Response &before, const Response &after)
{
    const qint64 id = after.id.value;
    VODHUK_TRY(writeRow(database, id, after));
    return writeParts(database, id, before, after);
}

Status removeResponse(Database &database, ResponseId id)
{
    const auto before = present(database, id);
    VODHUK_TRY(before);
    VODHUK_TRY(writeParts(database, id.value, *before, Response()));
    VODHUK_TRY(clearRecord(database, id.value));
    VODHUK_TRY(execute(database, u"DELETE FROM response WHERE id = ?"_s, {id.value}));
    return execute(database, u"DELETE FROM record WHERE id = ?"_s, {id.value});
}

} // namespace vodhuk
