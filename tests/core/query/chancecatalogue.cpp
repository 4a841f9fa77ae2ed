#include "tests/core/query/chancecatalogue.h"

#include "core/catalogue/edit.h"
#include "tests/support/printing.h"

#include <QMap>

#include <boost/test/unit_test.hpp>
#include <random>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

PartialDate date(const QString &text)
{
    return PartialDate::parse(text).value();
}

Actor actor(const QString &code, const QString &type, const QString &english, const QStringList &aliases)
{
    Actor made;
    made.code = code;
    made.type = type;
    made.name = LocalizedText(u"en"_s, english);
    made.aliases = aliases;
    made.side = type == "democratic_force"_L1 ? u"civil_society"_s : u"responding"_s;
    return made;
}

class Chance
{
public:
    Status saveActors(Edit &edit)
    {
        for (const Actor &made : {actor(u"EU"_s, u"igo"_s, u"European Union"_s, {u"Еўрапейскі саюз"_s}),
                                  actor(u"OSCE"_s, u"igo"_s, u"OSCE"_s, {}),
                                  actor(u"US"_s, u"state"_s, u"United States"_s, {u"USA"_s, u"Congress"_s}),
                                  actor(u"LT"_s, u"state"_s, u"Lithuania"_s, {}),
                                  actor({}, u"parliament"_s, u"Parliament of Testland"_s, {u"Congress"_s}),
                                  actor(u"OS"_s, u"democratic_force"_s, u"Office of S."_s, {})}) {
            const auto id = edit.save(made);
            if (!id)
                return std::unexpected(id.error());
            actors.append(*id);
        }
        for (const QString &key : {u"EU-BLR"_s, u"US-EO14038"_s}) {
            Regime made;
            made.key = key;
            made.name = LocalizedText(u"en"_s, u"Sanctions framework "_s + key);
            const auto id = edit.save(made);
            if (!id)
                return std::unexpected(id.error());
            regimes.insert(key, *id);
        }
        return {};
    }

    Status saveRecords(Edit &edit)
    {
        for (int i = 0; i < 300; ++i) {
            if (const auto id = edit.save(anyEntry()); !id)
                return std::unexpected(id.error());
        }
        return {};
    }

private:
    template <class T>
    const T &pick(const QList<T> &values)
    {
        return values[static_cast<qsizetype>(random() % static_cast<unsigned>(values.size()))];
    }

    bool chance(unsigned oneIn) { return random() % oneIn == 0; }

    QStringList some(const QStringList &values)
    {
        QStringList taken;
        for (auto count = random() % 3; count > 0; --count)
            taken.append(pick(values));
        taken.removeDuplicates();
        return taken;
    }

    QString anyDate()
    {
        return pick(QStringList{u""_s, u"2020"_s, u"2020-08"_s, u"2020-08-09"_s, u"2020-12/2021-01"_s,
                                u"2021-05-23"_s, u"2021-06?"_s, u"2021/.."_s, u"../2020-09"_s,
                                u"2022-03-01"_s, u"2022-02/2022-02-15"_s, u"2023"_s});
    }

    Measure anyMeasure()
    {
        Measure measure;
        measure.instrument = pick(QStringList{u"travel_ban"_s, u"asset_freeze"_s, u""_s});
        measure.benefit = pick(QStringList{u"travel"_s, u"assets"_s, u"trade"_s, u""_s});
        measure.direction =
            measure.benefit.isEmpty() ? u""_s : pick(QStringList{u"withdraws"_s, u"grants"_s});
        measure.inForceFrom = date(anyDate());
        measure.inForceUntil =
            chance(2) ? PartialDate() : date(pick(QStringList{u"2023"_s, u"2023-05-01"_s, u"2024/.."_s}));
        measure.status = pick(QStringList{u""_s, u"in_force"_s, u"lifted"_s});
        return measure;
    }

    Entry anyEntry()
    {
        Entry entry;
        Response &response = entry.response;
        response.kind = chance(6)   ? RecordKind::Countermove
                        : chance(6) ? RecordKind::Reaction
                                    : RecordKind::Response;
        response.date = date(anyDate());
        response.title.set(u"en"_s, pick(QStringList{u"Sanctions on Lukashenko"_s, u"Statement on visas"_s,
                                                     u"Aid for Lukashenka's victims"_s}));
        if (chance(3))
            response.title.set(u"be"_s, pick(QStringList{u"Заява пра Лукашэнку"_s, u"Дапамога"_s}));
        response.instruments = some(
            {u"statement"_s, u"travel_ban"_s, u"asset_freeze"_s, u"resolution"_s, u"recall_ambassador"_s});
        response.triggers = some({u"election_2020"_s, u"repression"_s, u"ukraine_war"_s});
        response.binding = some({u"on_members"_s, u"non_binding"_s});
        response.framing = pick(QStringList{u"not_stated"_s, u"obligation"_s, u"discretion"_s, u""_s});
        response.actMode = pick(QStringList{u"performed"_s, u""_s});
        response.workflow = pick(QStringList{u"draft"_s, u"published"_s});
        if (chance(2))
            response.personsNew = static_cast<int>(random() % 5);
        if (chance(3))
            response.regime = pick(regimes.values());
        response.tags = some({u"joint"_s, u"two words"_s});
        if (chance(3))
            response.votes.against = 3;
        if (chance(4))
            response.amount = u"100"_s;
        for (auto count = random() % 3; count > 0; --count)
            response.participations.append(
                {pick(actors),
                 pick(QStringList{u"adopter"_s, u"co_adopter"_s, u"aligned"_s, u"voted_for"_s}),
                 {},
                 {}});
        for (auto count = random() % 3; count > 0; --count)
            response.measures.append(anyMeasure());
        if (chance(2)) {
            Source source;
            source.title = pick(QStringList{u"Council Decision"_s, u"Заява МЗС"_s});
            source.url = u"https://example.org/"_s + pick(QStringList{u"a"_s, u"b*[c"_s});
            source.publisher = pick(QStringList{u"Council"_s, u"Reform, by"_s, u""_s});
            source.localFile = chance(2) ? u"a.pdf"_s : u""_s;
            entry.sources.append(source);
            response.citations.append({{}, {}, chance(2) ? u"quoted"_s : u""_s, {}});
        }
        for (const QString &norm : some({u"UN Charter"_s, u"UN Charter, art. 2"_s}))
            response.norms.append(NormInvocation{{}, norm, {}, {}, {}});
        return entry;
    }

    std::mt19937 random{2020};
    QList<ActorId> actors;
    QMap<QString, RegimeId> regimes;
};

} // namespace

std::unique_ptr<Catalogue> chanceCatalogue()
{
    Chance chance;
    auto catalogue = Catalogue::inMemory().value();
    REQUIRE_OK(catalogue->edit(u"Actors"_s, [&](Edit &edit) { return chance.saveActors(edit); }));
    REQUIRE_OK(catalogue->edit(u"Records"_s, [&](Edit &edit) { return chance.saveRecords(edit); }));
    return catalogue;
}

} // namespace vodhuk::test
