#include "tests/core/codebook/rulecases.h"

namespace vodhuk::test
{

namespace
{

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

} // namespace

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

} // namespace vodhuk::test
