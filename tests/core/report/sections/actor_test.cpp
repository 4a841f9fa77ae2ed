#include "core/analysis/inforcecounts.h"
#include "core/report/sections/sections.h"
#include "tests/core/report/sections/sectiontrial.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

const QString inPlace = u"What is in place on 1 March 2026"_s;

struct Two : TwoActors {
    [[nodiscard]] QList<Block> page(const QString &actor = u"Norway"_s) const
    {
        SectionTrial trial(*catalogue);
        return trial.made(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, actor}}));
    }
};

qint64 measuresCounted(const SectionTrial &trial, const QString &query, QDate day,
                       qint64 InForceCounts::*number)
{
    const auto counts = inForceCounts(trial.engine(), *parseQuery(query), day);
    BOOST_REQUIRE(counts.has_value());
    REQUIRE_OK(*counts);
    return (*counts).value().*number;
}

} // namespace

BOOST_AUTO_TEST_SUITE(actor_section)

BOOST_AUTO_TEST_CASE(every_number_of_responses_is_the_count_of_its_query)
{
    SectionTrial trial(sharedSample(), {.query = u"date:2020.."_s});
    const QList<Block> blocks = trial.made(
        actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"European Union; United States;Switzerland"_s}}));
    qsizetype counted = 0;
    for (const KeyFigure &figure : trial.figures()) {
        if (figure.field.isEmpty()) {
            BOOST_TEST(figure.number == trial.count(figure.query), figure.query.toStdString());
            ++counted;
        }
    }
    BOOST_TEST(counted == 3);
    const TableBlock reasons = tableUnder(u"Stated reasons"_s, blocks);
    BOOST_REQUIRE(!reasons.rows.isEmpty());
    BOOST_REQUIRE(reasons.rowQueries.size() == reasons.rows.size());
    for (qsizetype i = 0; i < reasons.rows.size(); ++i)
        BOOST_TEST(reasons.rows.at(i).last() == QString::number(trial.count(reasons.rowQueries.at(i))));
}

BOOST_AUTO_TEST_CASE(measures_in_place_are_as_many_as_are_counted_on_that_day)
{
    for (const QString &day : {u"2012-01-01"_s, u"2021-07-01"_s, u"2026-03-01"_s}) {
        SectionTrial trial(sharedSample());
        const QList<Block> blocks = trial.made(
            actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"European Union"_s}, {u"day"_s, day}}));
        const QString query = u"actor:\"European Union\" status:published"_s;
        const QDate on = QDate::fromString(day, Qt::ISODate);
        const qint64 certain = trial.number(u"measures: in force for certain"_s);
        const qint64 possible = trial.number(u"measures: possibly in force"_s);
        BOOST_TEST(certain == measuresCounted(trial, query, on, &InForceCounts::certain), day);
        BOOST_TEST(possible == measuresCounted(trial, query, on, &InForceCounts::possible), day);
        BOOST_TEST(trial.number(u"measures: of both, eased"_s) ==
                       measuresCounted(trial, query, on, &InForceCounts::eased),
                   day);
        const QList<TableBlock> tables = blocksOf<TableBlock>(blocks);
        BOOST_REQUIRE(!tables.isEmpty());
        BOOST_TEST(tables.first().rows.size() == certain + possible, day);
        for (const QString &row : tables.first().rowQueries)
            BOOST_TEST(trial.count(row) == 1);
    }
}

BOOST_AUTO_TEST_CASE(what_is_in_place_says_since_when_until_when_and_by_which_act)
{
    const Two two;
    two.publish(responseBy(two.norway)
                    .on("2022-03-02")
                    .titled(u"Second"_s)
                    .doing("asset_freeze")
                    .taking("assets")
                    .inForce("2022-03", "2026-12-31")
                    .with([](Response &response) {
                        response.measures.first().untilKind = u"review"_s;
                        response.measures.first().status = u"in_force_eased"_s;
                    }));
    two.publish(responseBy(two.norway)
                    .on("2021-06-21")
                    .titled(u"First"_s)
                    .doing("travel_ban")
                    .taking("travel")
                    .inForce("2021-06-21")
                    .act(u"Regulation no. 1"_s));
    two.publish(responseBy(two.norway).on("2026").titled(u"Third"_s).taking("trade").inForce("2026"));
    two.publish(responseBy(two.norway).on("2020").titled(u"Ended"_s).taking("arms").inForce("2020", "2021"));
    const TableBlock table = tableUnder(inPlace, two.page());
    BOOST_TEST(column(table, 2) == (QStringList{u"21 June 2021"_s, u"March 2022"_s, u"2026"_s}));
    BOOST_TEST(column(table, 3) == (QStringList{u"–"_s, u"review: 31 December 2026"_s, u"–"_s}));
    BOOST_TEST(column(table, 4) == (QStringList{u"Regulation no. 1"_s, u"Second"_s, u"Third"_s}));
    BOOST_TEST(table.rows.at(1).at(1).endsWith(u"(eased by now, since when is not stated)"_s));
    BOOST_TEST(table.rows.at(2).at(1).endsWith(u"(possibly)"_s));
    BOOST_TEST(
        textOf(two.page())
            .contains(
                u"In force for certain: 2 measures; possibly in force: 1 measure; of both, eased: 1 measure."_s));
}

BOOST_AUTO_TEST_CASE(responses_that_are_not_in_place_stand_under_the_others_by_date)
{
    const Two two;
    two.publish(responseBy(two.norway).on("2023-05-05").titled(u"Said"_s).doing("statement"));
    two.publish(responseBy(two.norway).on("2020").titled(u"Ended"_s).taking("arms").inForce("2020", "2021"));
    two.publish(responseBy(two.norway).on("2021").titled(u"Holds"_s).taking("trade").inForce("2021-01-01"));
    const TableBlock others = tableUnder(u"Other responses"_s, two.page());
    BOOST_TEST(column(others, 1) == (QStringList{u"2020"_s, u"5 May 2023"_s}));
    BOOST_TEST(column(others, 2) == (QStringList{u"Ended"_s, u"Said"_s}));
}

BOOST_AUTO_TEST_CASE(measures_without_a_start_are_counted_apart)
{
    const Two two;
    two.publish(responseBy(two.norway).on("2021").titled(u"When?"_s).taking("travel;assets"));
    SectionTrial trial(*two.catalogue);
    const QList<Block> blocks = trial.made(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Norway"_s}}));
    BOOST_TEST(textOf(blocks).contains(u"on no day that can be told: 2 measures."_s));
    BOOST_TEST(textOf(blocks).contains(u"No measure that takes a benefit away is recorded"_s));
    BOOST_TEST(trial.number(u"measures: without a stated start"_s) == 2);
}

BOOST_AUTO_TEST_CASE(a_record_that_the_query_shields_stays_out_when_another_actor_is_chosen)
{
    const Two two;
    two.publish(responseBy(two.norway).on("2021").titled(u"Open"_s).doing("statement"));
    two.publish(responseBy(two.canada).on("2021").titled(u"Open too"_s).doing("statement"));
    for (const QString &level : {u"internal"_s, u"confidential"_s})
        two.publish(responseBy(two.canada)
                        .on("2022")
                        .titled(u"Closed %1"_s.arg(level))
                        .doing("statement")
                        .with([&](Response &response) { response.sensitivity = level; }));
    const BriefingSection section = sectionOf(u"actor"_s, {{u"actor"_s, u"Canada"_s}});
    SectionTrial open(*two.catalogue, {.query = u"actor:Norway"_s});
    const QList<Block> blocks = open.made(actorSection, section);
    BOOST_TEST(column(tableUnder(u"Other responses"_s, blocks), 2) == QStringList{u"Open too"_s});
    BOOST_TEST(open.figures().first().number == 1);
    SectionTrial inside(*two.catalogue, {.query = u"actor:Norway"_s, .profile = ExportProfile::Internal});
    const QList<Block> more = inside.made(actorSection, section);
    BOOST_TEST(column(tableUnder(u"Other responses"_s, more), 2) ==
               (QStringList{u"Open too"_s, u"Closed internal"_s}));
}

BOOST_AUTO_TEST_CASE(the_setting_names_actors_in_the_order_of_their_pages_and_the_query_stands_in)
{
    const Two two;
    two.publish(responseBy(two.norway).by(two.canada).on("2021").titled(u"Both"_s).doing("statement"));
    SectionTrial trial(*two.catalogue, {.query = u"actor:Canada,Norway"_s});
    const auto pages = [&](const BriefingSection &section) {
        QStringList names;
        for (const HeadingBlock &heading : blocksOf<HeadingBlock>(trial.made(actorSection, section))) {
            if (heading.level == 1)
                names.append(heading.text);
        }
        return names;
    };
    BOOST_TEST(pages(sectionOf(u"actor"_s)) == (QStringList{u"Canada"_s, u"Norway"_s}));
    BOOST_TEST(pages(sectionOf(u"actor"_s, {{u"actor"_s, u"Norway;Canada;Norway"_s}})) ==
               (QStringList{u"Norway"_s, u"Canada"_s}));
    BriefingSection titled = sectionOf(u"actor"_s);
    titled.title.set(u"en"_s, u"Two partners"_s);
    BOOST_TEST(pages(titled) == QStringList{u"Two partners"_s});
}

BOOST_AUTO_TEST_CASE(an_actor_that_is_not_said_or_not_known_is_an_error_that_tells_what_to_do)
{
    const Two two;
    saved(*two.catalogue, actorNamed(u"Norway"_s, u"company"_s));
    SectionTrial trial(*two.catalogue);
    const auto refusal = [&](const QString &actor) {
        const Error error = trial.refused(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, actor}}));
        BOOST_TEST((error.kind == ErrorKind::Usage));
        return error.message;
    };
    BOOST_TEST(refusal({}).contains(u"Set “actor”"_s));
    BOOST_TEST(refusal(u"Atlantis"_s).contains(u"No actor is called “Atlantis”"_s));
    BOOST_TEST(refusal(u"Norway"_s).contains(u"Several actors are called “Norway”"_s));
    const Error day = trial.refused(
        actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Canada"_s}, {u"day"_s, u"30 May"_s}}));
    BOOST_TEST(day.message.contains(u"“30 May” is no day"_s));
}

BOOST_AUTO_TEST_CASE(memberships_of_belarus_and_of_the_actor_stand_with_their_dates)
{
    const Two two;
    Actor council = actorNamed(u"Council"_s, u"igo"_s);
    council.name.set(u"be"_s, u"Рада"_s);
    const ActorId id = saved(*two.catalogue, council);
    Actor belarus = actorNamed(u"Belarus"_s);
    belarus.iso2 = u"BY"_s;
    belarus.memberships = {{.organisation = id,
                            .kind = u"member"_s,
                            .from = *PartialDate::parse(u"1991-07"),
                            .until = {},
                            .suspendedFrom = *PartialDate::parse(u"2021-10-21"),
                            .suspendedUntil = {},
                            .source = {}}};
    saved(*two.catalogue, belarus);
    two.publish(responseBy(id).on("2021").titled(u"Asked"_s).doing("statement"));
    const QString text = textOf(two.page(u"Council"_s));
    BOOST_TEST(text.contains(u"Belarus in it. Member, since July 1991, suspended since 21 October 2021"_s));
    BOOST_TEST(text.contains(u"In other languages. Рада"_s));
    BOOST_TEST(
        textOf(two.page(u"Belarus"_s)).contains(u"Its own memberships. Council: Member, since July 1991"_s));
}

BOOST_AUTO_TEST_CASE(an_actor_without_a_record_has_a_sentence_and_no_number)
{
    const Two two;
    SectionTrial trial(*two.catalogue);
    const QList<Block> blocks = trial.made(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Norway"_s}}));
    BOOST_TEST(textOf(blocks).contains(u"None is recorded in this selection."_s));
    BOOST_TEST(textOf(blocks).contains(u"Absence of a record is not absence of a response."_s));
    BOOST_TEST(trial.figures().isEmpty());
    BOOST_TEST(blocksOf<TableBlock>(blocks).isEmpty());
}

BOOST_AUTO_TEST_CASE(targets_are_counted_as_recorded_and_as_the_acts_count_them)
{
    const Two two;
    Target person;
    person.type = u"person"_s;
    person.name.set(u"en"_s, u"A Person"_s);
    const TargetId target = saved(*two.catalogue, person);
    two.publish(responseBy(two.norway)
                    .on("2021-06-21")
                    .titled(u"Listed"_s)
                    .taking("travel")
                    .inForce("2021-06-21")
                    .with([&](Response &response) {
                        response.personsNew = 40;
                        response.measures.first().id = MeasureId{newRecordId()};
                        Listing listing;
                        listing.measure = response.measures.first().id;
                        listing.target = target;
                        listing.listedOn = *PartialDate::parse(u"2021-06");
                        response.listings.append(listing);
                    }));
    SectionTrial trial(*two.catalogue);
    const QList<Block> blocks = trial.made(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Norway"_s}}));
    BOOST_TEST(trial.number(u"persons: newly listed, as the acts count"_s) == 40);
    BOOST_TEST(trial.number(u"entities: newly listed, as the acts count"_s) == 0);
    BOOST_TEST(trial.number(u"persons: recorded by name"_s) == 1);
    BOOST_TEST(trial.number(u"other targets: recorded by name"_s) == 0);
    BOOST_TEST(textOf(blocks).contains(u"Newly listed, as the acts count them: 40 persons, 0 entities."_s));
    BOOST_TEST(textOf(blocks).contains(u"Recorded by name: 1 person, 0 other targets."_s));
    BOOST_TEST(column(tableUnder(u"Targets listed"_s, blocks), 1) == QStringList{u"A Person"_s});
    QList<qint64> records;
    for (const KeyFigure &figure : trial.figures()) {
        if (figure.field == u"target")
            records.append(trial.count(figure.query));
    }
    BOOST_TEST((records == QList<qint64>{1, 0, 1, 1})); // new and by name, each in two kinds
}

BOOST_AUTO_TEST_CASE(a_picture_is_of_this_actor_alone_and_only_there_if_it_was_chosen)
{
    const Two two;
    two.publish(responseBy(two.norway).on("2021").titled(u"One"_s).taking("travel").inForce("2021"));
    BOOST_TEST(blocksOf<PictureBlock>(two.page()).isEmpty());
    SectionTrial trial(*two.catalogue);
    const QList<PictureBlock> pictures = blocksOf<PictureBlock>(trial.made(
        actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Norway"_s}, {u"kind"_s, u"in-force"_s}})));
    BOOST_REQUIRE(pictures.size() == 1);
    BOOST_TEST(pictures.first().number == u"Figure 1."_s);
    BOOST_TEST(pictures.first().kind == u"in-force"_s);
    BOOST_TEST(pictures.first().query.values(u"actor"_s) == QStringList{u"Norway"_s});
}

BOOST_AUTO_TEST_CASE(without_a_chronology_there_is_no_column_of_numbers)
{
    SectionTrial trial(sharedSample(), {.isNumbered = false});
    const QList<Block> blocks =
        trial.made(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Switzerland"_s}}));
    const auto hasNumbers = [](const TableBlock &table) { return table.head.contains(u"No."_s); };
    BOOST_TEST(std::ranges::none_of(blocksOf<TableBlock>(blocks), hasNumbers));
    SectionTrial numbered(sharedSample());
    BOOST_TEST(
        std::ranges::any_of(blocksOf<TableBlock>(numbered.made(
                                actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Switzerland"_s}}))),
                            hasNumbers));
}

BOOST_AUTO_TEST_CASE(a_title_that_the_language_lacks_is_shown_with_its_sign_and_told)
{
    const Two two;
    const ResponseId id = two.publish(responseBy(two.norway).on("2021").titled(u"Said"_s).doing("statement"));
    SectionTrial trial(*two.catalogue, {.language = u"be"_s});
    const QList<Block> blocks = trial.made(actorSection, sectionOf(u"actor"_s, {{u"actor"_s, u"Norway"_s}}));
    const bool isShown = std::ranges::any_of(blocksOf<TableBlock>(blocks), [](const TableBlock &table) {
        return column(table, 2).contains(u"Said\u00a0[en]"_s);
    });
    BOOST_TEST(isShown);
    const bool isTold = std::ranges::any_of(trial.fallbacks(), [&](const FallbackText &fallback) {
        return fallback.record == id && fallback.language == u"en";
    });
    BOOST_TEST(isTold);
}

BOOST_AUTO_TEST_SUITE_END()
