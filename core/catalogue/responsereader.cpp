#include "core/catalogue/responsereader.h"

#include "core/catalogue/rows.h"

#include <array>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// `IN` over the ids of the batch, which stand in one value as JSON.
const QString inBatch = u" IN (SELECT value FROM json_each(?)) "_s;

Measure measureOf(const Statement &row)
{
    Measure measure;
    measure.id = {row.number(1)};
    measure.instrument = row.text(2);
    measure.benefit = row.text(3);
    measure.direction = row.text(4);
    measure.deprives = row.text(5);
    measure.deprivesReason = row.text(6);
    measure.scope = row.text(7);
    measure.sectors = row.text(8).split(u'\n', Qt::SkipEmptyParts);
    measure.inForceFrom = dateFrom(row.text(9));
    measure.inForceUntil = dateFrom(row.text(10));
    measure.untilKind = row.text(11);
    measure.condition = row.text(12);
    measure.status = row.text(13);
    measure.exemptions = row.text(14);
    measure.supersedes = {row.number(15)};
    return measure;
}

void fillClaims(Response &response, const Statement &row)
{
    response.framing = row.text(4);
    response.framingLocator = row.text(5);
    response.legalQualification = row.text(6);
    response.legalQualificationAuthor = row.text(7);
    response.labelByActor = row.text(8);
    response.labelByTarget = row.text(9);
    response.bindingNote = row.text(10);
    response.votes = {optionalNumber(row, 11), optionalNumber(row, 12), optionalNumber(row, 13),
                      optionalNumber(row, 14)};
    response.amount = row.text(15);
    response.currency = row.text(16);
    response.pledgeStage = row.text(17);
}

void fillRecord(Response &response, const Statement &row)
{
    response.regime = {row.number(18)};
    response.coordinationGroup = row.text(19);
    response.personsNew = optionalNumber(row, 20);
    response.entitiesNew = optionalNumber(row, 21);
    response.practicalEffect = row.text(22);
    response.confidence = row.text(23);
    response.evidence = row.text(24);
    response.workflow = row.text(25);
    response.sensitivity = row.text(26);
    response.senseOverride = row.text(27);
    response.senseReason = row.text(28);
    response.code = row.text(29);
    if (!row.isNull(30))
        response.published = row.number(30) != 0;
}

struct TermList {
    QLatin1String vocabulary;
    QStringList Response::*list;
};

constexpr std::array termLists{
    TermList{"instrument"_L1, &Response::instruments}, TermList{"trigger"_L1, &Response::triggers},
    TermList{"binding"_L1, &Response::binding}, TermList{"purpose"_L1, &Response::purposes}};

} // namespace

ResponseReader::ResponseReader(const Database &database, const QList<qint64> &ids)
    : m_database(database)
    , m_ids(idList(ids))
{
}

Result<std::vector<Response>> ResponseReader::read()
{
    VODHUK_TRY(readRows());
    if (m_responses.empty())
        return std::move(m_responses);
    using Step = Status (ResponseReader::*)();
    constexpr std::array steps{
        &ResponseReader::readTexts,    &ResponseReader::readTerms,      &ResponseReader::readParticipations,
        &ResponseReader::readMeasures, &ResponseReader::readListings,   &ResponseReader::readActs,
        &ResponseReader::readNorms,    &ResponseReader::readMilestones, &ResponseReader::readCitations,
        &ResponseReader::readNotes,    &ResponseReader::readAsks,       &ResponseReader::readEvents,
        &ResponseReader::readTags,     &ResponseReader::readLinks};
    for (const Step step : steps)
        VODHUK_TRY((this->*step)());
    return std::move(m_responses);
}

Status ResponseReader::each(const QString &sql, const std::function<void(Response &, const Statement &)> &row)
{
    return forEachRow(m_database, sql, {m_ids}, [&](const Statement &statement) {
        if (const auto place = m_places.constFind(statement.number(0)); place != m_places.cend())
            row(m_responses[*place], statement);
    });
}

Status ResponseReader::readRows()
{
    return forEachRow(
        m_database,
        u"SELECT id, kind, date, act_mode, framing, framing_locator, legal_qualification, "
        u"legal_qualification_author, "
        "label_by_actor, label_by_target, binding_note, vote_for, vote_against, vote_abstained, vote_absent, "
        "amount, "
        "currency, pledge_stage, regime_id, coordination_group, persons_new, entities_new, practical_effect, "
        "confidence, "
        "evidence, workflow, sensitivity, sense_override, sense_reason, code, published FROM response WHERE id"_s +
            inBatch,
        {m_ids}, [&](const Statement &row) {
            Response response;
            response.id = {row.number(0)};
            response.kind = recordKindFromCode(row.text(1)).value_or(RecordKind::Response);
            response.date = dateFrom(row.text(2));
            response.actMode = row.text(3);
            fillClaims(response, row);
            fillRecord(response, row);
            m_places.insert(response.id.value, m_responses.size());
            m_responses.push_back(std::move(response));
        });
}

Status ResponseReader::readTexts()
{
    return each(
        u"SELECT record_id, field, language, text FROM record_text WHERE record_id"_s + inBatch,
        [](Response &response, const Statement &row) {
            (row.text(1) == "title"_L1 ? response.title : response.summary).set(row.text(2), row.text(3));
        });
}

Status ResponseReader::readTerms()
{
    return each(u"SELECT response_id, vocabulary, code FROM response_term WHERE response_id"_s + inBatch +
                    u"ORDER BY response_id, vocabulary, position"_s,
                [](Response &response, const Statement &row) {
                    for (const TermList &list : termLists) {
                        if (row.text(1) == list.vocabulary)
                            (response.*list.list).append(row.text(2));
                    }
                });
}

Status ResponseReader::readParticipations()
{
    return each(
        u"SELECT response_id, actor_id, role, date, statement_level FROM response_actor WHERE response_id"_s +
            inBatch + u"ORDER BY response_id, position"_s,
        [](Response &response, const Statement &row) {
            response.participations.append(
                {{row.number(1)}, row.text(2), dateFrom(row.text(3)), row.text(4)});
        });
}

Status ResponseReader::readMeasures()
{
    return each(
        u"SELECT response_id, id, instrument, benefit, direction, deprives, deprives_reason, scope, sectors, "
        u"from_date, "
        "until_date, until_kind, condition, status, exemptions, supersedes_id FROM measure WHERE response_id"_s +
            inBatch + u"ORDER BY response_id, position"_s,
        [](Response &response, const Statement &row) { response.measures.append(measureOf(row)); });
}

Status ResponseReader::readListings()
{
    return each(
        u"SELECT m.response_id, l.id, l.measure_id, l.target_id, l.listed_on, l.from_date, l.delisted_on, "
        u"l.reason, l.list_reference "
        "FROM measure m JOIN listing l ON l.measure_id = m.id WHERE m.response_id"_s +
            inBatch + u"ORDER BY m.response_id, m.position, l.position"_s,
        [](Response &response, const Statement &row) {
            response.listings.append({{row.number(1)},
                                      {row.number(2)},
                                      {row.number(3)},
                                      dateFrom(row.text(4)),
                                      dateFrom(row.text(5)),
                                      dateFrom(row.text(6)),
                                      row.text(7),
                                      row.text(8)});
        });
}

Status ResponseReader::readActs()
{
    return each(
        u"SELECT response_id, id, title, kind, number, uri, act_date, publication_date, journal, amends_id FROM legal_act WHERE response_id"_s +
            inBatch + u"ORDER BY response_id, position"_s,
        [](Response &response, const Statement &row) {
            response.legalActs.append({{row.number(1)},
                                       row.text(2),
                                       row.text(3),
                                       row.text(4),
                                       row.text(5),
                                       dateFrom(row.text(6)),
                                       dateFrom(row.text(7)),
                                       row.text(8),
                                       {row.number(9)}});
        });
}

Status ResponseReader::readNorms()
{
    return each(
        u"SELECT response_id, norm_id, text, role, status_claimed, locator FROM norm_invocation WHERE response_id"_s +
            inBatch + u"ORDER BY response_id, position"_s,
        [](Response &response, const Statement &row) {
            NormInvocation norm{{row.number(1)}, row.text(2), row.text(3), std::nullopt, row.text(5)};
            if (!row.isNull(4))
                norm.statusClaimed = row.number(4) != 0;
            response.norms.append(norm);
        });
}

Status ResponseReader::readMilestones()
{
    return each(u"SELECT response_id, role, date, source_id FROM milestone WHERE response_id"_s + inBatch +
                    u"ORDER BY response_id, position"_s,
                [](Response &response, const Statement &row) {
                    response.milestones.append({row.text(1), dateFrom(row.text(2)), {row.number(3)}});
                });
}

Status ResponseReader::readCitations()
{
    return each(u"SELECT record_id, source_id, locator, quote, field FROM citation WHERE record_id"_s +
                    inBatch + u"ORDER BY record_id, position"_s,
                [](Response &response, const Statement &row) {
                    response.citations.append({{row.number(1)}, row.text(2), row.text(3), row.text(4)});
                });
}

Status ResponseReader::readNotes()
{
    return each(
        u"SELECT record_id, text, sensitivity FROM note WHERE record_id"_s + inBatch +
            u"ORDER BY record_id, position"_s,
        [](Response &response, const Statement &row) { response.notes.append({row.text(1), row.text(2)}); });
}

Status ResponseReader::readAsks()
{
    return each(
        u"SELECT response_id, instrument, addressee, addressee_id, target_id FROM ask WHERE response_id"_s +
            inBatch + u"ORDER BY response_id, position"_s,
        [](Response &response, const Statement &row) {
            response.asks.append({row.text(1), row.text(2), {row.number(3)}, {row.number(4)}});
        });
}

Status ResponseReader::readEvents()
{
    return each(
        u"SELECT response_id, event_id FROM response_event WHERE response_id"_s + inBatch +
            u"ORDER BY response_id, position"_s,
        [](Response &response, const Statement &row) { response.events.append(EventId{row.number(1)}); });
}

Status ResponseReader::readTags()
{
    return each(u"SELECT record_id, tag FROM tag WHERE record_id"_s + inBatch + u"ORDER BY record_id, tag"_s,
                [](Response &response, const Statement &row) { response.tags.append(row.text(1)); });
}

Status ResponseReader::readLinks()
{
    VODHUK_TRY(each(u"SELECT from_id, to_id, type FROM relation WHERE from_id"_s + inBatch +
                        u"ORDER BY from_id, position, to_id, type"_s,
                    [](Response &response, const Statement &row) {
                        response.links.append({{row.number(1)}, row.text(2), false});
                    }));
    return each(u"SELECT to_id, from_id, type FROM relation WHERE to_id"_s + inBatch +
                    u"ORDER BY to_id, position, from_id, type"_s,
                [](Response &response, const Statement &row) {
                    response.links.append({{row.number(1)}, row.text(2), true});
                });
}

} // namespace vodhuk
