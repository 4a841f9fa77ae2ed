#include "core/codebook/consistencyrules.h"
#include "tests/core/codebook/soundrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;

namespace
{

/// A record and what the rules look at beside it.
struct Situation {
    Situation(const ResponseBuilder &builder, RuleContext with = vodhuk::test::context())
        : response(builder)
        , context(std::move(with))
    {
    }

    Response response;
    RuleContext context;
};

/// `breaks` breaks this rule alone; `holds`, a step away, breaks none.
struct RuleCase {
    const char *rule;
    Situation breaks;
    Situation holds;
};

using Cases = std::vector<RuleCase>;

ResponseBuilder published(ResponseBuilder builder)
{
    return builder.with([](Response &response) { response.workflow = u"published"_s; });
}

RuleContext with(const std::function<void(RuleContext &)> &change)
{
    RuleContext changed = context();
    change(changed);
    return changed;
}

RuleContext beside(const std::function<void(Neighbourhood &)> &change)
{
    return with([&](RuleContext &context) { change(context.neighbours); });
}

RuleContext citing(const std::function<void(Source &)> &change)
{
    Source source;
    source.title = u"Press release"_s;
    change(source);
    return withSource(source);
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

Cases casesOfCompleteness()
{
    const auto counting = [](int entities) {
        return sound().with([=](Response &response) { response.entitiesNew = entities; });
    };
    const auto unexplained = statementBy("EU").because("other");
    const auto explained = ResponseBuilder(unexplained).with([](Response &response) {
        response.notes = {{u"A border."_s, {}}};
    });
    return {
        {"E01", sound().with([](Response &response) { response.citations.clear(); }), sound()},
        {"E35", counting(-1), counting(0)},
        {"E50", sound().doing("travel_ban;asset_freeze;visa_ban"), sound()},
        {"W51", unexplained, explained},
    };
}

ResponseBuilder staged(const char *agreed)
{
    return sound().with([=](Response &response) {
        response.milestones = {{u"adopted"_s, date("2020-10-02"), {}}, {u"agreed"_s, date(agreed), {}}};
    });
}

ResponseBuilder listedTwice(const char *delisted)
{
    return sound().with([=](Response &response) {
        Listing first;
        first.target = TargetId{5};
        first.listedOn = date("2020-10-02");
        first.delistedOn = date(delisted);
        Listing second;
        second.target = TargetId{5};
        second.listedOn = date("2021-06-21");
        response.listings = {first, second};
    });
}

Cases casesOfDates()
{
    const auto listed = [](const char *day) {
        return citing([=](Source &source) { source.listedAsExtremist = QString::fromLatin1(day); });
    };
    const auto until = [](const char *end) { return sound().inForce("2020-10-02", end); };
    return {
        {"E02", {sound(), listed("2021-02-30")}, {sound(), listed("2021-02-28")}},
        {"E03", until("2020-10-01"), until("2020-10-02")},
        {"W04", until("2020-10"), until("2020-11")},
        {"E05", staged("2020-10-03"), staged("2020-10-02")},
        {"W06", sound().on("2026-04-02"), sound().on("2026-04-01")},
        {"E19", sound().with(measureStatus("lifted")), until("2024").with(measureStatus("lifted"))},
        {"W20", until("2026-03").with(measureStatus("in_force")),
         until("2026").with(measureStatus("in_force"))},
        {"I21", until("2026-05-31"), until("2026-06-01")},
        {"E38", listedTwice("2021-06-22"), listedTwice("2021-06-21")},
    };
}

ResponseBuilder atAarhus(const char *day)
{
    return responseBy(actor("Aarhus MoP"))
        .on(day)
        .titled(u"Rights suspended"_s)
        .doing("suspend_membership")
        .taking("membership")
        .binding("on_belarus")
        .because("repression")
        .citing(SourceId{1});
}

Cases casesOfBinding()
{
    const auto report = [] { return statementBy("ILO").on("2021-06").binding("on_belarus"); };
    const auto bank = [](const char *binding) {
        return responseBy(actor("EBRD"))
            .on("2022-04-04")
            .titled(u"Access to resources ended"_s)
            .doing("suspend_membership")
            .taking("membership")
            .binding(binding)
            .because("ukraine_war")
            .citing(SourceId{1});
    };
    return {
        {"E07", atAarhus("2022-10-25"), atAarhus("2022-10-24")},
        {"W08", report().doing("report"), report().doing("resolution")},
        {"I09", bank("internal"), bank("on_belarus")},
        {"E10", statementBy("G7").binding("on_members"), statementBy("IOC").binding("on_members")},
        {"E11", soundState().binding("on_members"), soundState().binding("in_own_jurisdiction")},
        {"W12", soundState().with([](Response &response) { response.legalActs.clear(); }), soundState()},
        {"E13", sound().binding("non_binding;on_members"), sound().binding("in_own_jurisdiction;on_members")},
    };
}

Cases casesOfMeasures()
{
    const auto meant = [](const char *sense) {
        return statementBy("EU").with([=](Response &response) {
            response.senseOverride = QString::fromLatin1(sense);
            response.senseReason = u"As the act says."_s;
        });
    };
    const auto support = [] { return statementBy("EU").doing("support_media"); };
    const auto listing = [](int persons) {
        return sound().with([=](Response &response) { response.personsNew = persons; });
    };
    const auto easing = statementBy("USA").doing("lifting");
    const auto linked = ResponseBuilder(easing).with(
        [](Response &response) { response.links = {{ResponseId{9}, u"amends"_s, false}}; });
    const auto conditional = sound().with([](Response &response) {
        response.actMode = u"conditional"_s;
        response.measures.first().condition = u"Unless the law is changed."_s;
    });
    const auto dated = ResponseBuilder(conditional).with([](Response &response) {
        response.milestones = {{u"condition"_s, date("2021-12-01"), {}}};
    });
    return {
        {"E14", meant("broad"), meant("none")},
        {"E15", sound().doing("travel_ban;asset_freeze;trade_restriction"), sound()},
        {"W16", statementBy("EU").taking("cooperation"),
         statementBy("EU").doing("statement;suspend_cooperation").taking("cooperation")},
        {"E17", support().taking("finance"), support().giving("finance", "grants")},
        {"W18", easing, linked},
        {"W36", listing(0), listing(1)},
        {"W41", sound().because("prisoner_release"), statementBy("EU").because("prisoner_release")},
        {"W58", conditional, dated},
    };
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

Cases casesOfReasons()
{
    const auto breached = sound().with(framing("countermeasure", "recital 3"));
    const auto named = ResponseBuilder(breached).with(
        [](Response &response) { response.norms = {{{}, u"Chicago Convention"_s, u"breached"_s, {}, {}}}; });
    const auto qualified = [](const char *author) {
        return sound().with([=](Response &response) {
            response.legalQualification = u"third_party_countermeasure"_s;
            response.legalQualificationAuthor = QString::fromLatin1(author);
        });
    };
    const auto claiming = [](const char *place) {
        return sound().with([=](Response &response) {
            response.norms = {
                {{}, u"Prohibition of torture"_s, u"breached"_s, true, QString::fromLatin1(place)}};
        });
    };
    const RuleContext stateMedia = citing([](Source &source) { source.type = u"state_media"_s; });
    return {
        {"W26", sound().with(framing("obligation", "")), sound().with(framing("obligation", "recital 3"))},
        {"W27", breached, named},
        {"E28", qualified(""), qualified("Talmon")},
        {"W29", claiming(""), claiming("para. 4")},
        {"W40", sound().on("2021-04").because("ryanair_fr4978"),
         sound().on("2021-05").because("ryanair_fr4978")},
        {"W42", sound().on("2020-08-09").because("pre_2020"), sound().on("2020-08-08").because("pre_2020")},
        {"W43", {sound(), stateMedia}, {sound().citing(SourceId{2}), stateMedia}},
    };
}

Cases casesOfTexts()
{
    return {
        {"W46", sound().titled(QString(101, u'a')), sound().titled(QString(100, u'a'))},
        {"W47", sound().titled(u"Historic decision on listings"_s),
         sound().titled(u"Decision on listings"_s)},
        {"W49", sound().titled(u"Совет принял санкции"_s, u"be"_s),
         sound().titled(u"Рада прыняла санкцыі"_s, u"be"_s)},
    };
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

ResponseBuilder noting(const char *sensitivity)
{
    return published(sound())
        .summed(u"The list was shown to us by Ivan Petrov."_s)
        .with([=](Response &response) {
            response.notes = {{u"Ivan Petrov"_s, QString::fromLatin1(sensitivity)}};
        });
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
        context.listedDomains = {QString::fromLatin1(domain)};
        return context;
    };
    return {
        {"W45", {sound(), at("")}, {sound(), at("https://archive.example/1")}},
        {"E52", noting("confidential"), noting("public")},
        {"I60", {sound(), onList("example.org")}, {sound(), onList("ample.org")}},
    };
}

Cases allCases()
{
    Cases all;
    for (const auto cases :
         {casesOfCompleteness, casesOfDates, casesOfBinding, casesOfMeasures, casesOfActors, casesOfReasons,
          casesOfTexts, casesOfNeighbours, casesOfEvidence}) {
        const Cases some = cases();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

QStringList brokenIn(const Situation &situation)
{
    QStringList rules = rulesBrokenBy(situation.response, situation.context);
    rules.removeDuplicates();
    return rules;
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_rule)

BOOST_AUTO_TEST_CASE(is_broken_alone_by_one_record_and_kept_by_one_that_is_a_step_away)
{
    for (const RuleCase &one : allCases()) {
        BOOST_TEST_CONTEXT(one.rule)
        {
            BOOST_TEST(brokenIn(one.breaks) == QStringList(QString::fromLatin1(one.rule)));
            BOOST_TEST(brokenIn(one.holds) == QStringList());
        }
    }
}

BOOST_AUTO_TEST_CASE(has_such_a_pair_of_records)
{
    QSet<QString> shown;
    for (const RuleCase &one : allCases())
        shown.insert(QString::fromLatin1(one.rule));
    for (const auto rules : {completenessRules(), dateRules(), actorRules(), bindingRules(), measureRules(),
                             reasonRules(), textRules(), neighbourRules(), evidenceRules()}) {
        for (const ConsistencyRule &rule : rules)
            BOOST_TEST(shown.contains(QString::fromLatin1(rule.id)), rule.id);
    }
}

BOOST_AUTO_TEST_CASE(tells_in_a_sentence_what_is_wrong_and_where_and_keeps_only_errors_from_being_published)
{
    for (const RuleCase &one : allCases()) {
        BOOST_TEST_CONTEXT(one.rule)
        {
            const Problems problems = checkResponse(one.breaks.response, one.breaks.context);
            for (const Problem &problem : problems)
                BOOST_TEST(
                    (!problem.message.isEmpty() && !problem.remedy.isEmpty() && !problem.field.isEmpty()));
            BOOST_TEST(mayBePublished(problems) == (one.rule[0] != 'E'));
        }
    }
}

BOOST_AUTO_TEST_CASE(about_who_is_listed_points_to_the_field_in_which_that_is_entered)
{
    const QStringList aboutListings{u"E38"_s, u"W39"_s, u"W59"_s};
    qsizetype seen = 0;
    for (const RuleCase &one : allCases()) {
        for (const Problem &problem : checkResponse(one.breaks.response, one.breaks.context)) {
            if (!aboutListings.contains(problem.rule))
                continue;
            BOOST_TEST(problem.field == u"listings"_s, problem.rule);
            ++seen;
        }
    }
    BOOST_TEST(seen == 3);
}

BOOST_AUTO_TEST_SUITE_END()
