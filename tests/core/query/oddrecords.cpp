#include "tests/core/query/oddrecords.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/importer.h"
#include "tests/bench/generator.h"
#include "tests/support/savedrecords.h"

#include <algorithm>
#include <array>
#include <random>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

LocalizedText named(const QString &english, const QString &belarusian)
{
    LocalizedText text(u"en"_s, english);
    text.set(u"be"_s, belarusian);
    return text;
}

/// What odd records refer to.
struct Registers {
    explicit Registers(Catalogue &catalogue)
    {
        const Database &database = catalogue.database();
        const QList<Source> ofAll = vodhuk::allSources(database).value();
        for (const Source &source : ofAll)
            sources.append(source.id);
        const QList<Event> happened = vodhuk::allEvents(database).value();
        for (const Event &event : happened)
            events.append(event.id);
        for (const Actor &actor : catalogue.actors().actors())
            actors.append(actor.id);
        for (const auto &[key, name] :
             {std::pair{u"EU-BLR"_s, u"Measures of the Union"_s}, {u"UK-BLR"_s, u"Belarus Regulations"_s}}) {
            Regime regime;
            regime.key = key;
            regime.name = named(name, u"Меры "_s + key);
            regimes.append(saved(catalogue, regime));
        }
        Norm norm;
        norm.name = named(u"Convention against Torture"_s, u"Канвенцыя супраць катаванняў"_s);
        norms = {NormId{}, saved(catalogue, norm)};
        for (const QString &name : {u"Alena Škoda"_s, u"Міхаіл Гуцэрыеў"_s, u"Belaruskali"_s}) {
            Target target;
            target.type = u"person"_s;
            target.name = LocalizedText(u"en"_s, name);
            target.identifiers = {{u"imo"_s, u"9187629"_s}};
            targets.append(saved(catalogue, target));
        }
    }

    QList<SourceId> sources;
    QList<EventId> events;
    QList<ActorId> actors;
    QList<RegimeId> regimes;
    QList<NormId> norms;
    QList<TargetId> targets;
};

class Oddity
{
public:
    Oddity(Catalogue &catalogue, unsigned seed)
        : m_registers(catalogue)
        , m_random(seed)
    {
    }

    /// Another source, actor or event than it was.
    void changeRegisters(Catalogue &catalogue);

    /// One to three oddities.
    void change(Response &response)
    {
        for (auto left = 1 + below(3); left > 0; --left)
            (this->*pick(m_changes))(response);
    }

    bool chance(qsizetype oneIn) { return below(oneIn) == 0; }

private:
    using Change = void (Oddity::*)(Response &);

    qsizetype below(qsizetype end) { return static_cast<qsizetype>(m_random() % static_cast<unsigned>(end)); }
    template <class List>
    typename List::value_type pick(const List &values)
    {
        return values[below(static_cast<qsizetype>(values.size()))];
    }
    PartialDate anyDate()
    {
        static const QStringList dates{u""_s,
                                       u"2020"_s,
                                       u"2021-05"_s,
                                       u"2020-08-09"_s,
                                       u"2021-05-23~"_s,
                                       u"2022?"_s,
                                       u"2020-12-31"_s,
                                       u"2021-03/.."_s,
                                       u"../2020-09"_s,
                                       u"2021-01-01"_s,
                                       u"2020-08/2020-10"_s,
                                       u"2020-12-31/2021-01-01"_s,
                                       u"1996"_s,
                                       u"2021-05-01/2021-05-31"_s};
        return PartialDate::parse(pick(dates)).value();
    }

    void date(Response &r) { r.date = anyDate(); }
    void titles(Response &r);
    void actors(Response &r);
    void measures(Response &r);
    void listings(Response &r);
    void codes(Response &r);
    void columns(Response &r);
    void numbers(Response &r);
    void sense(Response &r);
    void marks(Response &r);
    void evidence(Response &r);

    Registers m_registers;
    std::mt19937 m_random;
    QList<Change> m_changes{&Oddity::date,     &Oddity::titles, &Oddity::actors,  &Oddity::measures,
                            &Oddity::listings, &Oddity::codes,  &Oddity::columns, &Oddity::numbers,
                            &Oddity::sense,    &Oddity::marks,  &Oddity::evidence};
};

void Oddity::titles(Response &r)
{
    if (chance(4)) {
        r.title = {};
        return;
    }
    r.title.set(u"be"_s, u"Заява: сям'я Лукашэнкі і санкцыі"_s);
    r.title.set(u"ru"_s, pick(QStringList{u"Решение о мерах против Лукашенко"_s, u"Заявления и решения"_s}));
    r.title.set(u"pl"_s, pick(QStringList{u"Łukaszenka i Mińsk"_s, u"Oświadczenie"_s}));
    if (chance(2))
        r.title.set(u"en"_s, {});
}

void Oddity::actors(Response &r)
{
    if (chance(3)) {
        r.participations.clear();
        return;
    }
    static const QStringList roles{u"adopter"_s,    u"co_adopter"_s, u"aligned"_s,
                                   u"co_sponsor"_s, u"voted_for"_s,  u"abstained"_s};
    r.participations.append(Participation{pick(m_registers.actors), pick(roles), {}, {}});
    if (chance(2))
        r.participations.append(Participation{r.participations.first().actor, pick(roles), {}, {}});
}

void Oddity::measures(Response &r)
{
    if (!r.listings.isEmpty())
        return;
    static const QStringList benefits{u"travel"_s, u"assets"_s, u"trade"_s, u"diplomatic"_s, u""_s};
    static const QStringList directions{u"withdraws"_s, u"grants"_s, u"restores"_s, u""_s};
    static const QStringList states{u""_s, u"in_force"_s, u"in_force_eased"_s, u"lifted"_s, u"annulled"_s};
    Measure measure;
    measure.benefit = pick(benefits);
    measure.direction = pick(directions);
    measure.status = pick(states);
    measure.inForceFrom = anyDate();
    measure.inForceUntil = anyDate();
    if (chance(3)) {
        r.measures.clear();
        r.milestones.clear(); // they may be of a measure
    }
    r.measures.append(measure);
}

void Oddity::listings(Response &r)
{
    Measure measure;
    measure.id = MeasureId{newRecordId()};
    measure.benefit = u"assets"_s;
    measure.direction = u"withdraws"_s;
    measure.inForceFrom = anyDate();
    r.measures.append(measure);
    Listing listing;
    listing.measure = measure.id;
    listing.target = pick(m_registers.targets);
    r.listings.append(listing);
}

void Oddity::codes(Response &r)
{
    static const QList<QStringList> instruments{{},
                                                {u"no_such_step"_s},
                                                {u"travel_ban"_s, u"statement"_s},
                                                {u"statement"_s, u"no_such_step"_s},
                                                {u"other"_s}};
    static const QList<QStringList> bindings{
        {}, {u"non_binding"_s}, {u"on_members"_s, u"in_own_jurisdiction"_s}, {u"internal"_s}};
    static const QList<QStringList> triggers{{}, {u"repression"_s, u"trials"_s}, {u"pre_2020"_s}};
    r.instruments = pick(instruments);
    r.binding = pick(bindings);
    r.triggers = pick(triggers);
}

void Oddity::columns(Response &r)
{
    r.framing = pick(QStringList{u""_s, u"obligation"_s, u"countermeasure"_s, u"not_stated"_s});
    r.actMode = pick(QStringList{u""_s, u"performed"_s, u"proposed"_s});
    r.workflow = pick(QStringList{u"draft"_s, u"published"_s, u"withdrawn"_s, u"reviewed"_s});
    r.sensitivity = pick(QStringList{u""_s, u"public"_s, u"internal"_s, u"confidential"_s, u"of_later"_s});
    r.practicalEffect = pick(QStringList{u""_s, u"Flights were re-routed around Minsk."_s});
}

void Oddity::numbers(Response &r)
{
    const auto number = [this] { return chance(2) ? std::nullopt : std::optional<int>(below(40)); };
    r.votes.inFavour = number();
    r.votes.absent = number();
    r.personsNew = number();
    r.entitiesNew = number();
    r.amount = pick(QStringList{u""_s, u"2500000"_s});
}

void Oddity::sense(Response &r)
{
    r.senseOverride = pick(QStringList{u""_s, u"strict"_s, u"broad"_s, u"none"_s});
    r.senseReason = pick(QStringList{u""_s, u"As the act says."_s});
}

void Oddity::marks(Response &r)
{
    static const QList<QStringList> tags{{}, {u"Red"_s}, {u"red"_s, u"Чырвоны"_s}, {u"RED list"_s}};
    r.tags = pick(tags);
    r.regime = chance(3) ? RegimeId{} : pick(m_registers.regimes);
    r.events = chance(2) ? QList<EventId>() : QList<EventId>{pick(m_registers.events)};
}

void Oddity::evidence(Response &r)
{
    NormInvocation norm;
    norm.norm = pick(m_registers.norms);
    norm.text = pick(QStringList{u"Chicago Convention, art. 3 bis (100 %)"_s, u"Art. 2"_s, u"erga omnes"_s});
    r.norms.append(norm);
    r.notes.append(Note{u"Asked by the team of l'Union, 12 May."_s, u"internal"_s});
    if (chance(3))
        r.citations.clear();
    r.citations.append(
        Citation{pick(m_registers.sources), {}, pick(QStringList{u""_s, u"must act at once"_s}), {}});
}

void Oddity::changeRegisters(Catalogue &catalogue)
{
    Source source = vodhuk::findSource(catalogue.database(), pick(m_registers.sources)).value().value();
    source.publisher = pick(QStringList{u"Reuters"_s, u"REUTERS"_s, u"Наша Ніва"_s, u""_s});
    source.localFile = u"page.pdf"_s;
    saved(catalogue, source);
    Actor actor = *catalogue.actors().find(pick(m_registers.actors));
    actor.side = pick(QStringList{u"responding"_s, u"target"_s, u"civil_society"_s, u""_s});
    actor.type = pick(QStringList{u"state"_s, u"company"_s, u"igo"_s});
    actor.aliases.append(u"Another name of "_s + actor.name.best(u"en"_s));
    saved(catalogue, actor);
}

} // namespace

std::unique_ptr<Catalogue> generatedCatalogue(int generated)
{
    auto catalogue = Catalogue::inMemory();
    REQUIRE_OK(catalogue);
    REQUIRE_OK(importSample(**catalogue));
    const auto outcome = importTable(**catalogue, generatedTable(generated, 20200809), u"Generated"_s, true);
    REQUIRE_OK(outcome);
    BOOST_REQUIRE(outcome->added > generated / 2); // a query over nothing proves nothing
    return std::move(*catalogue);
}

void makeOdd(Catalogue &catalogue, unsigned seed)
{
    constexpr qsizetype inOneChange = 100;
    Oddity oddity(catalogue, seed);
    const auto ids = ResponseRepository(catalogue.database()).all();
    REQUIRE_OK(ids);
    for (qsizetype from = 0; from < ids->size(); from += inOneChange) {
        edited(catalogue, [&, some = ids->mid(from, inOneChange)](Edit &edit) -> Status {
            for (const ResponseId id : some) {
                if (oddity.chance(40)) {
                    VODHUK_TRY(edit.remove(id));
                    continue;
                }
                if (!oddity.chance(3))
                    continue;
                auto read = ResponseRepository(edit.database()).find(id);
                VODHUK_TRY(read);
                Response response = (*read).value();
                oddity.change(response);
                VODHUK_TRY(edit.save(response));
            }
            return {};
        });
        oddity.changeRegisters(catalogue);
    }
}

} // namespace vodhuk::test
