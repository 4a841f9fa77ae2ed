#include "core/codebook/consistency.h"

#include "tests/core/codebook/soundrecords.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(consistency)

BOOST_AUTO_TEST_CASE(sound_records_break_no_rule)
{
    BOOST_CHECK_EQUAL(rulesBrokenBy(sound()), QStringList());
    BOOST_CHECK_EQUAL(rulesBrokenBy(soundState()), QStringList());
    BOOST_CHECK_EQUAL(rulesBrokenBy(statementBy("EU")), QStringList());
    BOOST_CHECK_EQUAL(rulesBrokenBy(soundCountermove()), QStringList());
    BOOST_CHECK(mayBePublished(checkResponse(sound(), context())));
}

BOOST_AUTO_TEST_CASE(e01_asks_for_each_thing_that_is_missing)
{
    const Problems problems = checkResponse(Response(), context());
    QStringList fields;
    for (const Problem &problem : problems) {
        BOOST_CHECK_EQUAL(problem.rule, u"E01"_s);
        BOOST_CHECK(!problem.message.isEmpty() && !problem.remedy.isEmpty());
        fields.append(problem.field);
    }
    BOOST_CHECK_EQUAL(fields,
                      QStringList({u"date"_s, u"actors"_s, u"title"_s, u"instruments"_s, u"source_title"_s}));
    BOOST_CHECK(!mayBePublished(problems));
}

BOOST_AUTO_TEST_CASE(e01_is_content_with_a_title_in_one_language_and_asks_nothing_of_a_withdrawn_record)
{
    Response response = sound();
    response.title = LocalizedText(u"be"_s, u"Першы спіс"_s);
    BOOST_CHECK(!breaks("E01", response));
    response = Response();
    response.workflow = u"withdrawn"_s;
    BOOST_CHECK(!breaks("E01", response));
}

BOOST_AUTO_TEST_CASE(e01_asks_a_countermove_for_its_kind_and_not_for_instruments)
{
    Response response = soundCountermove();
    response.code.clear();
    const Problems problems = checkResponse(response, context());
    BOOST_REQUIRE_EQUAL(problems.size(), 1);
    BOOST_CHECK_EQUAL(problems.first().field, u"code"_s);
}

BOOST_AUTO_TEST_CASE(e02_a_source_listed_since_an_impossible_day)
{
    Source source;
    source.listedAsExtremist = u"2021-02-30"_s;
    BOOST_CHECK(breaks("E02", sound(), withSource(source)));
    source.listedAsExtremist = u"2021-02-28"_s;
    BOOST_CHECK(!breaks("E02", sound(), withSource(source)));
}

BOOST_AUTO_TEST_CASE(e03_an_end_before_the_start_and_w04_perhaps_before_it)
{
    BOOST_CHECK(breaks("E03", sound().inForce("2020-10-02", "2020-10-01")));
    BOOST_CHECK(!breaks("W04", sound().inForce("2020-10-02", "2020-10-01")));
    BOOST_CHECK(breaks("W04", sound().inForce("2020-10-02", "2020-10")));
    BOOST_CHECK(!breaks("E03", sound().inForce("2020-10-02", "2020-10")));
    BOOST_CHECK(!breaks("W04", sound().inForce("2020-10-02", "2020-10-02")));
    BOOST_CHECK(!breaks("W04", sound().inForce("2020-10", "2020-11")));
}

BOOST_AUTO_TEST_CASE(e05_stages_out_of_order)
{
    const auto staged = [](const char *agreed, const char *adopted) {
        return sound().with([=](Response &response) {
            response.milestones = {Milestone{u"adopted"_s, date(adopted), {}},
                                   Milestone{u"agreed"_s, date(agreed), {}}};
        });
    };
    BOOST_CHECK(breaks("E05", staged("2020-10-03", "2020-10-02")));
    BOOST_CHECK(!breaks("E05", staged("2020-10-01", "2020-10-02")));
    BOOST_CHECK(!breaks("E05", staged("2020-10", "2020-10-02")));
}

BOOST_AUTO_TEST_CASE(w06_dates_in_the_future_before_1994_or_after_their_source)
{
    BOOST_CHECK(breaks("W06", sound().on("2026-04-02")));
    BOOST_CHECK(!breaks("W06", sound().on("2026-04-01")));
    BOOST_CHECK(!breaks("W06", sound().on("2026")));
    BOOST_CHECK(breaks("W06", sound().on("1993")));
    BOOST_CHECK(!breaks("W06", sound().on("1994")));
    BOOST_CHECK(breaks("W06", soundCountermove().on("2030")));
    RuleContext timeless = context();
    timeless.today = QDate();
    BOOST_CHECK(!breaks("W06", sound().on("2030"), timeless));
    Source source;
    source.date = date("2019");
    BOOST_CHECK(breaks("W06", sound(), withSource(source)));
    source.date = date("2020");
    BOOST_CHECK(!breaks("W06", sound(), withSource(source)));
}

BOOST_AUTO_TEST_CASE(e07_binding_on_belarus_needs_its_membership_on_that_date)
{
    const auto aarhus = [](const char *day) {
        return responseBy(actor("Aarhus MoP")).on(day).binding("on_belarus").doing("suspend_membership");
    };
    BOOST_CHECK(!breaks("E07", aarhus("2021-10-21")));
    BOOST_CHECK(!breaks("E07", aarhus("2022")));
    BOOST_CHECK(breaks("E07", aarhus("2023")));
    BOOST_CHECK(breaks("E07", sound().binding("on_belarus")));
    const auto assembly = [](const char *day) {
        return responseBy(actor("PACE")).on(day).binding("on_belarus").doing("suspend_membership");
    };
    BOOST_CHECK(!breaks("E07", assembly("1997-01-13")));
    BOOST_CHECK(breaks("E07", assembly("1997-01-14")));
}

BOOST_AUTO_TEST_CASE(w08_words_alone_do_not_bind_belarus)
{
    BOOST_CHECK(breaks("W08", responseBy(actor("ILO")).on("2021").doing("report").binding("on_belarus")));
    BOOST_CHECK(
        !breaks("W08", responseBy(actor("ILO")).on("2021").doing("resolution").binding("on_belarus")));
}

BOOST_AUTO_TEST_CASE(i09_suggests_binding_where_a_member_loses_its_rights)
{
    const auto suspension = [](const char *name, const char *binding) {
        return responseBy(actor(name))
            .on("2022-04-04")
            .doing("suspend_membership")
            .taking("membership")
            .binding(binding);
    };
    BOOST_CHECK(breaks("I09", suspension("EBRD", "internal")));
    BOOST_CHECK(!breaks("I09", suspension("EBRD", "on_belarus")));
    BOOST_CHECK(!breaks("I09", suspension("IOC", "on_members")));
}

BOOST_AUTO_TEST_CASE(e10_members_are_bound_by_organisations_and_e11_a_state_binds_only_its_own)
{
    BOOST_CHECK(breaks("E10", responseBy(actor("G7")).on("2020").binding("on_members")));
    BOOST_CHECK(!breaks("E10", responseBy(actor("IOC")).on("2020").binding("on_members")));
    BOOST_CHECK(breaks("E11", soundState().binding("on_members")));
    BOOST_CHECK(breaks("E11", soundState().binding("on_belarus")));
    BOOST_CHECK(!breaks("E10", soundState().binding("on_members")));
    BOOST_CHECK(!breaks("E07", soundState().binding("on_belarus")));
    BOOST_CHECK(!breaks("E11", sound()));
}

BOOST_AUTO_TEST_CASE(w12_own_jurisdiction_needs_a_legal_act)
{
    Response response = soundState();
    BOOST_CHECK(!breaks("W12", response));
    response.legalActs.clear();
    BOOST_CHECK(breaks("W12", response));
}

BOOST_AUTO_TEST_CASE(e13_some_bindings_exclude_others)
{
    BOOST_CHECK(breaks("E13", sound().binding("non_binding;on_members")));
    BOOST_CHECK(!breaks("E13", sound().binding("on_members;in_own_jurisdiction")));
    const auto bank = [] {
        return responseBy(actor("EBRD")).on("2022-04-04").binding("internal;on_belarus");
    };
    BOOST_CHECK(breaks("E13", bank().taking("finance")));
    BOOST_CHECK(!breaks("E13", bank().taking("finance;cooperation")));
}

BOOST_AUTO_TEST_CASE(e14_a_sanction_needs_a_benefit_withdrawn)
{
    Response response = statementBy("EU");
    response.senseOverride = u"broad"_s;
    response.senseReason = u"Because."_s;
    BOOST_CHECK(breaks("E14", response));
    response.senseOverride = u"none"_s;
    BOOST_CHECK(!breaks("E14", response));
    BOOST_CHECK(
        breaks("E14", sound().with([](Response &nameless) { nameless.measures.first().benefit.clear(); })));
}

BOOST_AUTO_TEST_CASE(e15_instruments_and_benefits_belong_together)
{
    BOOST_CHECK(breaks("E15", sound().doing("travel_ban;asset_freeze;trade_restriction")));
    BOOST_CHECK(breaks("E15", sound().doing("travel_ban")));
    BOOST_CHECK(breaks("E15", sound().with([](Response &response) {
        response.measures.first().instrument = u"asset_freeze"_s;
    })));
    BOOST_CHECK(!breaks("E15", sound().doing("travel_ban;asset_freeze;other")));
    BOOST_CHECK(!breaks("E15", sound().doing("travel_ban;asset_freeze;trade_restriction;lifting")));
    BOOST_CHECK(!breaks("E15", statementBy("USA").doing("travel_ban").with([](Response &threat) {
        threat.actMode = u"threatened"_s;
    })));
    BOOST_CHECK(
        !breaks("E15", responseBy(actor("EBRD")).doing("suspend_funding").taking("finance;membership")));
}

BOOST_AUTO_TEST_CASE(w16_words_and_e17_support_withdraw_nothing)
{
    BOOST_CHECK(breaks("W16", statementBy("EU").taking("cooperation")));
    BOOST_CHECK(
        !breaks("W16", statementBy("EU").doing("statement;suspend_cooperation").taking("cooperation")));
    BOOST_CHECK(breaks("E17", statementBy("EU").doing("support_media").taking("finance")));
    BOOST_CHECK(!breaks("W16", statementBy("EU").doing("support_media").taking("finance")));
    BOOST_CHECK(!breaks("E17", statementBy("EU").doing("support_media").giving("finance", "grants")));
    BOOST_CHECK(!breaks("E17", statementBy("EU").doing("support_media;travel_ban").taking("travel")));
}

BOOST_AUTO_TEST_CASE(w18_an_easing_names_what_it_eases)
{
    Response response = statementBy("USA").doing("lifting");
    BOOST_CHECK(breaks("W18", response));
    response.links.append(RecordLink{ResponseId{9}, u"amends"_s, true});
    BOOST_CHECK(breaks("W18", response));
    response.links.append(RecordLink{ResponseId{9}, u"amends"_s, false});
    BOOST_CHECK(!breaks("W18", response));
}

BOOST_AUTO_TEST_CASE(e19_an_ended_measure_has_an_end_and_w20_one_in_force_has_none_behind_it)
{
    BOOST_CHECK(breaks("E19", sound().with(measureStatus("lifted"))));
    BOOST_CHECK(!breaks("E19", sound().inForce("2020-10-02", "2024").with(measureStatus("lifted"))));
    BOOST_CHECK(!breaks("E19", sound().with(measureStatus("in_force_eased"))));
    BOOST_CHECK(breaks("W20", sound().inForce("2020-10-02", "2026-03").with(measureStatus("in_force"))));
    BOOST_CHECK(!breaks("W20", sound().inForce("2020-10-02", "2026").with(measureStatus("in_force"))));
}

BOOST_AUTO_TEST_CASE(i21_an_end_within_sixty_days_is_announced)
{
    BOOST_CHECK(breaks("I21", sound().inForce("2020-10-02", "2026-05-31")));
    BOOST_CHECK(!breaks("I21", sound().inForce("2020-10-02", "2026-06-01")));
    BOOST_CHECK(!breaks("I21", sound().inForce("2020-10-02", "2026-03-31")));
    BOOST_CHECK(mayBePublished(checkResponse(sound().inForce("2020-10-02", "2026-05-31"), context())));
}

BOOST_AUTO_TEST_CASE(w22_a_neutral_body_that_takes_a_position)
{
    BOOST_CHECK(breaks("W22", statementBy("ICRC")));
    BOOST_CHECK(!breaks("W22", statementBy("ICRC").doing("humanitarian_aid")));
    BOOST_CHECK(!breaks("W22", statementBy("OSCE")));
}

BOOST_AUTO_TEST_CASE(w23_names_that_are_often_mistaken)
{
    const auto by = [](const char *name) {
        return sound().with([=](Response &response) { response.participations.first().actor = actor(name); });
    };
    BOOST_CHECK(breaks("W23", by("Council of Europe")));
    BOOST_CHECK(!breaks("W23", statementBy("Council of Europe")));
    BOOST_CHECK(breaks("W23", by("European Council")));
    BOOST_CHECK(!breaks("W23", statementBy("European Council")));
    BOOST_CHECK(breaks("W23", statementBy("EU").doing("resolution")));
    BOOST_CHECK(!breaks("W23", statementBy("EP").doing("resolution")));
    BOOST_CHECK(breaks("W23", statementBy("UN")));
    Actor redCross;
    redCross.id = ActorId{1};
    redCross.name.set(u"en"_s, u"Red Cross"_s);
    RuleContext with = context();
    with.actors = ActorDirectory({redCross});
    BOOST_CHECK(breaks("W23", responseBy(redCross.id), with));
    BOOST_CHECK(!breaks("W23", statementBy("ICRC")));
}

BOOST_AUTO_TEST_CASE(e24_a_sanction_of_the_security_council_needs_its_resolution)
{
    Response response = sound();
    response.participations.first().actor = actor("UNSC");
    BOOST_CHECK(!breaks("E24", response));
    response.legalActs.clear();
    BOOST_CHECK(breaks("E24", response));
}

BOOST_AUTO_TEST_CASE(w26_and_w27_obligations_and_countermeasures_need_place_and_breach)
{
    BOOST_CHECK(breaks("W26", sound().with(framing("obligation", ""))));
    BOOST_CHECK(!breaks("W26", sound().with(framing("obligation", "recital 3"))));
    BOOST_CHECK(!breaks("W26", sound().with(framing("discretion", ""))));
    Response response = sound().with(framing("countermeasure", "recital 3"));
    BOOST_CHECK(breaks("W27", response));
    response.norms.append(NormInvocation{{}, u"Chicago Convention"_s, u"breached"_s, {}, {}});
    BOOST_CHECK(!breaks("W27", response));
}

BOOST_AUTO_TEST_CASE(e28_a_qualification_has_an_author_and_w29_a_claim_a_place)
{
    Response response = sound();
    response.legalQualification = u"third_party_countermeasure"_s;
    BOOST_CHECK(breaks("E28", response));
    response.legalQualificationAuthor = u"Talmon"_s;
    BOOST_CHECK(!breaks("E28", response));
    response.norms.append(NormInvocation{{}, u"Prohibition of torture"_s, u"breached"_s, true, {}});
    BOOST_CHECK(breaks("W29", response));
    response.norms.first().locator = u"para 4"_s;
    BOOST_CHECK(!breaks("W29", response));
}

BOOST_AUTO_TEST_CASE(w30_an_actor_exists_on_the_day_it_acts)
{
    Actor commission;
    commission.id = ActorId{1};
    commission.name.set(u"en"_s, u"UN Commission on Human Rights"_s);
    commission.validUntil = date("2006-06");
    RuleContext with = context();
    with.actors = ActorDirectory({commission});
    BOOST_CHECK(breaks("W30", responseBy(commission.id).on("2006-07"), with));
    BOOST_CHECK(!breaks("W30", responseBy(commission.id).on("2006"), with));
    commission.validFrom = date("1946");
    with.actors = ActorDirectory({commission});
    BOOST_CHECK(breaks("W30", responseBy(commission.id).on("1945"), with));
}

BOOST_AUTO_TEST_CASE(w33_nobody_takes_part_twice)
{
    BOOST_CHECK(breaks("W33", sound().by(actor("EU"), u"aligned"_s)));
    BOOST_CHECK(!breaks("W33", sound().by(actor("Norway"), u"aligned"_s)));
}

BOOST_AUTO_TEST_CASE(e35_numbers_and_amounts)
{
    BOOST_CHECK(breaks("E35", sound().with([](Response &response) { response.entitiesNew = -1; })));
    BOOST_CHECK(!breaks("E35", sound().with([](Response &response) { response.entitiesNew = 0; })));
    const auto paying = [](const char *amount, const char *currency) {
        return sound().with([=](Response &response) {
            response.amount = QString::fromLatin1(amount);
            response.currency = QString::fromLatin1(currency);
        });
    };
    BOOST_CHECK(breaks("E35", paying("2.5", "")));
    BOOST_CHECK(breaks("E35", paying("2.5 million", "GBP")));
    BOOST_CHECK(breaks("E35", paying("2.5", "euro")));
    BOOST_CHECK(!breaks("E35", paying("2500000.50", "GBP")));
}

BOOST_AUTO_TEST_CASE(w36_a_list_has_somebody_on_it)
{
    BOOST_CHECK(breaks("W36", sound().with([](Response &response) { response.personsNew.reset(); })));
    BOOST_CHECK(breaks("W36", sound().with([](Response &response) { response.personsNew = 0; })));
    BOOST_CHECK(!breaks("W36", sound()));
}

BOOST_AUTO_TEST_CASE(e38_nobody_is_delisted_before_being_listed)
{
    const auto listed = [](const char *on, const char *off) {
        return sound().with([=](Response &response) {
            Listing listing;
            listing.listedOn = date(on);
            listing.delistedOn = date(off);
            response.listings = {listing};
        });
    };
    BOOST_CHECK(breaks("E38", listed("2021-06", "2021-05")));
    BOOST_CHECK(!breaks("E38", listed("2021-06", "2021-06")));
}

BOOST_AUTO_TEST_CASE(w40_a_trigger_does_not_come_after_its_response)
{
    BOOST_CHECK(breaks("W40", sound().on("2021-04").because("ryanair_fr4978")));
    BOOST_CHECK(!breaks("W40", sound().on("2021-05").because("ryanair_fr4978")));
    BOOST_CHECK(breaks("W40", sound().on("2019-12-31").because("election_2020")));
    BOOST_CHECK(!breaks("W40", sound().on("2020-01-01").because("election_2020")));
    BOOST_CHECK(!breaks("W40", sound().on("2020-10-02").because("repression;trials")));
    BOOST_CHECK(breaks("W40", soundCountermove().on("2024").because("balloons_2025")));
}

BOOST_AUTO_TEST_CASE(w41_a_release_is_no_reason_to_withdraw)
{
    BOOST_CHECK(breaks("W41", sound().because("prisoner_release")));
    BOOST_CHECK(!breaks("W41", statementBy("EU").because("prisoner_release")));
}

BOOST_AUTO_TEST_CASE(w42_the_year_2020_parts_two_eras)
{
    BOOST_CHECK(breaks("W42", sound().on("2020-08-09").because("pre_2020")));
    BOOST_CHECK(!breaks("W42", sound().on("2020-08").because("pre_2020")));
    BOOST_CHECK(breaks("W42", sound().on("2019").because("repression")));
    BOOST_CHECK(!breaks("W42", sound().on("2019").because("repression;pre_2020")));
    BOOST_CHECK(!breaks("W42", sound().on("2020-06-19").because("election_2020")));
    BOOST_CHECK(!breaks("W42", sound().on("2008-09").because("prisoner_release")));
}

BOOST_AUTO_TEST_CASE(w43_a_single_weak_source)
{
    Source source;
    BOOST_CHECK(!breaks("W43", sound(), withSource(source)));
    source.type = u"state_media"_s;
    BOOST_CHECK(breaks("W43", sound(), withSource(source)));
    BOOST_CHECK(!breaks("W43", sound().citing(SourceId{2}), withSource(source)));
    source.type = u"legal"_s;
    BOOST_CHECK(!breaks("W43", sound(), withSource(source)));
    source.reliability = u"unreliable"_s;
    BOOST_CHECK(breaks("W43", sound(), withSource(source)));
}

BOOST_AUTO_TEST_CASE(w46_titles_of_a_hundred_characters_and_summaries_of_three_sentences)
{
    BOOST_CHECK(!breaks("W46", sound().titled(QString(100, u'a'))));
    BOOST_CHECK(breaks("W46", sound().titled(QString(101, u'a'), u"ru"_s)));
    BOOST_CHECK(!breaks("W46", sound().summed(u"One. Two. Three."_s)));
    BOOST_CHECK(breaks("W46", sound().summed(u"One word. Two words. Three words. Four words."_s)));
    BOOST_CHECK(!breaks(
        "W46", sound().summed(
                   u"The U.S. Treasury acted under E.O. 14038, Art. 3. It named two. A third followed."_s)));
    BOOST_CHECK(breaks(
        "W46", sound().summed(u"Рада прыняла акт. Ён набыў моц. Спіс вырас. Іншыя далучыліся."_s, u"be"_s)));
}

BOOST_AUTO_TEST_CASE(w49_letters_of_another_language_or_script)
{
    BOOST_CHECK(breaks("W49", sound().titled(u"Совет принял санкции"_s, u"be"_s)));
    BOOST_CHECK(!breaks("W49", sound().titled(u"Рада прыняла санкцыі"_s, u"be"_s)));
    BOOST_CHECK(breaks("W49", sound().titled(u"Рада прыняла санкцыі"_s, u"ru"_s)));
    BOOST_CHECK(breaks("W49", sound().titled(u"Cовет принял решение"_s, u"ru"_s)));
    BOOST_CHECK(!breaks("W49", sound().titled(u"Решение Human Constanta и FR4978"_s, u"ru"_s)));
}

BOOST_AUTO_TEST_CASE(w47_and_w49_tell_all_words_of_a_field_in_one_finding)
{
    const auto told = [](const QString &rule, const Response &response) {
        QStringList messages;
        for (const Problem &problem : checkResponse(response, context())) {
            if (problem.rule == rule)
                messages.append(problem.message);
        }
        return messages;
    };
    const QStringList worth =
        told(u"W47"_s, sound().titled(u"Historic and weak, weak step with a “landmark” in quotes"_s));
    BOOST_REQUIRE_EQUAL(worth.size(), 1);
    BOOST_TEST(worth.first().startsWith(u"“Historic”, “weak” judge"_s), worth.first());
    const QStringList letters = told(u"W49"_s, sound().titled(u"Cовет и прaва: решение и прaва"_s, u"be"_s));
    BOOST_REQUIRE_EQUAL(letters.size(), 1);
    BOOST_TEST(letters.first().startsWith(u"“Cовет”, “и”, “прaва”, “решение” have"_s), letters.first());
}

BOOST_AUTO_TEST_CASE(e50_an_unknown_code_anywhere)
{
    BOOST_CHECK(breaks("E50", sound().doing("travel_ban;asset_freeze;visa_ban")));
    BOOST_CHECK(breaks("E50", sound().with(measureStatus("ended"))));
    BOOST_CHECK(
        breaks("E50", soundCountermove().with([](Response &response) { response.code = u"welcome"_s; })));
    BOOST_CHECK(!breaks("E50", soundCountermove().kind(RecordKind::Reaction).with([](Response &response) {
        response.code = u"welcome"_s;
    })));
}

BOOST_AUTO_TEST_CASE(w51_other_is_explained_by_a_note)
{
    Response response = statementBy("EU").because("other");
    BOOST_CHECK(breaks("W51", response));
    response.notes.append(Note{u"A closed border crossing."_s, u"internal"_s});
    BOOST_CHECK(!breaks("W51", response));
}

BOOST_AUTO_TEST_CASE(w58_a_condition_has_text_and_deadline)
{
    Response response = sound();
    response.actMode = u"conditional"_s;
    BOOST_CHECK(breaks("W58", response));
    response.measures.first().condition = u"Unless the law is changed."_s;
    BOOST_CHECK(breaks("W58", response));
    response.milestones.append(Milestone{u"condition"_s, date("2021-12-01"), {}});
    BOOST_CHECK(!breaks("W58", response));
}

BOOST_AUTO_TEST_CASE(problems_come_errors_first_and_name_the_record)
{
    Response response = sound().doing("other").on("2030").binding("non_binding;on_members");
    response.id = ResponseId{42};
    const Problems problems = checkResponse(response, context());
    BOOST_CHECK(std::ranges::is_sorted(problems, std::ranges::greater(), &Problem::severity));
    for (const Problem &problem : problems)
        BOOST_CHECK_EQUAL(problem.record, 42);
}

BOOST_AUTO_TEST_CASE(rules_about_measures_are_not_asked_of_countermoves)
{
    BOOST_CHECK_EQUAL(rulesBrokenBy(soundCountermove().doing("travel_ban").binding("non_binding;on_members")),
                      QStringList());
}

BOOST_AUTO_TEST_CASE(the_sample_is_sound_enough_to_publish)
{
    const FieldContext fields{context().codebook, context().actors};
    QMap<QString, int> counts;
    QStringList refused;
    for (const QString &file : {u"responses.csv"_s, u"countermoves.csv"_s}) {
        for (const auto &row : sampleRows(file)) {
            const Entry entry = entryOf(row, fields);
            const Problems problems = checkResponse(entry.response, context());
            for (const Problem &problem : problems) {
                ++counts[problem.rule];
                if (problem.severity == Severity::Error)
                    BOOST_TEST_MESSAGE(
                        (row[u"title"_s] + u": "_s + problem.rule + u' ' + problem.message).toStdString());
            }
            if (!mayBePublished(problems))
                refused.append(row[u"title"_s]);
        }
    }
    for (auto count = counts.begin(); count != counts.end(); ++count)
        BOOST_TEST_MESSAGE(count.key().toStdString() << ": " << count.value());
    // Coded as binding on the states parties, which rule E10 keeps for organisations.
    BOOST_CHECK_EQUAL(refused,
                      QStringList(u"Prosecutor opens investigation in the situation Lithuania/Belarus"_s));
    BOOST_CHECK_EQUAL(counts[u"E07"_s], 0);
    BOOST_CHECK_EQUAL(counts[u"E10"_s], 1);
}

BOOST_AUTO_TEST_CASE(a_single_weak_source_is_told_before_the_record_is_saved)
{
    Source source;
    source.title = u"Agency report"_s;
    source.type = u"state_media"_s;
    Entry entry{sound().response(), {source}, {}, {}};
    QStringList rules;
    for (const Problem &problem : checkEntry(entry, context()))
        rules.append(problem.rule);
    BOOST_TEST(rules.contains(u"W43"_s));

    Source second;
    second.title = u"The act itself"_s;
    entry.sources.append(second);
    for (const Problem &problem : checkEntry(entry, context()))
        BOOST_TEST(problem.rule != u"W43"_s);
}

BOOST_AUTO_TEST_CASE(findings_name_codes_and_actors_in_the_words_of_the_language)
{
    RuleContext belarusian = context();
    belarusian.language = u"be"_s;
    const Response ban =
        responseBy(actor("Poland")).on("2021-05-01").doing("travel_ban").binding("on_members");
    QString english;
    QString translated;
    for (const Problem &problem : checkResponse(ban, context()))
        english += problem.message + u'\n';
    for (const Problem &problem : checkResponse(ban, belarusian))
        translated += problem.message + u'\n';
    BOOST_TEST_INFO(english.toStdString());
    BOOST_TEST(english.contains(context().codebook.label(u"instrument"_s, u"travel_ban"_s, u"en"_s)));
    BOOST_TEST(!english.contains(u"travel_ban"_s));
    BOOST_TEST(!english.contains(u"on_members"_s));
    BOOST_TEST(translated.contains(context().codebook.label(u"instrument"_s, u"travel_ban"_s, u"be"_s)));
    BOOST_TEST(translated.contains(u"Польшча"_s));
}

BOOST_AUTO_TEST_SUITE_END()
