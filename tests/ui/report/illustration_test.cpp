#include "core/report/briefingtemplates.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"
#include "tests/ui/report/handmade.h"
#include "ui/report/briefingrenderer.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// A briefing of a heading and one picture in the second section.
Briefing briefingOf(const QString &kind, const QMap<QString, QString> &settings = {})
{
    Briefing briefing;
    briefing.language = u"en"_s;
    briefing.blocks = {HeadingBlock{1, u"First"_s, {}, false},
                       PictureBlock{u"Figure 1."_s, u"Who answered"_s, {}, kind, settings, {}}};
    briefing.sectionStarts = {0, 1};
    return briefing;
}

Result<IllustratedBriefing> illustrated(const Briefing &briefing, const EditWatch &watch = {})
{
    const Catalogue &catalogue = test::sharedSample();
    return illustrate(QueryEngine(catalogue.database(), catalogue.codebook(), catalogue.actors()), briefing,
                      watch);
}

/// Refused, saying where and what.
void expectRefused(const Briefing &briefing, const QString &what)
{
    const Result<IllustratedBriefing> result = illustrated(briefing);
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST(result.error().kind == ErrorKind::Usage);
    BOOST_TEST(result.error().message.contains(u"Section 2, “Who answered”"_s), result.error().message);
    BOOST_TEST(result.error().message.contains(what), result.error().message);
}

} // namespace

BOOST_AUTO_TEST_SUITE(illustration)

BOOST_AUTO_TEST_CASE(a_picture_is_drawn_as_wide_as_the_page_without_its_title)
{
    const Result<IllustratedBriefing> result = illustrated(briefingOf(u"actors"_s));
    REQUIRE_OK(result);
    BOOST_REQUIRE(result->pictures.contains(1));
    const Picture &picture = *result->pictures.value(1);
    BOOST_TEST(picture.size.width() == pageFormatOf({}).content().width());
    BOOST_TEST(!picture.title.isEmpty());
    for (const Mark &mark : picture.marks) {
        const auto *text = std::get_if<TextShape>(&mark.shape);
        BOOST_TEST((text == nullptr || (text->text != picture.title && text->text != picture.source)));
    }
}

BOOST_AUTO_TEST_CASE(a_picture_names_what_its_section_selects_and_never_the_query)
{
    Briefing briefing = briefingOf(u"timeline"_s);
    auto &block = std::get<PictureBlock>(briefing.blocks.last());
    block.query = Query().withValue(u"status"_s, u"published"_s);
    for (const QString &selection : {QString(), u"actor: Poland"_s}) {
        block.selection = selection;
        const Result<IllustratedBriefing> result = illustrated(briefing);
        REQUIRE_OK(result);
        const QString subtitle = result->pictures.value(1)->subtitle;
        BOOST_TEST(!subtitle.contains(u"status:"_s), subtitle);
        BOOST_TEST(subtitle.contains(u"Selection: "_s) == !selection.isEmpty(), subtitle);
        BOOST_TEST(subtitle.contains(selection), subtitle);
    }
}

BOOST_AUTO_TEST_CASE(a_picture_that_counts_more_than_its_section_selects_names_what_it_counts)
{
    Briefing briefing = briefingOf(u"gaps"_s, {{u"actors"_s, u"EU; US"_s}});
    auto &block = std::get<PictureBlock>(briefing.blocks.last());
    block.asked = Query().withValue(u"actor"_s, u"Poland"_s).withValue(u"year"_s, u"2021"_s);
    block.query = block.asked.withValue(u"status"_s, u"published"_s);
    block.selection = u"actor: Poland"_s;
    const Result<IllustratedBriefing> result = illustrated(briefing);
    REQUIRE_OK(result);
    const QString subtitle = result->pictures.value(1)->subtitle;
    BOOST_TEST(!subtitle.contains(u"Poland"_s), subtitle);
    BOOST_TEST(subtitle.contains(u"Selection: year: 2021."_s), subtitle);
    BOOST_TEST(!subtitle.contains(u"published"_s), subtitle);
}

BOOST_AUTO_TEST_CASE(what_was_chosen_of_a_picture_is_drawn)
{
    const Result<IllustratedBriefing> usual = illustrated(briefingOf(u"matrix"_s));
    const Result<IllustratedBriefing> chosen =
        illustrated(briefingOf(u"matrix"_s, {{u"columns"_s, u"binding"_s}}));
    REQUIRE_OK(usual);
    REQUIRE_OK(chosen);
    BOOST_TEST((usual->pictures.value(1)->table != chosen->pictures.value(1)->table));
}

BOOST_AUTO_TEST_CASE(a_kind_that_there_is_not_is_refused_by_section)
{
    expectRefused(briefingOf(u"pie"_s), u"pie"_s);
}

BOOST_AUTO_TEST_CASE(actors_that_were_not_chosen_are_asked_for)
{
    expectRefused(briefingOf(u"gaps"_s), u"2"_s);
    REQUIRE_OK(illustrated(briefingOf(u"gaps"_s, {{u"actors"_s, u"EU; US"_s}})));
}

BOOST_AUTO_TEST_CASE(a_setting_that_cannot_be_understood_is_no_picture_of_another_day)
{
    expectRefused(briefingOf(u"measures"_s, {{u"day"_s, u"2021-02-31"_s}}), u"2021-02-31"_s);
    REQUIRE_OK(illustrated(briefingOf(u"actors"_s, {{u"day"_s, u"of another kind"_s}})));
}

BOOST_AUTO_TEST_CASE(where_nothing_is_found_a_sentence_stands)
{
    Briefing briefing = briefingOf(u"actors"_s);
    std::get<PictureBlock>(briefing.blocks[1]).query.conditions = {{u"year"_s, {u"1801"_s}}};
    const Result<IllustratedBriefing> result = illustrated(briefing);
    REQUIRE_OK(result);
    BOOST_TEST(!result->pictures.value(1)->textAlternative.isEmpty());
    BOOST_TEST(!result->pictures.value(1)->marks.empty());
}

BOOST_AUTO_TEST_CASE(who_waits_can_stop_it)
{
    const EditWatch watch;
    watch.cancellation.cancel();
    const Result<IllustratedBriefing> result = illustrated(briefingOf(u"actors"_s), watch);
    BOOST_REQUIRE(!result.has_value());
    BOOST_TEST(result.error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_CASE(a_drawn_picture_has_its_words_its_numbers_and_texts_that_stay_texts)
{
    const DrawnBriefing briefing = drawn(illustratedByHand(1));
    BOOST_REQUIRE(briefing.pictures.size() == 1);
    const DrawnPicture picture = briefing.pictures.cbegin().value();
    BOOST_TEST(picture.title == u"Responses by actor"_s);
    BOOST_TEST(picture.textAlternative == u"Forty actors, each with its number."_s);
    BOOST_TEST(picture.head == QStringList({u"Actor"_s, u"responses"_s}));
    BOOST_TEST(picture.rows.size() == 1);
    BOOST_TEST((picture.size == QSizeF(400, 200)));
    BOOST_TEST(picture.svg.contains("<svg"));
    BOOST_TEST(picture.svg.contains("Actor 3"));
}

BOOST_AUTO_TEST_CASE(every_text_of_a_picture_is_rewritten)
{
    IllustratedBriefing briefing = illustratedByHand(1);
    const auto before = briefing.pictures.cbegin().value();
    rewriteTexts(briefing, [](QString text) {
        return text.replace(u"Actor"_s, u"Name"_s).replace(u"actor"_s, u"name"_s);
    });
    const DrawnPicture after = drawn(briefing).pictures.cbegin().value();
    BOOST_TEST(after.title == u"Responses by name"_s);
    BOOST_TEST(after.textAlternative == u"Forty names, each with its number."_s);
    BOOST_TEST(after.head.first() == u"Name"_s);
    BOOST_TEST(after.rows.first().first() == u"Name 1"_s);
    BOOST_TEST(!after.svg.contains("Actor"));
    BOOST_TEST(before->title == u"Responses by actor"_s);
}

BOOST_AUTO_TEST_SUITE_END()
