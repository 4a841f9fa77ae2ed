#include "tests/ui/support/smallworkspace.h"
#include "ui/window/statusline.h"

#include <QLabel>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace statusline
{

struct Status_ : SmallWorkspace {
    Status_()
        : line(*workspace)
    {
    }
    [[nodiscard]] QString counts() const { return line.findChild<QLabel *>(u"statusCounts"_s)->text(); }
    void ask(const QString &query) const { workspace->setQuery(parseQuery(query).value()); }

    StatusLine line;
};

} // namespace statusline

BOOST_FIXTURE_TEST_SUITE(statusline, Status_)

BOOST_AUTO_TEST_CASE(some_responses_are_told_as_a_part_of_all_of_them)
{
    ask(u"date:2020-11"_s);
    BOOST_TEST(waitFor(
        [this] { return counts() == StatusLine::tr("%1 of %n response(s)", nullptr, 2).arg(u"1"_s); }));
}

BOOST_AUTO_TEST_CASE(what_is_left_when_responses_are_left_out_is_records_and_no_part_of_the_responses)
{
    ask(u"-kind:response"_s);
    BOOST_TEST(waitFor([this] { return counts() == StatusLine::tr("%n record(s)", nullptr, 1); }));
    ask(u"-kind:response date:2020-11"_s);
    BOOST_TEST(
        waitFor([this] { return counts() == StatusLine::tr("%1 of %n record(s)", nullptr, 1).arg(u"0"_s); }));
}

BOOST_AUTO_TEST_CASE(an_order_by_relevance_is_told_since_no_column_shows_it)
{
    ask(u"fraud sort:relevance"_s);
    BOOST_TEST(waitFor([this] { return counts().endsWith(u" · by relevance"_s); }));
    ask(u"fraud"_s);
    BOOST_TEST(waitFor([this] { return !counts().contains(u"relevance"_s); }));
}

BOOST_AUTO_TEST_SUITE_END()
