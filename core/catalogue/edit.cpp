#include "core/catalogue/edit.h"

#include "core/catalogue/changerecorder.h"
#include "core/catalogue/recordremoval.h"
#include "core/catalogue/recordrows.h"
#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/catalogue/responsewriter.h"
#include "core/catalogue/rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

Result<ResponseId> resolve(const Database &database, const QString &reference)
{
    const auto meant = ResponseRepository(database).referenced(reference);
    if (!meant)
        return std::unexpected(meant.error());
    if (meant->isEmpty())
        return fail(ErrorKind::Invalid,
                    Texts::tr("There is no record “%1” to link to. Name it by its id or as date|title.")
                        .arg(reference));
    if (meant->size() > 1)
        return fail(
            ErrorKind::Invalid,
            Texts::tr("“%1” may mean several records. Name the one you mean by its id.").arg(reference));
    return meant->first();
}

/// The links of an entry: those that say what it answers made anew from `answers`, all others as they are.
Result<QList<RecordLink>> linksOf(const Database &database, const Entry &entry)
{
    const QList<RecordLink> &before = entry.response.links;
    QList<RecordLink> links;
    QSet<QString> types;
    for (const RecordLink &link : before) {
        if (isAnswerLink(link))
            types.insert(link.type);
        else
            links.append(link);
    }
    const QString type = entry.relation.isEmpty() ? u"answers"_s : entry.relation;
    for (const QString &reference : entry.answers) {
        const auto other = resolve(database, reference);
        if (!other)
            return std::unexpected(other.error());
        RecordLink link{*other, type, type == "demanded_by"_L1};
        // A record that answers in several ways keeps each way: the table has one cell for all of them.
        const auto kept = std::ranges::find_if(
            before, [&](const RecordLink &old) { return isAnswerLink(old) && old.other == *other; });
        if (types.size() > 1 && kept != before.end())
            link = *kept;
        if (!links.contains(link))
            links.append(link);
    }
    return links;
}

} // namespace

Result<SourceId> Edit::findOrCreate(const Source &source)
{
    if (!source.id.isNull()) { // as it is, it is no part of the change: all that cite it would be made anew
        const auto known = findSource(m_database, source.id);
        VODHUK_TRY(known);
        return *known == source ? Result<SourceId>(source.id) : save(source);
    }
    SourceId found;
    VODHUK_TRY(forEachRow(
        m_database,
        u"SELECT id FROM source WHERE url = ? AND title = ? AND publisher = ? AND date = ? ORDER BY id LIMIT 1"_s,
        {textValue(source.url), textValue(source.title), textValue(source.publisher), dateValue(source.date)},
        [&](const Statement &row) { found = {row.number(0)}; }));
    return found.isNull() ? save(source) : Result<SourceId>(found);
}

Result<ResponseId> Edit::save(const Entry &entry)
{
    Response response = entry.response;
    for (qsizetype place = 0; place < entry.sources.size(); ++place) {
        const auto source = findOrCreate(entry.sources[place]);
        if (!source)
            return std::unexpected(source.error());
        if (place == response.citations.size())
            response.citations.append(Citation());
        response.citations[place].source = *source;
    }
    response.citations.resize(entry.sources.size());
    if (response.kind != RecordKind::Response) {
        auto links = linksOf(m_database, entry);
        if (!links)
            return std::unexpected(links.error());
        response.links = std::move(*links);
    }
    return save(response);
}

Result<ResponseId> Edit::save(const Response &response)
{
    const auto id = writeResponse(m_database, response);
    if (!id)
        return id;
    Response saved = response;
    saved.id = *id;
    VODHUK_TRY(touchWithLinks(saved));
    return id;
}

Result<ResponseId> Edit::save(const Response &response, const Response &stored)
{
    VODHUK_TRY(rewriteResponse(m_database, stored, response));
    VODHUK_TRY(touchWithLinks(response));
    return response.id;
}

Status Edit::touchWithLinks(const Response &response)
{
    VODHUK_TRY(m_recorder.touch(response.id.value));
    for (const RecordLink &link : response.links)
        VODHUK_TRY(m_recorder.touch(link.other.value));
    return {};
}

Result<ViewId> Edit::save(const SavedView &view)
{
    const ViewId id = view.id.isNull() ? ViewId{newRecordId()} : view.id;
    VODHUK_TRY(execute(m_database, upsertSql(u"saved_view"_s, u"id, name, folder, query, columns, view"_s),
                       {id.value, textValue(view.name), textValue(view.folder), textValue(view.query),
                        textValue(view.columns), textValue(view.view)}));
    VODHUK_TRY(m_recorder.touch(id.value));
    return id;
}

Status Edit::save(const Term &term)
{
    bool builtIn = false;
    VODHUK_TRY(forEachRow(m_database, u"SELECT built_in FROM term WHERE vocabulary = ? AND code = ?"_s,
                          {term.vocabulary, term.code},
                          [&](const Statement &row) { builtIn = row.number(0) != 0; }));
    if (builtIn || term.builtIn)
        return fail(ErrorKind::Invalid,
                    Texts::tr("“%1” belongs to the codebook and cannot be changed. Add a code of your own.")
                        .arg(term.code));
    m_recorder.touchVocabulary();
    return writeTerm(m_database, term);
}

Status writeTerm(Database &database, const Term &term)
{
    VODHUK_TRY(
        execute(database,
                u"INSERT INTO term (vocabulary, code, parent, position, built_in) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (vocabulary, code) DO UPDATE SET parent = excluded.parent, position = "
                "excluded.position, "
                "built_in = excluded.built_in"_s,
                {term.vocabulary, term.code, textValue(term.parent), term.position, term.builtIn ? 1 : 0}));
    VODHUK_TRY(execute(database, u"DELETE FROM term_text WHERE vocabulary = ? AND code = ?"_s,
                       {term.vocabulary, term.code}));
    for (const auto &[field, texts] :
         {std::pair{u"label"_s, term.label}, std::pair{u"definition"_s, term.definition}}) {
        for (const QString &language : texts.languages())
            VODHUK_TRY(execute(
                database,
                u"INSERT INTO term_text (vocabulary, code, field, language, text) VALUES (?, ?, ?, ?, ?)"_s,
                {term.vocabulary, term.code, field, language, texts.text(language)}));
    }
    return {};
}

Status Edit::remove(ResponseId id)
{
    const auto response = ResponseRepository(m_database).find(id);
    if (!response)
        return std::unexpected(response.error());
    if (!*response)
        return fail(ErrorKind::NotFound, Texts::tr("The record is no longer there."));
    VODHUK_TRY(touchWithLinks(**response));
    return removeResponse(m_database, id);
}

Status Edit::remove(ActorId id)
{
    return removeUnnamed(id.value, u"actor"_s);
}

Status Edit::remove(EventId id)
{
    return removeUnnamed(id.value, u"event"_s);
}

Status Edit::remove(SourceId id)
{
    return removeUnnamed(id.value, u"source"_s);
}

Status Edit::remove(TargetId id)
{
    return removeUnnamed(id.value, u"target"_s);
}

Status Edit::remove(RegimeId id)
{
    return removeUnnamed(id.value, u"regime"_s);
}

Status Edit::removeUnnamed(qint64 record, const QString &type)
{
    VODHUK_TRY(m_recorder.touch(record));
    return removeRecord(m_database, record, type);
}

Result<RecordMerge> Edit::merge(const MergeWish &wish)
{
    const auto type = mergeableType(m_database, wish);
    VODHUK_TRY(type);
    if (*type == "response"_L1)
        return mergeTwins(wish);
    QSet<qint64> touched;
    auto merge = mergeRecords(m_database, wish, touched);
    VODHUK_TRY(merge);
    for (const qint64 record : std::as_const(touched))
        VODHUK_TRY(m_recorder.touch(record));
    return merge;
}

Status Edit::remove(ViewId id)
{
    VODHUK_TRY(m_recorder.touch(id.value));
    return execute(m_database, u"DELETE FROM saved_view WHERE id = ?"_s, {id.value});
}

} // namespace vodhuk
