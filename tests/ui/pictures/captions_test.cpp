#include "tests/support/printing.h"
#include "tests/ui/pictures/samples.h"
#include "ui/pictures/captions.h"
#include "ui/pictures/distributionpicture.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Query ofActors(int count)
{
    Query query;
    for (int number = 1; number <= count; ++number)
        query = query.withValue(u"actor"_s, u"A%1"_s.arg(number));
    return query;
}

QString inShort(const Query &query, const QString &language = u"en"_s)
{
    return selectionInWords(query, Wording(language));
}

PictureCaption captionFor(const Query &query, const PictureStyle &style)
{
    return captionOf(u"Who responded"_s, {query, {}, QDate(2026, 11, 28)}, style);
}

} // namespace

BOOST_AUTO_TEST_SUITE(captions)

BOOST_AUTO_TEST_CASE(many_actors_are_told_by_their_number_and_the_first_of_them)
{
    BOOST_TEST(inShort(ofActors(3)) == u"actor:A1,A2,A3"_s);
    BOOST_TEST(inShort(ofActors(60)) == u"60 actors: A1, A2, A3 and 57 others"_s);
    BOOST_TEST(inShort(ofActors(60).withValue(u"year"_s, u"2020"_s)) ==
               u"year:2020; 60 actors: A1, A2, A3 and 57 others"_s);
    BOOST_TEST(inShort(ofActors(60), u"ru"_s) == u"60 субъектов: A1, A2, A3 и ещё 57"_s);
    BOOST_TEST(inShort(ofActors(60), u"be"_s) == u"60 суб’ектаў: A1, A2, A3 і яшчэ 57"_s);
}

BOOST_AUTO_TEST_CASE(many_values_that_are_left_out_are_told_as_left_out)
{
    Query query;
    for (int year = 2001; year <= 2020; ++year)
        query = query.withValue(u"year"_s, QString::number(year), true);
    BOOST_TEST(inShort(query) == u"not Year (20): 2001, 2002, 2003 and 17 others"_s);
}

BOOST_AUTO_TEST_CASE(what_the_subtitle_shortens_stands_in_full_at_the_foot)
{
    const PictureStyle style{Wording(u"en"_s)};
    const Query query = ofActors(60);
    const Picture picture =
        distributionPicture(distributionOf(u"framing"_s, u"en"_s), style, captionFor(query, style));
    BOOST_TEST(!picture.subtitle.contains(u"A4"_s));
    BOOST_REQUIRE(!picture.remarks.isEmpty());
    BOOST_TEST(picture.remarks.constLast() == u"The selection in full: "_s + query.toText());
    BOOST_TEST(captionFor(ofActors(3), style).selection.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_caption_that_names_another_selection_has_no_query_at_its_foot)
{
    PictureStyle style{Wording(u"en"_s)};
    style.selection = u"members of the Council"_s;
    BOOST_TEST(captionFor(ofActors(60), style).selection.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
