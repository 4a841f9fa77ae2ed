#include "tests/support/printing.h"
#include "ui/common/hitmarks.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(hitmarks)

BOOST_AUTO_TEST_CASE(a_hit_in_rich_text_is_bold_on_its_own_ground_and_nothing_is_taken_for_markup)
{
    const Appearance look = Appearance::light();
    const QString html = richMarked(u"<i>new</i> & old"_s, {{3, 3}}, look);
    BOOST_TEST(html ==
               u"&lt;i&gt;<b style=\"background-color:%1;color:%2\">new</b>&lt;/i&gt; &amp; old"_s.arg(
                   look.hit.name(), look.text.name()));
    BOOST_TEST(richMarked(u"plain"_s, {}, look) == u"plain"_s);
}

BOOST_AUTO_TEST_CASE(a_hit_elsewhere_names_its_field)
{
    const FieldHit hit{SearchedField::Quote, {u"… said here"_s, {{2, 4}}}};
    const QString html = richFieldHit(hit, Appearance::light());
    BOOST_TEST(html.startsWith(u"Quote from a source: …"_s));
    BOOST_TEST(html.contains(u">said</b>"_s));
}

BOOST_AUTO_TEST_CASE(a_line_that_is_cut_marks_what_is_left_and_keeps_to_its_width)
{
    const QFont font = QGuiApplication::font();
    const QString text = u"Sanctions on banks and sanctions on persons"_s;
    const QList<TextSpan> hits{{0, 9}, {23, 9}};
    const MarkedLine whole = markedLine(text, hits, font, 10'000, Appearance::light());
    BOOST_TEST(whole.text == text);
    BOOST_REQUIRE_EQUAL(whole.marks.size(), 2);
    BOOST_TEST(whole.marks[1].start == 23);
    BOOST_TEST(whole.marks[1].format.fontWeight() == QFont::Bold);
    BOOST_TEST((whole.marks[1].format.background().color() == Appearance::light().hit));

    const int narrow = QFontMetrics(font).horizontalAdvance(u"Sanctions on ban"_s);
    const MarkedLine cut = markedLine(text, hits, font, narrow, Appearance::light());
    BOOST_TEST(cut.text.endsWith(u'…'));
    BOOST_REQUIRE_EQUAL(cut.marks.size(), 1);
    BOOST_TEST(cut.marks[0].length == 9);
}

BOOST_AUTO_TEST_SUITE_END()
