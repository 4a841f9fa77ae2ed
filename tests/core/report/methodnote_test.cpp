#include "core/report/methodnote.h"
#include "tests/support/briefingwishes.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

BriefingSpeech speech()
{
    return {Wording(u"en"_s), Codebook::builtIn(), ActorDirectory()};
}

QString told(const MethodFacts &facts)
{
    return textOf(methodNote(facts, speech()));
}

Response published(const QString &title, const QString &sense, const QString &reason)
{
    return ResponseBuilder().on("2020-10-02").titled(title).doing("statement").with([&](Response &made) {
        made.workflow = u"published"_s;
        made.senseOverride = sense;
        made.senseReason = reason;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(method_note)

BOOST_AUTO_TEST_CASE(each_sort_of_record_that_is_left_out_is_counted_by_itself)
{
    MethodFacts facts;
    BOOST_TEST(told(facts).contains(u"What was left out. Nothing that the query finds."_s));
    facts.notPublished = 1;
    facts.notPublic = 2;
    facts.withoutMonth = 3;
    const QString text = told(facts);
    BOOST_TEST(!text.contains(u"Nothing that the query finds"_s));
    BOOST_TEST(text.contains(u"not published yet and so not shown: 1 response."_s));
    BOOST_TEST(text.contains(u"Marked internal or confidential and so not shown: 2 responses."_s));
    BOOST_TEST(text.contains(u"not in the figure over time: 3 responses."_s));
}

BOOST_AUTO_TEST_CASE(the_selection_is_told_in_words_and_as_the_program_reads_it)
{
    MethodFacts facts;
    facts.records = 12;
    BOOST_TEST(told(facts).contains(u"All published responses of the catalogue: 12 responses."_s));
    facts.query = Query().withValue(u"tag"_s, u"100 %1"_s);
    facts.queryText = u"tag:\"100 %1\" status:published"_s;
    facts.period = u"October 2020"_s;
    const QString text = told(facts);
    BOOST_TEST(text.contains(u"chosen by: tag: 100 %1: 12 responses. Period: October 2020."_s),
               text.toStdString());
    BOOST_TEST(text.contains(u"As the program reads it: tag:\"100 %1\" status:published"_s),
               text.toStdString());
}

BOOST_AUTO_TEST_CASE(every_number_stands_in_the_table_with_its_unit_and_its_query)
{
    MethodFacts facts;
    facts.figures = {{40, u"responses"_s, {}, u"sanction:strict"_s, {}},
                     {3, u"actors"_s, {}, {}, u"actor"_s}};
    facts.found = {40, 12};
    const QList<Block> note = methodNote(facts, speech());
    const auto *table = std::get_if<TableBlock>(&note.last());
    BOOST_REQUIRE(table != nullptr);
    BOOST_TEST(table->rowQueries == (QStringList{u"sanction:strict"_s, {}}));
    BOOST_CHECK((table->rows == QList<QStringList>{{u"40"_s, u"responses"_s, u"40"_s, u"sanction:strict"_s},
                                                   {u"3"_s, u"actors"_s, u"12"_s, {}}}));
}

BOOST_AUTO_TEST_CASE(an_internal_briefing_says_that_it_shows_what_is_internal)
{
    MethodFacts facts;
    facts.notPublic = 1;
    facts.profile = ExportProfile::Internal;
    const QString text = told(facts);
    BOOST_TEST(text.contains(u"Marked confidential and so not shown: 1 response."_s));
    BOOST_TEST(text.contains(u"Responses marked internal are shown and counted here"_s));
    BOOST_TEST(!told({}).contains(u"not for the public"_s));
}

BOOST_AUTO_TEST_CASE(sections_that_show_a_part_are_told_with_their_queries)
{
    BriefingWish wish = briefingOfSections({section(u"chronology"_s, u"year:2020"_s), section(u"method"_s)});
    auto catalogue = Catalogue::inMemory().value();
    BOOST_TEST(textOf(made(*catalogue, wish)).contains(u"“Chronology”: year:2020"_s));
}

BOOST_AUTO_TEST_CASE(what_a_person_decided_about_a_sanction_is_named_where_it_holds)
{
    auto catalogue = Catalogue::inMemory().value();
    edited(*catalogue, [](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(published(u"Derived"_s, {}, {})));
        VODHUK_TRY(edit.save(published(u"Decided"_s, u"broad"_s, u"Courtesy was withdrawn."_s)));
        VODHUK_TRY(edit.save(published(u"Without a reason"_s, u"broad"_s, {})));
        return {};
    });
    const QString text = textOf(made(*catalogue, fullBriefing()));
    BOOST_TEST(text.contains(u"A person decided otherwise, with a reason, for no. 2."_s));
    BOOST_TEST(!told({}).contains(u"A person decided otherwise"_s));
    const BriefingWish unnumbered = briefingOfSections({section(u"method"_s)});
    BOOST_TEST(textOf(made(*catalogue, unnumbered))
                   .contains(u"A person decided otherwise, with a reason, for 1 response."_s));
}

BOOST_AUTO_TEST_SUITE_END()
