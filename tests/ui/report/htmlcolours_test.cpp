// HTML is written without a display; its colours are those of the window all the same.
#include "core/report/formats/htmlstyle.h"
#include "core/report/formats/odtstyles.h"
#include "tests/support/printing.h"
#include "ui/common/appearance.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

const QStringList families{u"expression"_s,     u"restrictive"_s, u"diplomatic"_s,
                           u"cooperation"_s,    u"support"_s,     u"decision"_s,
                           u"accountability"_s, u"easing"_s,      u"other"_s};

void hasColours(const QString &style, const Appearance &appearance)
{
    const QList<std::pair<QString, QColor>> colours{
        {u"ground"_s, appearance.ground},      {u"panel"_s, appearance.panel},
        {u"text"_s, appearance.text},          {u"muted"_s, appearance.muted},
        {u"lines"_s, appearance.lines},        {u"accent"_s, appearance.accent},
        {u"on-accent"_s, appearance.onAccent}, {u"selection"_s, appearance.selection}};
    for (const auto &[name, colour] : colours)
        BOOST_TEST(style.contains(u"--%1: %2;"_s.arg(name, colour.name())), name);
    for (const QString &family : families)
        BOOST_TEST(style.contains(u"--%1: %2;"_s.arg(family, appearance.family(family).name())), family);
}

} // namespace

BOOST_AUTO_TEST_SUITE(htmlcolours)

BOOST_AUTO_TEST_CASE(html_has_the_colours_of_the_window_by_day_and_by_night)
{
    const QString style = htmlStyle(u"a4"_s);
    const qsizetype night = style.indexOf(u"prefers-color-scheme: dark"_s);
    BOOST_REQUIRE_GT(night, 0);
    hasColours(style.left(night), Appearance::light());
    hasColours(style.mid(night), Appearance::darkened());
}

BOOST_AUTO_TEST_CASE(marks_in_a_word_processor_have_the_colours_of_print)
{
    const QString styles = QString::fromUtf8(odtStyles({}));
    const Appearance print = Appearance::print();
    for (const QString &family : families)
        BOOST_TEST(styles.contains(u"style:name='%1' style:display-name='Family %2' style:family='text'>"
                                   "<style:text-properties fo:color='%3'/>"_s.arg(
                                       odtFamilyStyle(family), family, print.family(family).name())),
                   family);
}

BOOST_AUTO_TEST_SUITE_END()
