#include "core/catalogue/deriveddata.h"

#include "core/catalogue/indexedwords.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/wordsets.h"
#include "core/codebook/classification.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <unicode/coll.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype batchSize = 500;
constexpr qsizetype manyRecords = 2000;

/// Of what is made from a record; one more whenever the same record gives something else than before. 2: stems and words
/// of titles. 3: ends of texts. 4: words with soft hyphens are whole.
constexpr qint64 derivedVersion = 4;
constexpr QLatin1StringView versionKey{"derived_version"};

/// Sort keys that compare bytewise like the texts in the order of the root collation, which knows Latin and Cyrillic.
class CollationKeys
{
public:
    CollationKeys()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator.reset(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    }

    [[nodiscard]] QByteArray key(const QString &text) const
    {
        const QByteArray utf8 = text.toUtf8();
        if (!m_collator)
            return utf8;
        const icu::UnicodeString string =
            icu::UnicodeString::fromUTF8({utf8.constData(), static_cast<int32_t>(utf8.size())});
        QByteArray key(m_collator->getSortKey(string, nullptr, 0), u'\0');
        m_collator->getSortKey(string, reinterpret_cast<uint8_t *>(key.data()),
                               static_cast<int32_t>(key.size()));
        return key;
    }

private:
    std::unique_ptr<icu::Collator> m_collator;
};

/// What is computed from one record.
struct Derived {
    QString sense;
    QString instrument;
    QByteArray sortTitle;
    QByteArray sortActor;
    QString plain;
    QString names;
    bool operator==(const Derived &) const = default;
};

/// What derived data are made with; remembers the words of each actor and target, for the same ones act, or are listed, again
/// and again.
class Maker
{
public:
    explicit Maker(const ActorDirectory &actors)
        : m_actors(actors)
    {
    }

    /// Before make(): looks up the targets that these records list.
    [[nodiscard]] Status learnTargets(const Database &database, const QList<Entry> &entries);
    [[nodiscard]] Derived make(const Entry &entry);

private:
    const IndexedWords &wordsOf(ActorId actor);
    IndexedWords indexedWords(const Entry &entry);

    const ActorDirectory &m_actors;
    CollationKeys m_keys;
    QHash<ActorId, IndexedWords> m_actorWords;
    QHash<TargetId, IndexedWords> m_targetWords;
};

Status Maker::learnTargets(const Database &database, const QList<Entry> &entries)
{
    QSet<qint64> unknown;
    for (const Entry &entry : entries) {
        for (const Listing &listing : entry.response.listings) {
            if (!m_targetWords.contains(listing.target))
                unknown.insert(listing.target.value);
        }
    }
    if (unknown.isEmpty())
        return {};
    const auto targets = findTargets(database, {unknown.begin(), unknown.end()});
    if (!targets)
        return std::unexpected(targets.error());
    for (const Target &target : *targets)
        m_targetWords.insert(target.id, IndexedWords(searchedTexts(target)));
    return {};
}

const IndexedWords &Maker::wordsOf(ActorId actor)
{
    const auto found = m_actorWords.constFind(actor);
    if (found != m_actorWords.cend())
        return *found;
    const Actor *const known = m_actors.find(actor);
    return *m_actorWords.insert(actor, known ? IndexedWords(searchedTexts(*known)) : IndexedWords());
}

IndexedWords Maker::indexedWords(const Entry &entry)
{
    IndexedWords words(searchedTexts(entry));
    for (const Participation &part : entry.response.participations)
        words.add(wordsOf(part.actor));
    for (const Listing &listing : entry.response.listings)
        words.add(m_targetWords.value(listing.target));
    return words;
}

Derived Maker::make(const Entry &entry)
{
    const Response &response = entry.response;
    const QList<ActorId> adopters = adoptersOf(response);
    const IndexedWords words = indexedWords(entry);
    return {sanctionSense(response, m_actors),
            response.instruments.value(0),
            m_keys.key(response.title.best(u"en"_s)),
            m_keys.key(adopters.isEmpty() ? QString() : m_actors.name(adopters.first(), u"en"_s)),
            words.plain(),
            words.names()};
}

Status insert(Database &database, ResponseId id, const Derived &derived)
{
    VODHUK_TRY(execute(
        database,
        u"INSERT INTO response_derived (response_id, sense, instrument, sort_title, sort_actor) VALUES (?, ?, ?, ?, ?)"_s,
        {id.value, derived.sense, textValue(derived.instrument), derived.sortTitle, derived.sortActor}));
    VODHUK_TRY(execute(database, u"INSERT INTO response_search (rowid, plain, names) VALUES (?, ?, ?)"_s,
                       {id.value, derived.plain, derived.names}));
    return noteFreshWords(database, id.value, derived.plain, derived.names);
}

QList<ResponseId> idsOf(const QList<Entry> &entries)
{
    QList<ResponseId> ids;
    for (const Entry &entry : entries)
        ids.append(entry.response.id);
    return ids;
}

/// The derived data of these records as they stand.
Result<QHash<qint64, Derived>> presentDerived(const Database &database, const QList<ResponseId> &ids)
{
    QList<qint64> numbers;
    for (const ResponseId id : ids)
        numbers.append(id.value);
    QHash<qint64, Derived> present;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT response_id, sense, instrument, sort_title, sort_actor, plain, names FROM response_derived "
        "JOIN response_search ON response_search.rowid = response_id "
        "WHERE response_id IN (SELECT value FROM json_each(?))"_s,
        {idList(numbers)}, [&](const Statement &row) {
            present.insert(row.number(0), {row.text(1), row.text(2), row.value(3).toByteArray(),
                                           row.value(4).toByteArray(), row.text(5), row.text(6)});
        }));
    return present;
}

Result<qint64> outdatedAmong(const Database &database, const QList<Entry> &entries, Maker &maker)
{
    VODHUK_TRY(maker.learnTargets(database, entries));
    const auto present = presentDerived(database, idsOf(entries));
    if (!present)
        return std::unexpected(present.error());
    return std::ranges::count_if(entries, [&](const Entry &entry) {
        const auto found = present->constFind(entry.response.id.value);
        return found == present->cend() || *found != maker.make(entry);
    });
}

/// Derived data that no record has any more.
Result<qint64> countStrays(const Database &database)
{
    qint64 strays = 0;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT (SELECT count(*) FROM response_derived WHERE response_id NOT IN (SELECT id FROM response)) "
        " + (SELECT count(*) FROM response_search WHERE rowid NOT IN (SELECT id FROM response))"_s,
        {}, [&](const Statement &row) { strays = row.number(0); }));
    return strays;
}

Result<QList<qint64>> affectedResponses(const Database &database, const QSet<qint64> &touched)
{
    QList<qint64> ids;
    const QString list = idList({touched.begin(), touched.end()});
    const auto read = forEachRow(
        database,
        u"SELECT id FROM response WHERE id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT response_id FROM response_actor WHERE actor_id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT record_id FROM citation WHERE source_id IN (SELECT value FROM json_each(?)) UNION "
        "SELECT response_id FROM listing JOIN measure ON measure.id = measure_id "
        "WHERE target_id IN (SELECT value FROM json_each(?))"_s,
        {list, list, list, list}, [&](const Statement &row) { ids.append(row.number(0)); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Status remove(Database &database, const QList<qint64> &ids)
{
    VODHUK_TRY(execute(
        database, u"DELETE FROM response_derived WHERE response_id IN (SELECT value FROM json_each(?))"_s,
        {idList(ids)}));
    VODHUK_TRY(execute(database,
                       u"DELETE FROM response_search WHERE rowid IN (SELECT value FROM json_each(?))"_s,
                       {idList(ids)}));
    return noteGoneWords(database, ids);
}

/// The text index writes a segment for each MB of words and merges these again and again; many records are better off with
/// few large ones. The setting stays in the file and matters to large changes only.
Status expectMany(Database &database)
{
    constexpr qint64 bytesOfSegment = 16LL << 20;
    return execute(database, u"INSERT INTO response_search (response_search, rank) VALUES ('hashsize', ?)"_s,
                   {bytesOfSegment});
}

/// Calls `work` with the records `ids`, some hundred at a time.
Status inBatches(const Database &database, const QList<qint64> &ids,
                 const std::function<Status(const QList<Entry> &)> &work, const EditWatch &watch = {})
{
    const ResponseRepository repository(database);
    for (qsizetype start = 0; start < ids.size(); start += batchSize) {
        VODHUK_TRY(watch.lookUp(start, ids.size()));
        QList<ResponseId> batch;
        for (const qint64 id : ids.sliced(start, std::min(batchSize, ids.size() - start)))
            batch.append(ResponseId{id});
        const auto entries = repository.findEntries(batch);
        if (!entries)
            return std::unexpected(entries.error());
        VODHUK_TRY(work(*entries));
    }
    return {};
}

/// What stands there and is as it should be stays: taking a record out of the text index costs as much as putting it in.
Status renewOutdated(Database &database, const QList<Entry> &entries, Maker &maker)
{
    VODHUK_TRY(maker.learnTargets(database, entries));
    const auto present = presentDerived(database, idsOf(entries));
    VODHUK_TRY(present);
    for (const Entry &entry : entries) {
        const Derived derived = maker.make(entry);
        const auto found = present->constFind(entry.response.id.value);
        if (found != present->cend()) {
            if (*found == derived)
                continue;
            VODHUK_TRY(remove(database, {entry.response.id.value}));
        }
        VODHUK_TRY(insert(database, entry.response.id, derived));
    }
    return {};
}

/// `ids` in ascending order: the text index ends a segment where a smaller one follows.
Status renewAll(Database &database, const QList<qint64> &ids, const ActorDirectory &actors,
                const EditWatch &watch = {})
{
    if (ids.size() >= manyRecords)
        VODHUK_TRY(expectMany(database));
    Maker maker(actors);
    return inBatches(
        database, ids, [&](const QList<Entry> &entries) { return renewOutdated(database, entries, maker); },
        watch);
}

/// 1 for a file of a program that did not write it down.
Result<qint64> versionOf(const Database &database)
{
    qint64 version = 1;
    const auto read = forEachRow(database, u"SELECT value FROM meta WHERE key = ?"_s, {QString(versionKey)},
                                 [&](const Statement &row) { version = row.text(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return version;
}

} // namespace

Status updateDerived(Database &database, const ActorDirectory &actors, const QSet<qint64> &touched,
                     const EditWatch &watch)
{
    const auto affected = affectedResponses(database, touched);
    if (!affected)
        return std::unexpected(affected.error());
    const QSet<qint64> present(affected->begin(), affected->end());
    if (std::max(affected->size(), touched.size()) > mostFreshAtOnce)
        VODHUK_TRY(voidWordSets(database));
    VODHUK_TRY(remove(database, (touched - present).values()));
    return renewAll(database, *affected, actors, watch);
}

Result<qint64> countAffected(const Database &database, const QSet<qint64> &touched)
{
    const auto affected = affectedResponses(database, touched);
    VODHUK_TRY(affected);
    return affected->size();
}

Status rebuildDerived(Database &database, const ActorDirectory &actors)
{
    VODHUK_TRY(database.execute("DELETE FROM response_derived; DELETE FROM response_search"));
    VODHUK_TRY(voidWordSets(database));
    const auto ids = ResponseRepository(database).allInOrder();
    if (!ids)
        return std::unexpected(ids.error());
    VODHUK_TRY(renewAll(database, *ids, actors));
    return noteDerivedVersion(database);
}

Status noteDerivedVersion(Database &database)
{
    return execute(database, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s,
                   {QString(versionKey), QString::number(derivedVersion)});
}

Result<bool> isDerivedOlder(const Database &database)
{
    const auto version = versionOf(database);
    return version ? Result<bool>(*version < derivedVersion) : std::unexpected(version.error());
}

/// Half of what belongs to a record, as damage leaves it, goes first.
Status renewDerivedOf(Database &database, const ActorDirectory &actors, const QList<qint64> &ids)
{
    const QString list = idList(ids);
    VODHUK_TRY(
        execute(database,
                u"DELETE FROM response_derived WHERE response_id IN (SELECT value FROM json_each(?)) "
                "AND NOT EXISTS (SELECT 1 FROM response_search WHERE response_search.rowid = response_id)"_s,
                {list}));
    VODHUK_TRY(execute(database,
                       u"DELETE FROM response_search WHERE rowid IN (SELECT value FROM json_each(?) "
                       "WHERE value NOT IN (SELECT response_id FROM response_derived))"_s,
                       {list}));
    return renewAll(database, ids, actors);
}

Result<qint64> countOutdated(const Database &database, const ActorDirectory &actors)
{
    const auto ids = ResponseRepository(database).allInOrder();
    if (!ids)
        return std::unexpected(ids.error());
    auto outdated = countStrays(database);
    if (!outdated)
        return outdated;
    Maker maker(actors);
    VODHUK_TRY(inBatches(database, *ids, [&](const QList<Entry> &entries) -> Status {
        const auto here = outdatedAmong(database, entries, maker);
        if (here)
            *outdated += *here;
        return here ? Status() : std::unexpected(here.error());
    }));
    return outdated;
}

} // namespace vodhuk
