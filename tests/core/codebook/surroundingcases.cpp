#include "tests/core/codebook/rulecases.h"

namespace vodhuk::test
{

namespace
{

ResponseBuilder published(ResponseBuilder builder)
{
    return builder.with([](Response &response) { response.workflow = u"published"_s; });
}

RuleContext beside(const std::function<void(Neighbourhood &)> &change)
{
    return with([&](RuleContext &context) { change(context.neighbours); });
}

NearRecord other(const char *day, const char *instruments, const char *by = "EU")
{
    NearRecord record;
    record.id = ResponseId{9};
    record.date = date(day);
    record.title.set(u"en"_s, u"Another record"_s);
    record.instruments = QString::fromLatin1(instruments).split(u';');
    record.adopters = {actor(by)};
    return record;
}

/// The codebook and an instrument that a catalogue has added to it.
Codebook withForce()
{
    const Codebook builtIn = Codebook::builtIn();
    QList<Term> terms;
    for (const QString &vocabulary : builtIn.vocabularies())
        terms += builtIn.terms(vocabulary);
    Term force;
    force.vocabulary = u"instrument"_s;
    force.code = u"force"_s;
    return Codebook(terms + QList{force});
}

RuleContext withCommission(const char *until)
{
    return with([=](RuleContext &context) {
        Actor commission;
        commission.id = ActorId{1};
        commission.type = u"igo_organ"_s;
        commission.validUntil = date(until);
        context.actors = ActorDirectory({commission});
    });
}

ResponseBuilder voting(int inFavour)
{
    return statementBy("EP").doing("resolution").with([=](Response &response) {
        response.votes = {inFavour, 44, 44, std::nullopt};
    });
}

RuleContext namingNorm(const char *russian)
{
    return beside([=](Neighbourhood &neighbours) {
        Norm norm;
        norm.id = NormId{7};
        norm.name.set(u"en"_s, u"Convention against Torture"_s);
        norm.name.set(u"be"_s, u"Канвенцыя супраць катаванняў"_s);
        norm.name.set(u"ru"_s, QString::fromUtf8(russian));
        neighbours.norms.insert(norm.id, norm);
    });
}

RuleContext listing(const char *type)
{
    return beside([=](Neighbourhood &neighbours) {
        Target target;
        target.id = TargetId{5};
        target.type = QString::fromLatin1(type);
        target.name.set(u"en"_s, u"Belarus Red Cross"_s);
        neighbours.targets.insert(target.id, target);
    });
}

RuleContext besideNamesakes(const QList<Target> &namesakes)
{
    return beside([&](Neighbourhood &neighbours) { neighbours.namesakes.insert(TargetId{5}, namesakes); });
}

ResponseBuilder noting(const char *sensitivity)
{
    return published(sound())
        .summed(u"The list was shown to us by Ivan Petrov."_s)
        .with([=](Response &response) {
            response.notes = {{u"Ivan Petrov"_s, QString::fromLatin1(sensitivity)}};
        });
}

} // namespace

Cases casesOfActors()
{
    const auto council =
        sound().with([](Response &response) { response.participations.first().actor = actor("UNSC"); });
    const auto unnumbered =
        ResponseBuilder(council).with([](Response &response) { response.legalActs.clear(); });
    const RuleContext forced = with([](RuleContext &context) { context.codebook = withForce(); });
    const auto strike = statementBy("UK").doing("force");
    const auto ofCommission =
        statementBy("EU").on("2006-07").because("pre_2020").with([](Response &response) {
            response.participations.first().actor = ActorId{1};
        });
    return {
        {"W22", statementBy("ICRC"), statementBy("ICRC").doing("humanitarian_aid")},
        {"W23", statementBy("EU").doing("resolution"), statementBy("EP").doing("resolution")},
        {"E24", unnumbered, council},
        {"E25", {strike, forced}, {ResponseBuilder(strike).act(u"S/RES/9999 (2026)"_s), forced}},
        {"W30", {ofCommission, withCommission("2006-06")}, {ofCommission, withCommission("2006-07")}},
        {"W33", sound().by(actor("EU"), u"aligned"_s), sound().by(actor("Norway"), u"aligned"_s)},
        {"W37", voting(618), voting(617)},
    };
}

Cases casesOfNeighbours()
{
    const auto near = [](const char *instruments) {
        return beside([=](Neighbourhood &found) { found.near = {other("2020-10-04", instruments)}; });
    };
    const auto own = [](const char *day) {
        return beside([=](Neighbourhood &found) { found.ofAligned = {other(day, "travel_ban", "Norway")}; });
    };
    const auto withNorway = sound().by(actor("Norway"), u"aligned"_s);
    const auto listed = sound().with([](Response &response) {
        Listing listing;
        listing.target = TargetId{5};
        response.listings = {listing};
    });
    const auto norm = published(sound()).with(
        [](Response &response) { response.norms = {{NormId{7}, u"CAT"_s, {}, {}, {}}}; });
    const auto linked =
        sound().with([](Response &response) { response.links = {{ResponseId{9}, u"continues"_s, false}}; });
    const auto leading = [](const char *workflow) {
        return beside([=](Neighbourhood &found) {
            NearRecord record = other("2020-09-01", "statement");
            record.workflow = QString::fromLatin1(workflow);
            found.linked.insert(record.id, record);
        });
    };
    return {
        {"W31", {sound(), near("asset_freeze")}, {sound(), near("statement")}},
        {"W32", {withNorway, own("2020-12-01")}, {withNorway, own("2020-12-02")}},
        {"W39", {listed, besideNamesakes({Target()})}, {listed, besideNamesakes({})}},
        {"W48", {norm, namingNorm("")}, {norm, namingNorm("Конвенция против пыток")}},
        {"E57", {linked, leading("withdrawn")}, {linked, leading("published")}},
        {"W59", {listed, listing("state")}, {listed, listing("entity")}},
    };
}

Cases casesOfEvidence()
{
    const auto at = [](const char *archive) {
        return citing([=](Source &source) {
            source.url = u"https://news.example.org/1"_s;
            source.archiveUrl = QString::fromLatin1(archive);
        });
    };
    const auto onList = [=](const char *domain) {
        RuleContext context = at("https://archive.example/1");
        context.listedDomains.add(QString::fromLatin1(domain));
        return context;
    };
    return {
        {"W45", {sound(), at("")}, {sound(), at("https://archive.example/1")}},
        {"E52", noting("confidential"), noting("public")},
        {"I60", {sound(), onList("example.org")}, {sound(), onList("ample.org")}},
    };
}

} // namespace vodhuk::test
