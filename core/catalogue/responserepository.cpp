#include "core/catalogue/responserepository.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/responsereader.h"
#include "core/catalogue/rows.h"

#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

QList<qint64> values(const QList<ResponseId> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ResponseId id : ids)
        numbers.append(id.value);
    return numbers;
}

Status addSources(const Database &database, QList<Entry> &entries)
{
    QSet<qint64> wanted;
    for (const Entry &entry : entries) {
        for (const Citation &citation : entry.response.citations)
            wanted.insert(citation.source.value);
    }
    const auto sources = findSources(database, {wanted.begin(), wanted.end()});
    if (!sources)
        return std::unexpected(sources.error());
    QHash<qint64, const Source *> byId;
    for (const Source &source : *sources)
        byId.insert(source.id.value, &source);
    for (Entry &entry : entries) {
        for (const Citation &citation : entry.response.citations)
            entry.sources.append(*byId.value(citation.source.value));
    }
    return {};
}

Status addAnswers(const Database &database, QList<Entry> &entries)
{
    QSet<qint64> wanted;
    for (const Entry &entry : entries) {
        if (entry.response.kind == RecordKind::Response)
            continue;
        for (const RecordLink &link : entry.response.links) {
            if (isAnswerLink(link))
                wanted.insert(link.other.value);
        }
    }
    if (wanted.isEmpty())
        return {};
    const auto texts = ResponseRepository(database).referenceTexts({wanted.begin(), wanted.end()});
    if (!texts)
        return std::unexpected(texts.error());
    for (Entry &entry : entries) {
        if (entry.response.kind == RecordKind::Response)
            continue;
        for (const RecordLink &link : entry.response.links) {
            if (!isAnswerLink(link))
                continue;
            entry.relation = link.type;
            entry.answers.append(texts->value(link.other.value));
        }
    }
    return {};
}

} // namespace

Result<std::optional<Response>> ResponseRepository::find(ResponseId id) const
{
    auto responses = ResponseReader(m_database, {id.value}).read();
    if (!responses)
        return std::unexpected(responses.error());
    return responses->empty() ? std::nullopt : std::optional(std::move(responses->front()));
}

Result<std::optional<Entry>> ResponseRepository::findEntry(ResponseId id) const
{
    auto entries = findEntries({id});
    if (!entries)
        return std::unexpected(entries.error());
    return entries->isEmpty() ? std::nullopt : std::optional(std::move(entries->first()));
}

Result<QList<Entry>> ResponseRepository::findEntries(const QList<ResponseId> &ids) const
{
    auto responses = ResponseReader(m_database, values(ids)).read();
    if (!responses)
        return std::unexpected(responses.error());
    QHash<qint64, Response *> byId;
    for (Response &response : *responses)
        byId.insert(response.id.value, &response);
    QList<Entry> entries;
    entries.reserve(ids.size());
    for (const ResponseId id : ids) {
        if (Response *response = byId.value(id.value)) {
            Entry entry;
            entry.response = *response;
            entries.append(std::move(entry));
        }
    }
    VODHUK_TRY(addSources(m_database, entries));
    VODHUK_TRY(addAnswers(m_database, entries));
    return entries;
}

Result<QList<ResponseId>> ResponseRepository::all() const
{
    QList<ResponseId> ids;
    const auto read =
        forEachRow(m_database, u"SELECT id FROM response ORDER BY date_earliest, date_latest, id"_s, {},
                   [&](const Statement &row) { ids.append(ResponseId{row.number(0)}); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Result<QList<qint64>> ResponseRepository::allInOrder() const
{
    const auto ids = all();
    VODHUK_TRY(ids);
    QList<qint64> numbers;
    numbers.reserve(ids->size());
    for (const ResponseId id : *ids)
        numbers.append(id.value);
    std::ranges::sort(numbers);
    return numbers;
}

Result<QList<ResponseId>> ResponseRepository::referenced(const QString &reference) const
{
    QList<ResponseId> ids;
    const auto take = [&](const Statement &row) { ids.append(ResponseId{row.number(0)}); };
    Status read;
    if (const auto id = recordIdFromText(reference)) {
        read = forEachRow(m_database, u"SELECT id FROM response WHERE id = ?"_s, {*id}, take);
    } else if (const auto bar = reference.indexOf(u'|'); bar >= 0) {
        const auto date = PartialDate::parse(QStringView(reference).left(bar));
        if (!date)
            return ids;
        read =
            forEachRow(m_database,
                       u"SELECT DISTINCT r.id FROM response r JOIN record_text t ON t.record_id = r.id "
                       "WHERE r.kind IN ('response', 'countermove', 'reaction') AND r.date_earliest IS ? "
                       "AND r.date = ? AND t.field = 'title' AND t.text = ?"_s,
                       {dayValue(date->earliest()), date->edtf(), reference.sliced(bar + 1).trimmed()}, take);
    }
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Result<QHash<qint64, QString>> ResponseRepository::referenceTexts(const QList<qint64> &ids) const
{
    QHash<qint64, QString> texts;
    const auto read = forEachRow(
        m_database,
        u"SELECT r.id, r.date, (SELECT t.text FROM record_text t WHERE t.record_id = r.id AND t.field = "
        u"'title' "
        "  ORDER BY CASE t.language WHEN 'en' THEN 0 WHEN 'be' THEN 1 WHEN 'ru' THEN 2 ELSE 3 END, "
        "t.language LIMIT 1) "
        "FROM response r WHERE r.id IN (SELECT value FROM json_each(?))"_s,
        {idList(ids)}, [&](const Statement &row) {
            const QString title = row.text(2);
            const bool plain = !title.isEmpty() && !title.contains(u";;") && title == title.trimmed();
            texts.insert(row.number(0), plain ? row.text(1) + u'|' + title : recordIdText(row.number(0)));
        });
    if (!read)
        return std::unexpected(read.error());
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const auto meant = referenced(*text);
        if (!meant)
            return std::unexpected(meant.error());
        if (meant->size() != 1)
            *text = recordIdText(text.key());
    }
    return texts;
}

Result<QList<RecordKind>> ResponseRepository::kinds(const QList<ResponseId> &ids) const
{
    QList<RecordKind> kinds;
    VODHUK_TRY(forEachRow(
        m_database,
        u"SELECT DISTINCT kind FROM response WHERE id IN (SELECT value FROM json_each(?)) ORDER BY kind"_s,
        {idList(values(ids))}, [&](const Statement &row) {
            if (const auto kind = recordKindFromCode(row.text(0)))
                kinds.append(*kind);
        }));
    return kinds;
}

Result<QSet<ResponseId>> ResponseRepository::confidentialAmong(const QList<ResponseId> &ids) const
{
    QSet<ResponseId> found;
    VODHUK_TRY(forEachRow(m_database,
                          u"SELECT id FROM response WHERE id IN (SELECT value FROM json_each(?)) "
                          "AND sensitivity NOT IN ('', 'public', 'internal')"_s,
                          {idList(values(ids))},
                          [&](const Statement &row) { found.insert({row.number(0)}); }));
    return found;
}

Result<qint64> ResponseRepository::count() const
{
    qint64 number = 0;
    const auto read = forEachRow(m_database, u"SELECT count(*) FROM response"_s, {},
                                 [&](const Statement &row) { number = row.number(0); });
    if (!read)
        return std::unexpected(read.error());
    return number;
}

} // namespace vodhuk
