#include "core/query/viewtext.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

SavedView example()
{
    return {{},
            u"Strict sanctions"_s,
            u"Reports/2024"_s,
            u"sanction:strict sort:-date"_s,
            u"title;date"_s,
            u"timeline"_s};
}

} // namespace

BOOST_AUTO_TEST_SUITE(viewtext)

BOOST_AUTO_TEST_CASE(a_view_read_from_its_text_is_the_same_whatever_stands_around_it)
{
    const auto read = viewFromText(u"Hello,\r\n\r\n"_s + viewText(example()).replace(u"\n"_s, u"\r\n"_s) +
                                   u"\r\nname: not this\r\n"_s);
    REQUIRE_OK(read);
    BOOST_TEST((*read == example()));
}

BOOST_AUTO_TEST_CASE(a_text_without_a_view_and_a_query_that_is_none_are_refused)
{
    BOOST_TEST(!viewFromText(u"name: Sanctions\nquery: sanction:strict"_s).has_value());
    BOOST_TEST(!viewFromText(QString()).has_value());
    SavedView broken = example();
    broken.query = u"instrment:statement"_s;
    const auto read = viewFromText(viewText(broken));
    BOOST_REQUIRE(!read.has_value());
    BOOST_TEST(read.error().message.contains(u"instrment"_s));
}

BOOST_AUTO_TEST_CASE(what_stands_before_the_last_slash_of_a_path_is_the_folder)
{
    SavedView view;
    setViewPath(view, u"Reports/2024/ Strict sanctions "_s);
    BOOST_TEST(view.folder == u"Reports/2024"_s);
    BOOST_TEST(view.name == u"Strict sanctions"_s);
    BOOST_TEST(viewPath(view) == u"Reports/2024/Strict sanctions"_s);
    setViewPath(view, u"/Mine//Own/Freezes"_s);
    BOOST_TEST(view.folder == u"Mine/Own"_s);
    BOOST_TEST(view.name == u"Freezes"_s);
    setViewPath(view, u"Alone"_s);
    BOOST_TEST(viewPath(view) == u"Alone"_s);
}

BOOST_AUTO_TEST_SUITE_END()
