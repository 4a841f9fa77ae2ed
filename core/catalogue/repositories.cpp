#include "core/catalogue/repositories.h"

#include "core/catalogue/rows.h"
#include "core/codebook/codebook.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// Texts of all records of one type: record id -> field -> text.
using TextTable = QHash<qint64, QHash<QString, LocalizedText>>;

Result<TextTable> textsOf(const Database &database, const QString &table)
{
    TextTable texts;
    const auto read = forEachRow(
        database,
        u"SELECT t.record_id, t.field, t.language, t.text FROM %1 r CROSS JOIN record_text t ON t.record_id = r.id"_s
            .arg(table),
        {}, [&](const Statement &row) { texts[row.number(0)][row.text(1)].set(row.text(2), row.text(3)); });
    if (!read)
        return std::unexpected(read.error());
    return texts;
}

Membership membershipOf(const Statement &row)
{
    Membership membership;
    membership.organisation = {row.number(1)};
    membership.kind = row.text(2);
    membership.from = dateFrom(row.text(3));
    membership.until = dateFrom(row.text(4));
    membership.suspendedFrom = dateFrom(row.text(5));
    membership.suspendedUntil = dateFrom(row.text(6));
    membership.source = {row.number(7)};
    return membership;
}

Actor actorOf(const Statement &row, const TextTable &texts)
{
    Actor actor;
    actor.id = {row.number(0)};
    actor.code = row.text(1);
    actor.type = row.text(2);
    actor.parent = {row.number(3)};
    actor.iso2 = row.text(4);
    actor.seat = row.text(5);
    actor.neutralByMandate = row.number(6) != 0;
    actor.neutralBasis = row.text(7);
    actor.neutralFrom = dateFrom(row.text(8));
    actor.neutralUntil = dateFrom(row.text(9));
    actor.side = row.text(10);
    actor.validFrom = dateFrom(row.text(11));
    actor.validUntil = dateFrom(row.text(12));
    actor.note = row.text(13);
    const auto own = texts.value(actor.id.value);
    actor.name = own.value(u"name"_s);
    actor.officialName = own.value(u"official_name"_s);
    return actor;
}

Source sourceOf(const Statement &row)
{
    Source source;
    source.id = {row.number(0)};
    source.title = row.text(1);
    source.titleLanguage = row.text(2);
    source.publisher = row.text(3);
    source.author = row.text(4);
    source.type = row.text(5);
    source.date = dateFrom(row.text(6));
    source.retrievedOn = dateFrom(row.text(7));
    source.url = row.text(8);
    source.archiveUrl = row.text(9);
    source.archivedOn = dateFrom(row.text(10));
    source.localFile = row.text(11);
    source.sha256 = row.text(12);
    source.mime = row.text(13);
    source.reliability = row.text(14);
    source.official = row.number(15) != 0;
    source.licence = row.text(16);
    source.listedAsExtremist = row.text(17);
    source.note = row.text(18);
    return source;
}

const QString sourceColumns =
    u"id, title, title_language, publisher, author, type, date, retrieved_on, url, archive_url, archived_on, "
    "local_file, sha256, mime, reliability, official, licence, listed_as_extremist, note"_s;

/// Foreign keys keep this from happening; a file that was tampered with or damaged can still have it.
std::unexpected<Error> ownerMissing(const QString &table)
{
    return fail(
        ErrorKind::Damaged,
        QCoreApplication::translate("Database", "The catalogue is damaged. Restore it from a backup."),
        table);
}

template <class List>
Result<List> resultOf(const Status &read, List &list)
{
    if (!read)
        return std::unexpected(read.error());
    return std::move(list);
}

/// Calls `take` with the target that a row names first.
Status forEachTarget(const Database &database, const QString &sql, const QVariantList &values,
                     QList<Target> &targets, const std::function<void(Target &, const Statement &)> &take)
{
    return forEachRow(database, sql, values, [&](const Statement &row) {
        const auto target = std::ranges::lower_bound(targets, TargetId{row.number(0)}, {}, &Target::id);
        if (target != targets.end() && target->id.value == row.number(0))
            take(*target, row);
    });
}

/// `which` is a condition behind the column of the target's id.
Result<QList<Target>> targetsWhere(const Database &database, const QString &which, const QVariantList &values)
{
    QList<Target> targets;
    VODHUK_TRY(forEachRow(
        database, u"SELECT id, type, named, position FROM target WHERE id %1 ORDER BY id"_s.arg(which),
        values, [&](const Statement &row) {
            targets.append({{row.number(0)}, row.text(1), {}, row.number(2) != 0, row.text(3), {}});
        }));
    VODHUK_TRY(forEachTarget(
        database,
        u"SELECT record_id, language, text FROM record_text WHERE field = 'name' AND record_id %1"_s.arg(
            which),
        values, targets,
        [](Target &target, const Statement &row) { target.name.set(row.text(1), row.text(2)); }));
    VODHUK_TRY(forEachTarget(
        database,
        u"SELECT target_id, scheme, identifier FROM target_identifier WHERE target_id %1 "
        "ORDER BY target_id, scheme, identifier"_s.arg(which),
        values, targets,
        [](Target &target, const Statement &row) { target.identifiers.append({row.text(1), row.text(2)}); }));
    return targets;
}

} // namespace

Result<std::vector<Actor>> allActors(const Database &database)
{
    const auto texts = textsOf(database, u"actor"_s);
    if (!texts)
        return std::unexpected(texts.error());
    std::vector<Actor> actors;
    QHash<qint64, size_t> places;
    VODHUK_TRY(forEachRow(database,
                          u"SELECT id, code, type, parent_id, iso2, seat, neutral, neutral_basis, "
                          u"neutral_from, neutral_until, side, "
                          "valid_from, valid_until, note FROM actor ORDER BY id"_s,
                          {}, [&](const Statement &row) {
                              places.insert(row.number(0), actors.size());
                              actors.push_back(actorOf(row, *texts));
                          }));
    bool whole = true;
    const auto withOwner = [&](const Statement &row, const auto &take) {
        const auto place = places.constFind(row.number(0));
        whole = whole && place != places.cend();
        if (place != places.cend())
            take(actors[*place]);
    };
    VODHUK_TRY(forEachRow(database, u"SELECT actor_id, alias FROM actor_alias ORDER BY actor_id, position"_s,
                          {}, [&](const Statement &row) {
                              withOwner(row, [&](Actor &actor) { actor.aliases.append(row.text(1)); });
                          }));
    VODHUK_TRY(forEachRow(database,
                          u"SELECT member_id, organisation_id, kind, from_date, until_date, suspended_from, "
                          u"suspended_until, source_id "
                          "FROM membership ORDER BY member_id, position"_s,
                          {}, [&](const Statement &row) {
                              withOwner(row,
                                        [&](Actor &actor) { actor.memberships.append(membershipOf(row)); });
                          }));
    if (!whole)
        return ownerMissing(u"actor"_s);
    return actors;
}

Result<QList<Event>> allEvents(const Database &database)
{
    const auto texts = textsOf(database, u"event"_s);
    if (!texts)
        return std::unexpected(texts.error());
    QList<Event> events;
    const auto read = forEachRow(
        database, u"SELECT id, trigger, date, url FROM event ORDER BY date_earliest, date_latest, id"_s, {},
        [&](const Statement &row) {
            const auto own = texts->value(row.number(0));
            events.append(Event{.id = {row.number(0)},
                                .trigger = row.text(1),
                                .title = own.value(u"title"_s),
                                .description = own.value(u"description"_s),
                                .date = dateFrom(row.text(2)),
                                .url = row.text(3)});
        });
    return resultOf(read, events);
}

Result<QList<Term>> allTerms(const Database &database)
{
    QList<Term> terms;
    QHash<QString, qsizetype> places;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT vocabulary, code, parent, position, built_in FROM term ORDER BY vocabulary, position, code"_s,
        {}, [&](const Statement &row) {
            places.insert(row.text(0) + u'/' + row.text(1), terms.size());
            Term term;
            term.vocabulary = row.text(0);
            term.code = row.text(1);
            term.parent = row.text(2);
            term.position = static_cast<int>(row.number(3));
            term.builtIn = row.number(4) != 0;
            terms.append(term);
        }));
    bool whole = true;
    VODHUK_TRY(forEachRow(
        database, u"SELECT vocabulary, code, field, language, text FROM term_text"_s, {},
        [&](const Statement &row) {
            const qsizetype place = places.value(row.text(0) + u'/' + row.text(1), -1);
            whole = whole && place >= 0;
            if (place < 0)
                return;
            Term &term = terms[place];
            (row.text(2) == "label"_L1 ? term.label : term.definition).set(row.text(3), row.text(4));
        }));
    if (!whole)
        return ownerMissing(u"term"_s);
    return terms;
}

Result<QList<Term>> knownTerms(const Database &database)
{
    auto terms = allTerms(database);
    VODHUK_TRY(terms);
    const Codebook inFile(*terms);
    const Codebook builtIn = Codebook::builtIn();
    for (const QString &vocabulary : builtIn.vocabularies()) {
        for (const Term &term : builtIn.terms(vocabulary)) {
            if (!inFile.contains(vocabulary, term.code))
                terms->append(term);
        }
    }
    return terms;
}

Result<QList<SavedView>> allSavedViews(const Database &database)
{
    QList<SavedView> views;
    const auto read = forEachRow(
        database,
        u"SELECT id, name, folder, query, columns, view FROM saved_view ORDER BY folder, name, id"_s, {},
        [&](const Statement &row) {
            views.append({{row.number(0)}, row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
        });
    return resultOf(read, views);
}

Result<QList<Regime>> allRegimes(const Database &database)
{
    const auto texts = textsOf(database, u"regime"_s);
    if (!texts)
        return std::unexpected(texts.error());
    QList<Regime> regimes;
    const auto read = forEachRow(
        database,
        u"SELECT id, key, issuer_id, grounds, established, review_month, url FROM regime ORDER BY key"_s, {},
        [&](const Statement &row) {
            regimes.append(Regime{.id = {row.number(0)},
                                  .key = row.text(1),
                                  .name = texts->value(row.number(0)).value(u"name"_s),
                                  .issuer = {row.number(2)},
                                  .grounds = row.text(3),
                                  .established = dateFrom(row.text(4)),
                                  .reviewMonth = static_cast<int>(row.number(5)),
                                  .url = row.text(6)});
        });
    return resultOf(read, regimes);
}

Result<std::optional<Source>> findSource(const Database &database, SourceId id)
{
    const auto sources = findSources(database, {id.value});
    if (!sources)
        return std::unexpected(sources.error());
    return sources->isEmpty() ? std::nullopt : std::optional(sources->first());
}

Result<QList<Source>> findSources(const Database &database, const QList<qint64> &ids)
{
    QList<Source> sources;
    const auto read = forEachRow(database,
                                 u"SELECT "_s + sourceColumns +
                                     u" FROM source WHERE id IN (SELECT value FROM json_each(?))"_s,
                                 {idList(ids)}, [&](const Statement &row) { sources.append(sourceOf(row)); });
    return resultOf(read, sources);
}

Result<QList<Source>> allSources(const Database &database)
{
    QList<Source> sources;
    const auto read =
        forEachRow(database, u"SELECT "_s + sourceColumns + u" FROM source ORDER BY publisher, title, id"_s,
                   {}, [&](const Statement &row) { sources.append(sourceOf(row)); });
    return resultOf(read, sources);
}

Result<QList<Target>> allTargets(const Database &database)
{
    return targetsWhere(database, u"IN (SELECT id FROM target)"_s, {});
}

Result<QList<Target>> findTargets(const Database &database, const QList<qint64> &ids)
{
    return targetsWhere(database, u"IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

Result<QList<Norm>> allNorms(const Database &database)
{
    const auto texts = textsOf(database, u"norm"_s);
    if (!texts)
        return std::unexpected(texts.error());
    QList<Norm> norms;
    const auto read = forEachRow(database, u"SELECT id, kind, status, treaty_id FROM norm ORDER BY id"_s, {},
                                 [&](const Statement &row) {
                                     norms.append(Norm{.id = {row.number(0)},
                                                       .name = texts->value(row.number(0)).value(u"name"_s),
                                                       .kind = row.text(1),
                                                       .status = row.text(2),
                                                       .treaty = {row.number(3)}});
                                 });
    return resultOf(read, norms);
}

} // namespace vodhuk
