#include "core/catalogue/sharing.h"
#include "core/report/briefingtemplates.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "tests/support/savedrecords.h"
#include "ui/report/briefingexport.h"
#include "ui/report/briefingrenderer.h"
#include "ui/report/pagecomposer.h"

#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

PreparedBriefing preparedOf(const QueryEngine &engine, const BriefingWish &wish, const EditWatch &watch = {})
{
    auto made = prepareBriefing(engine, wish, watch);
    BOOST_REQUIRE(made.has_value());
    REQUIRE_OK(*made);
    return std::move(**made);
}

Response publishedBy(ActorId actor)
{
    Response response = responseBy(actor).on("2021-02-03").titled(u"Visa ban"_s);
    response.workflow = u"published"_s;
    return response;
}

BriefingDocument twoPages(const QString &paper)
{
    BriefingDocument document = briefingTemplate(u"two-pages"_s)->document;
    document.paper = paper;
    return document;
}

} // namespace

BOOST_AUTO_TEST_SUITE(briefing_export)

BOOST_AUTO_TEST_CASE(what_another_program_writes_meanwhile_makes_no_two_numbers_disagree)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"c.vodhuk"_s);
    const auto catalogue = Catalogue::create(path).value();
    const ActorId poland = saved(*catalogue, actorNamed(u"Poland"_s));
    saved(*catalogue, publishedBy(poland));
    REQUIRE_OK(shareForReading(catalogue->database()));
    const auto reader = Database::open(path, Access::ReadOnly).value();
    const auto engine = queryEngine(reader);
    BOOST_REQUIRE(engine.has_value());
    bool isWritten = false;
    EditWatch watch;
    watch.progress = [&](qint64, qint64) {
        if (!isWritten)
            saved(*catalogue, publishedBy(poland));
        isWritten = true;
    };
    const PreparedBriefing made = preparedOf(*engine, {twoPages(u"a4"_s), u"en"_s}, watch);
    BOOST_REQUIRE(isWritten);
    BOOST_TEST(made.briefing.content.records == 1);
    for (const Block &block : made.briefing.content.blocks) {
        if (const auto *figures = std::get_if<KeyFiguresBlock>(&block))
            for (const KeyFigure &figure : figures->figures)
                BOOST_TEST(figure.number <= 1, figure.unit);
    }
    BOOST_TEST(preparedOf(*engine, {twoPages(u"a4"_s), u"en"_s}).briefing.content.records == 2);
}

BOOST_AUTO_TEST_CASE(two_pages_are_two_on_each_paper_and_in_each_language)
{
    for (const QString &paper : {u"a4"_s, u"letter"_s}) {
        for (const QString &language : {u"en"_s, u"be"_s, u"ru"_s}) {
            const PreparedBriefing made =
                preparedOf(queryEngine(sharedSample()), {twoPages(paper), language});
            const ComposedBriefing pages =
                composeBriefing(made.briefing, pageFormatOf(made.briefing.content));
            BOOST_TEST(pages.pages.size() == 2U, paper << ", " << language);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_format_says_of_itself_that_something_is_attached_to_it_but_the_pdf)
{
    const PreparedBriefing made = preparedOf(queryEngine(sharedSample()), {twoPages(u"a4"_s), u"en"_s});
    for (const BriefingFormat format : {BriefingFormat::Html, BriefingFormat::Markdown}) {
        const auto written = writtenBriefing(made.briefing, format);
        REQUIRE_OK(written);
        BOOST_TEST(!written->contains("is attached"));
        BOOST_TEST(written->contains("The PDF edition has the table"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
