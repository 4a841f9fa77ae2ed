#include "core/catalogue/changerecorder.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/recordrows.h"
#include "core/catalogue/rows.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

template <class Tag>
Id<Tag> idOrNew(Id<Tag> id)
{
    return id.isNull() ? Id<Tag>{newRecordId()} : id;
}

struct TextField {
    QString name;
    const LocalizedText &texts;
};

/// The row of a record, which begins with its id, and its texts. The name of the table is the type of the record.
Status writeRecord(Database &database, const QString &table, const QString &columns,
                   const QVariantList &values, const QList<TextField> &fields = {})
{
    const qint64 id = values.first().toLongLong();
    VODHUK_TRY(ensureRecord(database, id, table));
    VODHUK_TRY(execute(database, upsertSql(table, columns), values));
    for (const TextField &field : fields)
        VODHUK_TRY(writeTexts(database, id, field.name, field.texts));
    return {};
}

Status writeAliases(Database &database, ActorId actor, const QStringList &aliases)
{
    VODHUK_TRY(execute(database, u"DELETE FROM actor_alias WHERE actor_id = ?"_s, {actor.value}));
    for (qsizetype place = 0; place < aliases.size(); ++place)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO actor_alias (actor_id, position, alias) VALUES (?, ?, ?)"_s,
                           {actor.value, place, aliases[place]}));
    return {};
}

Status writeMemberships(Database &database, ActorId member, const QList<Membership> &memberships)
{
    VODHUK_TRY(execute(database, u"DELETE FROM membership WHERE member_id = ?"_s, {member.value}));
    qsizetype place = 0;
    for (const Membership &m : memberships)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO membership (member_id, position, organisation_id, kind, from_date, "
                           u"until_date, suspended_from, "
                           "suspended_until, source_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {member.value, place++, m.organisation.value, m.kind, dateValue(m.from),
                            dateValue(m.until), dateValue(m.suspendedFrom), dateValue(m.suspendedUntil),
                            idValue(m.source)}));
    return {};
}

Status writeIdentifiers(Database &database, TargetId target, const QList<TargetIdentifier> &identifiers)
{
    VODHUK_TRY(execute(database, u"DELETE FROM target_identifier WHERE target_id = ?"_s, {target.value}));
    for (const TargetIdentifier &known : identifiers)
        VODHUK_TRY(execute(database,
                           u"INSERT INTO target_identifier (target_id, scheme, identifier) VALUES (?, ?, ?) "
                           "ON CONFLICT DO NOTHING"_s,
                           {target.value, textValue(known.scheme), textValue(known.identifier)}));
    return {};
}

} // namespace

Result<ActorId> Edit::save(const Actor &actor)
{
    const ActorId id = idOrNew(actor.id);
    VODHUK_TRY(writeRecord(m_database, u"actor"_s,
                           u"id, code, type, parent_id, iso2, seat, neutral, neutral_basis, neutral_from, "
                           u"neutral_until, side, valid_from, "
                           "valid_until, note"_s,
                           {id.value, textValue(actor.code), textValue(actor.type), idValue(actor.parent),
                            textValue(actor.iso2), textValue(actor.seat), actor.neutralByMandate ? 1 : 0,
                            textValue(actor.neutralBasis), dateValue(actor.neutralFrom),
                            dateValue(actor.neutralUntil), textValue(actor.side), dateValue(actor.validFrom),
                            dateValue(actor.validUntil), textValue(actor.note)},
                           {{u"name"_s, actor.name}, {u"official_name"_s, actor.officialName}}));
    VODHUK_TRY(writeAliases(m_database, id, actor.aliases));
    VODHUK_TRY(writeMemberships(m_database, id, actor.memberships));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Result<EventId> Edit::save(const Event &event)
{
    const EventId id = idOrNew(event.id);
    VODHUK_TRY(
        writeRecord(m_database, u"event"_s, u"id, trigger, date, date_earliest, date_latest, url"_s,
                    {id.value, textValue(event.trigger), dateValue(event.date),
                     dayValue(event.date.earliest()), dayValue(event.date.latest()), textValue(event.url)},
                    {{u"title"_s, event.title}, {u"description"_s, event.description}}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Result<SourceId> Edit::save(const Source &s)
{
    const SourceId id = idOrNew(s.id);
    VODHUK_TRY(writeRecord(
        m_database, u"source"_s,
        u"id, title, title_language, publisher, author, type, date, date_earliest, date_latest, "
        u"retrieved_on, url, "
        "archive_url, archived_on, local_file, sha256, mime, reliability, official, licence, listed_as_extremist, note"_s,
        {id.value,
         textValue(s.title),
         textValue(s.titleLanguage),
         textValue(s.publisher),
         textValue(s.author),
         textValue(s.type),
         dateValue(s.date),
         dayValue(s.date.earliest()),
         dayValue(s.date.latest()),
         dateValue(s.retrievedOn),
         textValue(s.url),
         textValue(s.archiveUrl),
         dateValue(s.archivedOn),
         textValue(s.localFile),
         textValue(s.sha256),
         textValue(s.mime),
         textValue(s.reliability),
         s.official ? 1 : 0,
         textValue(s.licence),
         textValue(s.listedAsExtremist),
         textValue(s.note)}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Result<RegimeId> Edit::save(const Regime &regime)
{
    const RegimeId id = idOrNew(regime.id);
    VODHUK_TRY(writeRecord(
        m_database, u"regime"_s, u"id, key, issuer_id, grounds, established, review_month, url"_s,
        {id.value, textValue(regime.key), idValue(regime.issuer), textValue(regime.grounds),
         dateValue(regime.established), regime.reviewMonth == 0 ? QVariant() : QVariant(regime.reviewMonth),
         textValue(regime.url)},
        {{u"name"_s, regime.name}}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Result<TargetId> Edit::save(const Target &target)
{
    const TargetId id = idOrNew(target.id);
    VODHUK_TRY(
        writeRecord(m_database, u"target"_s, u"id, type, named, position"_s,
                    {id.value, textValue(target.type), target.named ? 1 : 0, textValue(target.position)},
                    {{u"name"_s, target.name}}));
    VODHUK_TRY(writeIdentifiers(m_database, id, target.identifiers));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Result<NormId> Edit::save(const Norm &norm)
{
    const NormId id = idOrNew(norm.id);
    VODHUK_TRY(writeRecord(m_database, u"norm"_s, u"id, kind, status, treaty_id"_s,
                           {id.value, textValue(norm.kind), textValue(norm.status), idValue(norm.treaty)},
                           {{u"name"_s, norm.name}}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

} // namespace vodhuk
