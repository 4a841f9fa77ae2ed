#include "tests/core/analysis/randomrecords.h"

#include "core/catalogue/responserepository.h"
#include "core/index/responseindex.h"
#include "tests/support/savedrecords.h"

#include <random>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int recordCount = 160;

/// Picks the same values on every machine.
class Dice
{
public:
    template <class T>
    const T &of(const QList<T> &values)
    {
        return values.at(below(static_cast<int>(values.size())));
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int times) { return below(times) == 0; }

    /// Known to the day, to the month, to the year, between two days, without one of the ends, or not at all.
    PartialDate date(bool mayBeEmpty = true)
    {
        const QDate day = QDate(2020, 1, 1).addDays(below(1500));
        const QString text = day.toString(Qt::ISODate);
        const QList<QString> texts{text,
                                   text,
                                   text,
                                   text.left(7),
                                   text.left(4),
                                   text + u'/' + day.addDays(below(200)).toString(Qt::ISODate),
                                   text + u"/.."_s,
                                   u"../"_s + text,
                                   QString()};
        const auto date = PartialDate::parse(of(mayBeEmpty ? texts : texts.first(6)));
        REQUIRE_OK(date);
        return *date;
    }

private:
    std::mt19937 m_random{20200809};
};

Measure randomMeasure(Dice &dice)
{
    Measure measure;
    measure.id = MeasureId{newRecordId()};
    measure.benefit = dice.of(QList<QString>{u"travel"_s, u"assets"_s, u"trade"_s});
    measure.direction = dice.of(QList<QString>{u"withdraws"_s, u"withdraws"_s, u"withdraws"_s, u"grants"_s});
    measure.inForceFrom = dice.date();
    if (!dice.oneIn(3))
        measure.inForceUntil = dice.date();
    measure.untilKind = dice.of(QList<QString>{QString(), u"review"_s, u"expiry"_s});
    measure.status = dice.of(QList<QString>{QString(), u"in_force"_s, u"in_force_eased"_s});
    return measure;
}

void addMeasures(Response &response, Dice &dice, const std::map<TargetId, QString> &targets)
{
    for (int i = dice.below(4); i > 0; --i)
        response.measures.append(randomMeasure(dice));
    if (response.measures.isEmpty())
        return;
    for (const auto &[target, type] : targets) {
        if (!dice.oneIn(4))
            continue;
        Listing listing;
        listing.measure = dice.of(response.measures).id;
        listing.target = target;
        listing.listedOn = dice.date();
        if (dice.oneIn(2))
            listing.delistedOn = dice.date();
        response.listings.append(listing);
    }
}

void addActors(Response &response, Dice &dice, const QList<ActorId> &actors)
{
    for (const ActorId actor : actors) {
        if (dice.oneIn(3))
            response.participations.append(
                {actor,
                 dice.of(QList<QString>{u"adopter"_s, u"co_adopter"_s, u"aligned"_s, u"abstained"_s}),
                 {},
                 {}});
    }
    if (!response.participations.isEmpty() && dice.oneIn(8)) // somebody has two roles
        response.participations.append({response.participations.constFirst().actor, u"aligned"_s, {}, {}});
}

Response randomResponse(Dice &dice, const QList<ActorId> &actors, const std::map<TargetId, QString> &targets,
                        RegimeId regime)
{
    Response response;
    response.title.set(u"en"_s, u"Record %1"_s.arg(dice.below(100000)));
    response.date = dice.date();
    if (dice.oneIn(10))
        response.kind = RecordKind::Countermove;
    for (const QString &code : {u"travel_ban"_s, u"statement"_s, u"resolution"_s, u"asset_freeze"_s}) {
        if (dice.oneIn(3) && response.kind == RecordKind::Response)
            response.instruments.append(code);
    }
    for (const QString &code : {u"election_2020"_s, u"repression"_s, u"trials"_s}) {
        if (dice.oneIn(3))
            response.triggers.append(code);
    }
    for (const QString &code : {u"on_members"_s, u"in_own_jurisdiction"_s, u"non_binding"_s}) {
        if (dice.oneIn(3))
            response.binding.append(code);
    }
    response.framing = dice.of(QList<QString>{QString(), u"obligation"_s, u"discretion"_s, u"not_stated"_s});
    if (dice.oneIn(2))
        response.personsNew = dice.below(40);
    if (dice.oneIn(3))
        response.entitiesNew = dice.below(9);
    if (dice.oneIn(4))
        response.regime = regime;
    for (const QString &role : {u"renewed"_s, u"eased"_s, u"condition"_s, u"adopted"_s}) {
        if (dice.oneIn(3))
            response.milestones.append({role, dice.date(false), {}});
    }
    addActors(response, dice, actors);
    addMeasures(response, dice, targets);
    return response;
}

/// Ties some records to each other: one in four belongs to a group, one in four has a link to another that has no group.
class Ties
{
public:
    void addTo(Response &response)
    {
        if (m_dice.oneIn(4))
            response.coordinationGroup = u"Group %1"_s.arg(m_dice.below(9));
        else if (!m_linkable.isEmpty() && m_dice.oneIn(3))
            response.links.append({m_dice.of(m_linkable),
                                   m_dice.of(QList<QString>{u"aligned_with"_s, u"coordinated_with"_s,
                                                            u"answers"_s, u"mirrors"_s}),
                                   false});
    }
    void remember(ResponseId id, const Response &response)
    {
        if (response.coordinationGroup.isEmpty())
            m_linkable.append(id);
    }

private:
    Dice m_dice;
    QList<ResponseId> m_linkable;
};

void saveEvents(Catalogue &catalogue)
{
    for (const auto &[trigger, date] : {std::pair(u"election_2020"_s, u"2020-08-09"_s),
                                        {u"election_2020"_s, u"2020-09"_s},
                                        {u"repression"_s, u"2021-07-14"_s},
                                        {u"repression"_s, u"2030-01-01"_s},
                                        {u"sports"_s, u"2021-08-01"_s}}) {
        Event event;
        event.trigger = trigger;
        event.title.set(u"en"_s, u"Event of "_s + date);
        event.date = PartialDate::parse(date).value();
        (void)saved(catalogue, event);
    }
}

} // namespace

RandomRecords::RandomRecords()
    : m_catalogue(Catalogue::inMemory().value())
{
    for (const QString &name : {u"Zambia"_s, u"Österreich"_s, u"European Union"_s, u"Canada"_s, u"Norway"_s})
        m_actors.append(saved(*m_catalogue, actorNamed(name)));
    for (const auto &[name, type] : {std::pair(u"A person"_s, u"person"_s),
                                     {u"Another person"_s, u"person"_s},
                                     {u"A third"_s, u"person"_s},
                                     {u"A firm"_s, u"entity"_s},
                                     {u"An office"_s, u"entity"_s},
                                     {u"Forty people"_s, u"group"_s}}) {
        Target target;
        target.type = type;
        target.name.set(u"en"_s, name);
        m_targets.emplace(saved(*m_catalogue, target), type);
    }
    Regime regime;
    regime.key = u"XX-BLR"_s;
    regime.name.set(u"en"_s, u"Regime of the test"_s);
    regime.issuer = m_actors.constFirst();
    regime.reviewMonth = 2;
    const RegimeId regimeId = saved(*m_catalogue, regime);
    saveEvents(*m_catalogue);
    Dice dice;
    edited(*m_catalogue, [&](Edit &edit) -> Status {
        Ties ties;
        for (int i = 0; i < recordCount; ++i) {
            Response response = randomResponse(dice, m_actors, m_targets, regimeId);
            ties.addTo(response);
            const auto id = edit.save(response);
            VODHUK_TRY(id);
            ties.remember(*id, response);
        }
        return {};
    });
    const ResponseRepository repository(m_catalogue->database());
    const QList<Entry> entries = repository.findEntries(repository.all().value()).value();
    for (const Entry &entry : entries)
        m_records.emplace(entry.response.id, entry.response);
    const auto built = ResponseIndex::build(m_catalogue->database());
    REQUIRE_OK(built);
    m_index = *built;
}

const RandomRecords &RandomRecords::shared()
{
    static const RandomRecords records;
    return records;
}

QueryEngine RandomRecords::engine(bool isIndexed) const
{
    return {m_catalogue->database(), m_catalogue->codebook(), m_catalogue->actors(),
            isIndexed ? m_index : nullptr};
}

std::vector<Response> RandomRecords::selected(const Query &query) const
{
    const QueryResult result = counted(engine().run(query, {}));
    std::vector<Response> records;
    for (const ResponseId id : result.ids)
        records.push_back(m_records.at(id));
    return records;
}

QString RandomRecords::nameOf(ActorId actor) const
{
    return m_catalogue->actors().name(actor, u"en"_s);
}

QList<Query> RandomRecords::queries()
{
    QList<Query> queries;
    for (const QString &text : {u""_s, u"benefit:travel"_s, u"year:2021 -framing:obligation"_s, u"kind:any"_s,
                                u"actor:Canada in-force:2021-06-01"_s, u"surely:1990"_s}) {
        const auto query = parseQuery(text);
        BOOST_REQUIRE(query.has_value());
        queries.append(*query);
    }
    return queries;
}

} // namespace vodhuk::test
