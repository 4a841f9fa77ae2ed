#include "core/report/formats/svgembedding.h"
#include "tests/core/report/formats/markupreading.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

const SvgWords words{u"figure-7"_s, u"Title & more"_s, u"What it shows"_s};

QByteArray embedded(const QByteArray &content)
{
    return svgFragment(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\">" + content + "</svg>", words);
}

} // namespace

BOOST_AUTO_TEST_SUITE(svgembedding)

BOOST_AUTO_TEST_CASE(shapes_and_texts_are_taken_over)
{
    const ReadMarkup read = readMarkup(embedded("<g fill=\"#fff\"><text x=\"1\">a &lt; b</text></g>"));
    BOOST_TEST(read.problem == QString());
    BOOST_TEST((read.elements == QStringList{u"svg"_s, u"title"_s, u"desc"_s, u"g"_s, u"text"_s}));
    BOOST_TEST(read.text.contains(u"a < b"_s));
    BOOST_TEST(read.attributes.contains(u"fill"_s));
}

BOOST_AUTO_TEST_CASE(a_picture_without_a_view_box_gets_that_of_its_size)
{
    BOOST_TEST(embedded({}).contains("viewBox=\"0 0 4 3\""));
}

BOOST_AUTO_TEST_CASE(its_words_are_those_of_the_briefing)
{
    const QByteArray svg = embedded("<title>Own</title><desc>Own words</desc><g><title>of a bar</title></g>");
    BOOST_TEST(!svg.contains("Own"));
    BOOST_TEST(svg.contains("<title id=\"figure-7-title\">Title &amp; more</title>"));
    BOOST_TEST(svg.contains("<title>of a bar</title>"));
}

BOOST_AUTO_TEST_CASE(nothing_that_runs_loads_or_leads_comes_in)
{
    const QByteArray svg =
        embedded("<script>alert(1)</script><foreignObject><p/></foreignObject>"
                 "<image href=\"https://example.org/x.png\"/><style>rect{fill:url(http://x)}</style>"
                 "<a href=\"https://example.org\"><rect/></a>"
                 "<rect onclick=\"alert(1)\" style=\"fill:url(http://x)\" width=\"2\"/>");
    const ReadMarkup read = readMarkup(svg);
    BOOST_TEST((read.elements == QStringList{u"svg"_s, u"title"_s, u"desc"_s, u"rect"_s}));
    BOOST_TEST(!svg.contains("alert"));
    BOOST_TEST(!svg.contains("example.org"));
}

BOOST_AUTO_TEST_CASE(names_of_two_pictures_do_not_meet)
{
    const QByteArray svg = embedded("<defs><pattern id=\"p\"/></defs><rect fill=\"url(#p)\"/>");
    BOOST_TEST(svg.contains("id=\"figure-7-p\""));
    BOOST_TEST(svg.contains("fill=\"url(#figure-7-p)\""));
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_gives_nothing)
{
    BOOST_TEST(svgFragment("", words).isEmpty());
    BOOST_TEST(svgFragment("<html/>", words).isEmpty());
    BOOST_TEST(svgFragment("<svg><g></svg>", words).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
