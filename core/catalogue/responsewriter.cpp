#include "core/catalogue/responsewriter.h"

#include "core/catalogue/recordrows.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QSet>

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
    VODHUK_TRY(ensureRecord(database, m.id.value, u"measure"_s));
    return execute(
        database,
        u"INSERT INTO measure (id, response_id, position, instrument, benefit, direction, deprives, "
        u"deprives_reason, scope, "
        "sectors, from_date, from_earliest, from_latest, until_date, until_earliest, until_latest, "
        "until_kind, condition, "
        "status, exemptions, supersedes_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
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

/// Measures are updated in place where possible: listings and later measures point at them.
Status writeMeasures(Database &database, qint64 id, const Response &response)
{
    QList<qint64> kept;
    qsizetype place = 0;
    for (Measure measure : response.measures) {
        if (measure.id.isNull())
            measure.id = {newRecordId()};
        kept.append(measure.id.value);
        VODHUK_TRY(writeMeasure(database, id, place++, measure));
    }
    for (const Listing &listing : response.listings) {
        if (!kept.contains(listing.measure.value))
            return fail(ErrorKind::Invalid,
                        Texts::tr("A listing names a measure that this record does not have."));
    }
    QHash<qint64, qsizetype> places;
    for (const Listing &l : response.listings) {
        const auto part = partId(database, l.id.value, u"listing"_s);
        if (!part)
            return std::unexpected(part.error());
        VODHUK_TRY(execute(database,
                           u"INSERT INTO listing (id, measure_id, position, target_id, listed_on, from_date, "
                           u"delisted_on, reason, list_reference) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {*part, l.measure.value, places[l.measure.value]++, l.target.value,
                            dateValue(l.listedOn), dateValue(l.inForceFrom), dateValue(l.delistedOn),
                            textValue(l.reason), textValue(l.listReference)}));
    }
    return {};
}

Status writeActsAndNorms(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const LegalAct &act : response.legalActs) {
        const auto part = partId(database, act.id.value, u"legal_act"_s);
        if (!part)
            return std::unexpected(part.error());
        VODHUK_TRY(execute(database,
                           u"INSERT INTO legal_act (id, response_id, position, title, kind, number, uri, "
                           u"act_date, publication_date, journal, amends_id) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {*part, id, place++, textValue(act.title), textValue(act.kind),
                            textValue(act.number), textValue(act.uri), dateValue(act.actDate),
                            dateValue(act.publicationDate), textValue(act.journal), idValue(act.amends)}));
    }
    place = 0;
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

Status writeEvidence(Database &database, qint64 id, const Response &response)
{
    qsizetype place = 0;
    for (const Milestone &milestone : response.milestones)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO milestone (response_id, position, role, date, source_id) VALUES (?, ?, ?, ?, ?)"_s,
            {id, place++, milestone.role, dateValue(milestone.date), idValue(milestone.source)}));
    place = 0;
    for (const Citation &citation : response.citations)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO citation (record_id, position, source_id, field, locator, quote) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, place++, citation.source.value, textValue(citation.field), textValue(citation.locator),
             textValue(citation.quote)}));
    place = 0;
    for (const Note &note : response.notes)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO note (record_id, position, text, sensitivity) VALUES (?, ?, ?, ?)"_s,
                           {id, place++, textValue(note.text), note.sensitivity}));
    return {};
}

Status writeTagsAndLinks(Database &database, qint64 id, const Response &response)
{
    for (const QString &tag : QSet<QString>(response.tags.begin(), response.tags.end()))
        VODHUK_TRY(execute(database, u"INSERT INTO tag (record_id, tag) VALUES (?, ?)"_s, {id, tag}));
    qsizetype place = 0;
    for (const Ask &ask : response.asks)
        VODHUK_TRY(execute(
            database,
            u"INSERT INTO ask (response_id, position, instrument, addressee, addressee_id, target_id) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, place++, textValue(ask.instrument), textValue(ask.addressee), idValue(ask.addresseeActor),
             idValue(ask.target)}));
    place = 0;
    for (const EventId event : response.events)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO response_event (response_id, position, event_id) VALUES (?, ?, ?)"_s,
                           {id, place++, event.value}));
    place = 0;
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

/// Everything that hangs on a response, in an order that foreign keys allow.
Status clearParts(Database &database, qint64 id)
{
    VODHUK_TRY(execute(
        database, u"DELETE FROM listing WHERE measure_id IN (SELECT id FROM measure WHERE response_id = ?)"_s,
        {id}));
    VODHUK_TRY(execute(database, u"DELETE FROM measure WHERE response_id = ?"_s, {id}));
    VODHUK_TRY(execute(database, u"DELETE FROM record_text WHERE record_id = ?"_s, {id}));
    static const QStringList byResponse{u"response_term"_s,
                                        u"response_actor"_s,
                                        u"response_event"_s,
                                        u"legal_act"_s,
                                        u"norm_invocation"_s,
                                        u"milestone"_s,
                                        u"ask"_s};
    for (const QString &table : byResponse)
        VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE response_id = ?"_s.arg(table), {id}));
    for (const QString &table : {u"citation"_s, u"note"_s, u"tag"_s})
        VODHUK_TRY(execute(database, u"DELETE FROM %1 WHERE record_id = ?"_s.arg(table), {id}));
    // The links it owns: see ownsLink().
    return execute(
        database,
        u"DELETE FROM relation WHERE (from_id = ? AND type <> 'demanded_by') OR (to_id = ? AND type = 'demanded_by')"_s,
        {id, id});
}

/// Parts that are gone: their row in `record` stays behind otherwise.
Status dropOrphanParts(Database &database, const QList<qint64> &before)
{
    return execute(database,
                   u"DELETE FROM record WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT "
                   u"id FROM measure) "
                   "AND id NOT IN (SELECT id FROM listing) AND id NOT IN (SELECT id FROM legal_act)"_s,
                   {idList(before)});
}

Result<bool> isPresent(const Database &database, qint64 record)
{
    bool found = false;
    const auto read = forEachRow(database, u"SELECT 1 FROM record WHERE id = ?"_s, {record},
                                 [&](const Statement &) { found = true; });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

/// Ids of the parts that have a row in `record` of their own: measures, listings, legal acts.
Result<QList<qint64>> partIds(const Database &database, qint64 response)
{
    QList<qint64> ids;
    const auto read = forEachRow(
        database,
        u"SELECT id FROM measure WHERE response_id = ? UNION ALL SELECT id FROM legal_act WHERE response_id "
        u"= ? "
        "UNION ALL SELECT id FROM listing WHERE measure_id IN (SELECT id FROM measure WHERE response_id = ?)"_s,
        {response, response, response}, [&](const Statement &row) { ids.append(row.number(0)); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Status writeParts(Database &database, qint64 id, const Response &response)
{
    VODHUK_TRY(insertTexts(database, id, u"title"_s, response.title));
    VODHUK_TRY(insertTexts(database, id, u"summary"_s, response.summary));
    VODHUK_TRY(writeTerms(database, id, response));
    VODHUK_TRY(writeParticipations(database, id, response));
    VODHUK_TRY(writeMeasures(database, id, response));
    VODHUK_TRY(writeActsAndNorms(database, id, response));
    VODHUK_TRY(writeEvidence(database, id, response));
    return writeTagsAndLinks(database, id, response);
}

} // namespace

Result<ResponseId> writeResponse(Database &database, const Response &response)
{
    const qint64 id = response.id.isNull() ? newRecordId() : response.id.value;
    const auto exists = isPresent(database, id);
    if (!exists)
        return std::unexpected(exists.error());
    VODHUK_TRY(ensureRecord(database, id, u"response"_s));
    VODHUK_TRY(writeRow(database, id, response));
    QList<qint64> before;
    if (*exists) { // a new record has nothing to be cleared
        auto parts = partIds(database, id);
        if (!parts)
            return std::unexpected(parts.error());
        before = std::move(*parts);
        VODHUK_TRY(clearParts(database, id));
    }
    VODHUK_TRY(writeParts(database, id, response));
    if (!before.isEmpty())
        VODHUK_TRY(dropOrphanParts(database, before));
    return ResponseId{id};
}

Status removeResponse(Database &database, ResponseId id)
{
    const auto parts = partIds(database, id.value);
    if (!parts)
        return std::unexpected(parts.error());
    VODHUK_TRY(clearParts(database, id.value));
    VODHUK_TRY(clearRecord(database, id.value));
    VODHUK_TRY(execute(database, u"DELETE FROM response WHERE id = ?"_s, {id.value}));
    VODHUK_TRY(dropOrphanParts(database, *parts));
    return execute(database, u"DELETE FROM record WHERE id = ?"_s, {id.value});
}

} // namespace vodhuk
