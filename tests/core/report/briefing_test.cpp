#include "core/analysis/recordsets.h"
#include "core/report/chronology.h"
#include "core/report/documentdate.h"
#include "core/report/sections/sectionfigures.h"
#include "tests/core/report/threeresponses.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/surroundings.h"

#include <QRegularExpression>
#include <QSet>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

Briefing briefingOf(const Catalogue &catalogue, const QString &query = {}, const QString &language = u"en"_s)
{
    return made(catalogue, fullBriefing(query, language));
}

qint64 countOf(const Catalogue &catalogue, const QString &query)
{
    const auto parsed = parseQuery(query);
    BOOST_REQUIRE(parsed.has_value());
    const auto result = queryEngine(catalogue).run(*parsed, {});
    BOOST_REQUIRE(result.has_value());
    REQUIRE_OK(*result);
    return (*result)->total;
}

qint64 actorsOf(const Catalogue &catalogue, const QString &query)
{
    const auto parsed = parseQuery(query);
    BOOST_REQUIRE(parsed.has_value());
    const QueryEngine engine = queryEngine(catalogue);
    const auto sets = RecordSets::select(engine, *parsed);
    BOOST_REQUIRE(sets.has_value());
    REQUIRE_OK(*sets);
    const auto actors = (*sets)->by(u"actor"_s, u"en"_s);
    REQUIRE_OK(actors);
    return actors->size();
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_content)

BOOST_AUTO_TEST_CASE(every_chosen_record_stands_exactly_once_in_the_chronology)
{
    const auto query = parseQuery(u"date:2020-08..2021-12 status:published"_s);
    BOOST_REQUIRE(query.has_value());
    const auto result = queryEngine(sharedSample()).run(*query, {});
    BOOST_REQUIRE(result.has_value());
    REQUIRE_OK(*result);
    std::vector<ResponseId> shown;
    for (const ChronologyLine &line : linesOf(briefingOf(sharedSample(), u"date:2020-08..2021-12"_s))) {
        if (line.number.front().isDigit())
            shown.push_back(line.record);
    }
    BOOST_TEST(!shown.empty());
    BOOST_TEST((shown == (*result)->ids));
}

BOOST_AUTO_TEST_CASE(every_number_of_records_or_actors_in_every_template_is_what_its_query_finds)
{
    for (const BriefingTemplate &each : briefingTemplates()) {
        BriefingWish wish{each.document};
        wish.document.query = u"actor:EU date:2020..2022"_s;
        for (const KeyFiguresBlock &strip : blocksOf<KeyFiguresBlock>(made(sharedSample(), wish))) {
            for (const KeyFigure &figure : strip.figures) {
                if (figure.field.isEmpty())
                    BOOST_TEST(figure.number == countOf(sharedSample(), figure.query), figure.query);
                else if (figure.field == actorField)
                    BOOST_TEST(figure.number == actorsOf(sharedSample(), figure.query), figure.query);
                else // measures and targets, several of which a record may have: see the tests of sections
                    BOOST_TEST((figure.number == 0 || countOf(sharedSample(), figure.query) > 0),
                               figure.query);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_key_figure_is_the_count_of_its_query)
{
    for (const QString &query :
         {u""_s, u"actor:EU"_s, u"sanction:strict date:2021"_s, u"framing:obligation"_s}) {
        const QList<KeyFiguresBlock> strips = blocksOf<KeyFiguresBlock>(briefingOf(sharedSample(), query));
        BOOST_REQUIRE(!strips.isEmpty());
        for (const KeyFigure &figure : strips.first().figures) {
            const qint64 counted = figure.field == u"actor" ? actorsOf(sharedSample(), figure.query)
                                                            : countOf(sharedSample(), figure.query);
            BOOST_TEST(figure.number == counted, figure.query.toStdString());
        }
    }
}

BOOST_AUTO_TEST_CASE(the_numbers_of_sources_resolve_and_each_source_is_listed_once)
{
    const Briefing briefing = briefingOf(sharedSample(), u"date:2021"_s);
    const QList<SourcesBlock> sources = blocksOf<SourcesBlock>(briefing);
    BOOST_REQUIRE(sources.size() == 1);
    const QList<SourceLine> &list = sources.first().lines;
    for (qsizetype i = 0; i < list.size(); ++i)
        BOOST_TEST(list.at(i).number == i + 1);
    QSet<QString> told;
    for (const SourceLine &source : list)
        told.insert(source.url + u' ' + source.title);
    BOOST_TEST(told.size() == list.size());
    BOOST_REQUIRE(!linesOf(briefing).isEmpty());
    for (const ChronologyLine &line : linesOf(briefing)) {
        BOOST_TEST(!line.sources.isEmpty());
        for (const int number : line.sources)
            BOOST_TEST((number >= 1 && number <= list.size()));
    }
}

BOOST_AUTO_TEST_CASE(more_than_sixty_responses_stand_in_short_form_and_the_text_tells_how_to_get_the_long_one)
{
    const Briefing all = briefingOf(sharedSample());
    BOOST_TEST(textOf(all).contains(u"More than 60 responses stand here in short form"_s));
    BOOST_TEST(textOf(all).contains(u"A narrower query"_s));
    BOOST_REQUIRE(linesOf(all).size() > 60);
    for (const ChronologyBlock &block : blocksOf<ChronologyBlock>(all))
        BOOST_TEST(block.inShort);
    for (const ChronologyLine &line : linesOf(all)) {
        if (line.number.front().isDigit())
            BOOST_TEST(line.summary.isEmpty());
    }
    BOOST_TEST(blocksOf<SourcesBlock>(all).first().inShort);
}

BOOST_AUTO_TEST_CASE(up_to_sixty_responses_keep_their_summaries)
{
    const Briefing some = briefingOf(sharedSample(), u"actor:EU year:2021"_s);
    BOOST_TEST(!textOf(some).contains(u"short form"_s));
    BOOST_REQUIRE(!linesOf(some).isEmpty());
    for (const ChronologyLine &line : linesOf(some))
        BOOST_TEST(!line.summary.isEmpty());
    BOOST_TEST(!blocksOf<SourcesBlock>(some).first().inShort);
}

BOOST_AUTO_TEST_CASE(a_source_with_one_address_is_named_once_unless_the_titles_differ)
{
    const auto source = [](const QString &url, const QString &title) {
        Source made;
        made.url = url;
        made.title = title;
        return made;
    };
    const QueryEngine engine = queryEngine(sharedSample());
    const BriefingSpeech speech{Wording(u"en"_s), engine.codebook(), engine.actors()};
    SourceNumbers sources(speech);
    const QList<int> first = sources.cite({source(u"https://www.example.org/a/"_s, {})});
    const QList<int> again =
        sources.cite({source(u"http://example.org/a#part"_s, u"A title"_s),
                      source(u"https://example.org/a"_s, u"Another document on the same page"_s),
                      source({}, u"On paper"_s), source({}, u"Also on paper"_s)});
    BOOST_TEST((first == QList<int>{1}));
    BOOST_TEST((again == QList<int>{1, 2, 3, 4}));
    BOOST_TEST(sources.lines().first().title == u"A title"_s);
}

BOOST_AUTO_TEST_CASE(titles_follow_the_language_and_fall_back_in_sight)
{
    const QList<ChronologyLine> lines = linesOf(briefingOf(sharedSample(), u"date:1997-01-13"_s, u"be"_s));
    BOOST_REQUIRE(!lines.isEmpty());
    BOOST_TEST(lines.first().title ==
               u"Прыпынены статус спецыяльна запрошанага для беларускага парламента"_s);
    const auto catalogue = Catalogue::inMemory().value();
    saved(*catalogue, published("2021-05", u"Only English"_s));
    const QList<ChronologyLine> only = linesOf(briefingOf(*catalogue, {}, u"ru"_s));
    BOOST_REQUIRE(only.size() == 1);
    BOOST_TEST(only.first().title == u"Only English\u00a0[en]"_s);
}

BOOST_AUTO_TEST_CASE(what_is_not_published_is_left_out_and_told)
{
    const auto catalogue = Catalogue::inMemory().value();
    for (const QString &workflow : {u"published"_s, u"draft"_s, u"reviewed"_s}) {
        Response response = published("2021-05-24", u"It is "_s + workflow);
        response.workflow = workflow;
        saved(*catalogue, response);
    }
    const Briefing briefing = briefingOf(*catalogue);
    BOOST_TEST(briefing.records == 1);
    BOOST_TEST(briefing.notPublished == 2);
    BOOST_REQUIRE(linesOf(briefing).size() == 1);
    BOOST_TEST(linesOf(briefing).first().title == u"It is published"_s);
    BOOST_TEST(textOf(briefing).contains(u"not published yet and so not shown: 2 responses"_s));
}

BOOST_AUTO_TEST_CASE(what_is_marked_internal_or_confidential_is_left_out_and_told)
{
    const auto catalogue = Catalogue::inMemory().value();
    for (const QString &sensitivity : {u""_s, u"public"_s, u"internal"_s, u"confidential"_s})
        saved(*catalogue, published("2021-05-24", u"It is "_s + sensitivity, sensitivity));
    const Briefing briefing = briefingOf(*catalogue);
    BOOST_TEST(briefing.records == 2);
    BOOST_TEST(briefing.notPublic == 2);
    BOOST_TEST(briefing.notPublished == 0);
    BOOST_TEST(linesOf(briefing).size() == 2);
    BOOST_TEST(
        textOf(briefing).contains(u"Marked internal or confidential and so not shown: 2 responses."_s));
}

BOOST_AUTO_TEST_CASE(nothing_found_is_said_and_is_no_failure)
{
    const Briefing briefing = briefingOf(sharedSample(), u"date:1950"_s);
    BOOST_TEST(briefing.records == 0);
    BOOST_TEST(linesOf(briefing).isEmpty());
    BOOST_TEST(textOf(briefing).contains(u"Absence of a record is not absence of a response."_s));
}

BOOST_AUTO_TEST_CASE(countermoves_and_reactions_are_a_chapter_of_their_own)
{
    const Briefing briefing = briefingOf(sharedSample());
    qint64 answers = 0;
    for (const ChronologyLine &line : linesOf(briefing))
        answers += line.number.startsWith(u'C') || line.number.startsWith(u'R') ? 1 : 0;
    BOOST_TEST(answers > 0);
    BOOST_TEST(linesOf(briefing).size() - answers == briefing.records);
    BOOST_TEST(briefing.used.size() >= briefing.records + answers); // their notes must not leave either
    BOOST_TEST(blocksOf<KeyFiguresBlock>(briefing).first().figures.first().number == briefing.records);
}

BOOST_AUTO_TEST_CASE(a_date_that_is_given_for_the_file_changes_nothing_that_is_said_of_the_data)
{
    const auto catalogue = Catalogue::inMemory().value();
    saved(*catalogue, published("2021-05-24", u"Said"_s));
    {
        const EnvironmentForNow given("SOURCE_DATE_EPOCH", "1600000000");
        const Briefing briefing = briefingOf(*catalogue);
        BOOST_TEST(briefing.created.toSecsSinceEpoch() == 1'600'000'000);
        const EnvironmentForNow nothing("SOURCE_DATE_EPOCH", {});
        const Briefing usual = briefingOf(*catalogue);
        BOOST_TEST(!briefing.dataAsOf.isEmpty());
        BOOST_TEST(briefing.dataAsOf == usual.dataAsOf);
    }
    const EnvironmentForNow nothing("SOURCE_DATE_EPOCH", {});
    const auto changed = documentDate(catalogue->database());
    REQUIRE_OK(changed);
    BOOST_TEST(changed->isValid());
    BOOST_TEST((briefingOf(*catalogue).created == *changed));
}

BOOST_AUTO_TEST_CASE(a_code_that_does_not_exist_is_refused)
{
    for (const QString &query : {u"instrument:no_such_thing"_s, u"no-such-field:1"_s})
        BOOST_TEST(!makeBriefing(queryEngine(sharedSample()), fullBriefing(query)).has_value());
}

BOOST_AUTO_TEST_CASE(key_figures_name_their_unit_in_the_language_of_the_briefing)
{
    for (const auto &[language, unit] : {std::pair{u"be"_s, u"адказ"_s}, std::pair{u"ru"_s, u"ответ"_s}}) {
        QString units;
        for (const KeyFiguresBlock &block :
             blocksOf<KeyFiguresBlock>(briefingOf(sharedSample(), {}, language))) {
            for (const KeyFigure &figure : block.figures)
                units += figure.unit + u'\n';
        }
        BOOST_TEST(units.contains(unit), units.toStdString());
        BOOST_TEST(!units.contains(QRegularExpression(u"[A-Za-z]"_s)), units.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_query_for_countermoves_alone_is_no_briefing_of_responses)
{
    for (const QString &text : {u"kind:countermove"_s, u"kind:reaction,countermove"_s, u"-kind:response"_s}) {
        BOOST_TEST((refusedBriefing(sharedSample(), fullBriefing(text)).kind == ErrorKind::Usage));
    }
    BOOST_TEST(!briefingOf(sharedSample(), u"kind:any"_s).blocks.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
