#include "core/report/sections/sections.h"
#include "tests/core/report/sections/sectiontrial.h"
#include "tests/support/samplecatalogue.h"

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QString selectionOf(const QString &query)
{
    SectionTrial trial(sharedSample());
    BriefingSection section = sectionOf(u"picture"_s, {{u"kind"_s, u"timeline"_s}});
    section.query = query;
    const QList<PictureBlock> pictures = blocksOf<PictureBlock>(trial.made(pictureSection, section));
    BOOST_REQUIRE(pictures.size() == 1);
    return pictures.first().selection;
}

} // namespace

BOOST_AUTO_TEST_SUITE(picture_section)

BOOST_AUTO_TEST_CASE(a_picture_of_all_that_the_briefing_shows_names_no_selection)
{
    BOOST_TEST(selectionOf({}).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_picture_of_a_part_names_it_in_words)
{
    BOOST_TEST(selectionOf(u"instrument:travel_ban"_s) == u"instrument: Travel ban"_s);
}

BOOST_AUTO_TEST_SUITE_END()
