#include "core/analysis/lanes.h"

#include "core/analysis/datedplaces.h"
#include "core/query/rowreader.h"
#include "core/query/selection.h"

#include <algorithm>
#include <iterator>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Link {
    qint64 from = 0;
    qint64 to = 0;
    QString type;
};

/// Links between records of two kinds of which one is in temp.selection.
Result<std::vector<Link>> readLinks(const Database &database)
{
    std::vector<Link> links;
    VODHUK_TRY(forEachRow(
        database,
        u"SELECT l.from_id, l.to_id, l.type FROM relation l JOIN response f ON f.id = l.from_id JOIN "
        u"response t "
        "ON t.id = l.to_id WHERE f.kind <> t.kind AND (l.from_id IN (SELECT id FROM temp.selection) OR "
        "l.to_id "
        "IN (SELECT id FROM temp.selection)) ORDER BY l.from_id, l.to_id, l.type"_s,
        {}, [&](const Statement &row) { links.push_back({row.number(0), row.number(1), row.text(2)}); }));
    return links;
}

/// The selection's own records by kind, without the ids of responses, which may be very many.
struct Selected {
    QSet<qint64> answers;
    qint64 responses = 0;
};

Result<Selected> readSelected(const Database &database)
{
    Selected selected;
    VODHUK_TRY(
        forEachRow(database,
                   u"SELECT r.id FROM response r WHERE r.kind <> 'response' AND r.id IN (SELECT id FROM "
                   "temp.selection)"_s,
                   {}, [&](const Statement &row) { selected.answers.insert(row.number(0)); }));
    VODHUK_TRY(forEachRow(database, u"SELECT count(*) FROM temp.selection"_s, {}, [&](const Statement &row) {
        selected.responses = row.number(0) - selected.answers.size();
    }));
    return selected;
}

/// Which records are in the lanes, by date.
class LaneFinder
{
public:
    LaneFinder(const Database &database, const QueryEngine::Filter &shown)
        : m_database(database)
        , m_shown(shown)
    {
    }

    Status find()
    {
        const auto selected = readSelected(m_database);
        VODHUK_TRY(selected);
        m_responses = selected->responses;
        auto links = readLinks(m_database);
        VODHUK_TRY(links);
        QSet<qint64> ids = selected->answers;
        for (const Link &link : *links)
            ids << link.from << link.to;
        const auto places = placesAmong(m_database, ids, m_shown);
        VODHUK_TRY(places);
        for (Link &link : *links) {
            if (places->contains(link.from) && places->contains(link.to))
                m_links.push_back(std::move(link));
        }
        return partByKind(*places, selected->answers);
    }

    /// The latest answers, and the responses linked with them; by date.
    [[nodiscard]] std::vector<DatedPlace> kept(size_t most) const
    {
        std::vector<DatedPlace> answers = m_answers;
        answers.erase(answers.begin(),
                      answers.end() - static_cast<qsizetype>(std::min(most, answers.size())));
        QSet<qint64> ids;
        for (const DatedPlace &answer : answers)
            ids.insert(answer.id);
        QSet<qint64> linked;
        for (const Link &link : m_links) {
            if (ids.contains(link.from) || ids.contains(link.to))
                linked << link.from << link.to;
        }
        std::vector<DatedPlace> all = answers;
        std::ranges::copy_if(m_linkedResponses, std::back_inserter(all),
                             [&](const DatedPlace &response) { return linked.contains(response.id); });
        std::ranges::sort(all);
        return all;
    }

    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    [[nodiscard]] size_t answers() const { return m_answers.size(); }
    [[nodiscard]] qint64 countermoves() const { return m_countermoves; }
    [[nodiscard]] qint64 responses() const { return m_responses; }

private:
    /// An answer that is not selected itself is there for its link alone.
    Status partByKind(const QHash<qint64, DatedPlace> &places, const QSet<qint64> &selected)
    {
        QSet<qint64> linked;
        for (const Link &link : m_links)
            linked << link.from << link.to;
        const QString sql = u"SELECT id, kind FROM response WHERE id IN (SELECT value FROM json_each(?))"_s;
        VODHUK_TRY(forEachRow(m_database, sql, {idList(linked + selected)}, [&](const Statement &row) {
            const auto place = places.constFind(row.number(0));
            if (place == places.cend())
                return;
            const RecordKind kind = recordKindFromCode(row.text(1)).value_or(RecordKind::Response);
            (kind == RecordKind::Response ? m_linkedResponses : m_answers).push_back(*place);
            m_countermoves += kind == RecordKind::Countermove ? 1 : 0;
        }));
        std::ranges::sort(m_answers);
        return {};
    }

    const Database &m_database;
    const QueryEngine::Filter &m_shown;
    std::vector<Link> m_links;
    std::vector<DatedPlace> m_answers;
    std::vector<DatedPlace> m_linkedResponses;
    qint64 m_responses = 0;
    qint64 m_countermoves = 0;
};

LaneRecord laneRecord(const ResponseRow &row, const QueryEngine &engine, const QString &language)
{
    LaneRecord record{row.id, row.kind, row.date, row.title, {}, {}, false};
    for (const ActorId actor : row.adopters)
        record.actors.append(engine.actors().name(actor, language));
    if (!row.instruments.isEmpty())
        record.family = engine.codebook().family(row.instruments.constFirst());
    return record;
}

void linkRecords(Lanes &made, const std::vector<Link> &links, const Codebook &codebook,
                 const QString &language)
{
    QHash<qint64, size_t> places;
    for (size_t place = 0; place < made.records.size(); ++place)
        places.insert(made.records[place].id.value, place);
    for (const Link &link : links) {
        if (places.contains(link.from) && places.contains(link.to))
            made.links.push_back({places.value(link.from), places.value(link.to),
                                  codebook.label(u"relation"_s, link.type, language)});
    }
}

Status markSelected(Lanes &made, const Database &database)
{
    QSet<qint64> ids;
    for (const LaneRecord &record : made.records)
        ids.insert(record.id.value);
    const auto selected = selectedAmong(database, ids);
    VODHUK_TRY(selected);
    for (LaneRecord &record : made.records) {
        record.isSelected = selected->contains(record.id.value);
        made.responsesShown += record.isSelected && record.kind == RecordKind::Response ? 1 : 0;
    }
    return {};
}

/// Over temp.selection.
Result<Lanes> lanesOf(const QueryEngine &engine, const QueryEngine::Filter &shown, const QString &language,
                      size_t most)
{
    LaneFinder finder(engine.database(), shown);
    VODHUK_TRY(finder.find());
    std::vector<ResponseId> ids;
    for (const DatedPlace &place : finder.kept(most))
        ids.push_back(ResponseId{place.id});
    const auto rows = readRows(engine.database(), ids);
    VODHUK_TRY(rows);
    Lanes made;
    made.responses = finder.responses();
    made.countermoves = finder.countermoves();
    made.reactions = static_cast<qint64>(finder.answers()) - finder.countermoves();
    made.earlier = static_cast<qint64>(finder.answers() - std::min(most, finder.answers()));
    for (const ResponseRow &row : *rows)
        made.records.push_back(laneRecord(row, engine, language));
    linkRecords(made, finder.links(), engine.codebook(), language);
    VODHUK_TRY(markSelected(made, engine.database()));
    return made;
}

} // namespace

std::expected<Result<Lanes>, QueryError> lanes(const QueryEngine &engine, const Query &query,
                                               const QString &language, size_t most)
{
    const QStringList any{u"any"_s};
    const auto filter = engine.filter(query.without(u"kind"_s).withValues(u"kind"_s, any));
    if (!filter)
        return std::unexpected(filter.error());
    const auto shown = engine.filter(showable(query).withValues(u"kind"_s, any));
    if (!shown)
        return std::unexpected(shown.error());
    if (const Status selected = fillSelection(engine.database(), *filter); !selected)
        return Result<Lanes>(std::unexpected(selected.error()));
    return lanesOf(engine, *shown, language, most);
}

} // namespace vodhuk
