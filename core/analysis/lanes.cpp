#include "core/analysis/lanes.h"

#include "core/analysis/datedplaces.h"
#include "core/catalogue/rows.h"
#include "core/query/rowreader.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>

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

/// Which rows are countermoves and reactions; the others are responses.
struct Answers {
    RowSet countermoves;
    RowSet reactions;

    [[nodiscard]] static Result<Answers> of(const RecordSets &records)
    {
        auto kinds = records.by(u"kind"_s, u"en"_s);
        VODHUK_TRY(kinds);
        Answers answers;
        for (ValueSet &kind : *kinds) {
            if (kind.value.code == recordKindCode(RecordKind::Countermove))
                answers.countermoves = std::move(kind.rows);
            else if (kind.value.code == recordKindCode(RecordKind::Reaction))
                answers.reactions = std::move(kind.rows);
        }
        return answers;
    }

    [[nodiscard]] RecordKind kindOf(quint32 row) const
    {
        if (countermoves.contains(row))
            return RecordKind::Countermove;
        return reactions.contains(row) ? RecordKind::Reaction : RecordKind::Response;
    }
    [[nodiscard]] qint64 count() const
    {
        return static_cast<qint64>(countermoves.cardinality() + reactions.cardinality());
    }
};

/// Which records are in the lanes, by date.
class LaneFinder
{
public:
    explicit LaneFinder(const LinkedRecords &records)
        : m_selected(records.selected)
        , m_shown(records.shown)
    {
    }

    Status find()
    {
        auto answers = Answers::of(m_selected);
        VODHUK_TRY(answers);
        m_answers = *std::move(answers);
        m_countermoves = static_cast<qint64>(m_answers.countermoves.cardinality());
        auto kinds = Answers::of(m_shown);
        VODHUK_TRY(kinds);
        m_kinds = *std::move(kinds);
        return readLinks();
    }

    /// The latest answers, and the responses linked with them; by date.
    [[nodiscard]] std::vector<DatedPlace> kept(size_t most) const
    {
        LatestPlaces latest(most);
        addPlaces(latest, m_answers.countermoves | m_answers.reactions, m_selected);
        for (const DatedPlace &answer : m_linkedAnswers)
            latest.add(answer);
        std::vector<DatedPlace> all = latest.take();
        QSet<qint64> ids;
        for (const DatedPlace &answer : all)
            ids.insert(answer.id);
        QSet<qint64> linked;
        for (const Link &link : m_links) {
            if (ids.contains(link.from) || ids.contains(link.to))
                linked << link.from << link.to;
        }
        std::ranges::copy_if(m_linkedResponses, std::back_inserter(all),
                             [&](const DatedPlace &response) { return linked.contains(response.id); });
        std::ranges::sort(all);
        return all;
    }

    [[nodiscard]] const std::vector<Link> &links() const { return m_links; }
    [[nodiscard]] qint64 answers() const
    {
        return m_answers.count() + static_cast<qint64>(m_linkedAnswers.size());
    }
    [[nodiscard]] qint64 countermoves() const { return m_countermoves; }
    [[nodiscard]] qint64 responses() const { return m_selected.count() - m_answers.count(); }

private:
    /// Those between records of two kinds that may be shown, of which one is selected.
    Status readLinks()
    {
        return forEachRow(m_shown.engine().database(),
                          u"SELECT from_id, to_id, type FROM relation ORDER BY from_id, to_id, type"_s, {},
                          [&](const Statement &row) {
                              const ResponseId from{row.number(0)};
                              const ResponseId to{row.number(1)};
                              const auto fromRow = m_shown.rowOf(from);
                              const auto toRow = m_shown.rowOf(to);
                              if (!fromRow || !toRow || m_kinds.kindOf(*fromRow) == m_kinds.kindOf(*toRow) ||
                                  (!m_selected.contains(from) && !m_selected.contains(to)))
                                  return;
                              m_links.push_back({from.value, to.value, row.text(2)});
                              addLinked(*fromRow);
                              addLinked(*toRow);
                          });
    }

    /// An answer that is not selected itself is there for its link alone.
    void addLinked(quint32 row)
    {
        const RecordKind kind = m_kinds.kindOf(row);
        if (kind == RecordKind::Response)
            m_linkedResponses.insert(placeOf(row, m_shown));
        else if (!m_selected.contains(m_shown.idOf(row)) &&
                 m_linkedAnswers.insert(placeOf(row, m_shown)).second)
            m_countermoves += kind == RecordKind::Countermove ? 1 : 0;
    }

    const RecordSets &m_selected;
    const RecordSets &m_shown;
    Answers m_answers; ///< among the selected
    Answers m_kinds;   ///< of all that are shown
    std::vector<Link> m_links;
    std::set<DatedPlace> m_linkedAnswers;
    std::set<DatedPlace> m_linkedResponses;
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

void markSelected(Lanes &made, const RecordSets &selected)
{
    for (LaneRecord &record : made.records) {
        record.isSelected = selected.contains(record.id);
        made.responsesShown += record.isSelected && record.kind == RecordKind::Response ? 1 : 0;
    }
}

Result<Lanes> lanesOf(const LinkedRecords &records, const QString &language, size_t most,
                      const Cancellation &cancellation)
{
    const QueryEngine &engine = records.selected.engine();
    LaneFinder finder(records);
    VODHUK_TRY(finder.find());
    if (cancellation.isCancelled())
        return stopped();
    std::vector<ResponseId> ids;
    for (const DatedPlace &place : finder.kept(most))
        ids.push_back(ResponseId{place.id});
    const auto rows = readRows(engine.database(), ids);
    VODHUK_TRY(rows);
    Lanes made;
    made.responses = finder.responses();
    made.countermoves = finder.countermoves();
    made.reactions = finder.answers() - finder.countermoves();
    made.earlier = finder.answers() - std::min(static_cast<qint64>(most), finder.answers());
    for (const ResponseRow &row : *rows)
        made.records.push_back(laneRecord(row, engine, language));
    linkRecords(made, finder.links(), engine.codebook(), language);
    markSelected(made, records.selected);
    return made;
}

} // namespace

std::expected<Result<Lanes>, QueryError> lanes(const QueryEngine &engine, const Query &query,
                                               const QString &language, size_t most,
                                               const Cancellation &cancellation)
{
    const auto records = LinkedRecords::select(
        engine, query.without(u"kind"_s).withValues(u"kind"_s, {u"any"_s}), cancellation);
    if (!records)
        return std::unexpected(records.error());
    if (!*records)
        return Result<Lanes>(std::unexpected(records->error()));
    return lanesOf(**records, language, most, cancellation);
}

} // namespace vodhuk
