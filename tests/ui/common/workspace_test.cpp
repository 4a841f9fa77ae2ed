#include "tests/ui/support/smallworkspace.h"

#include <QSignalSpy>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_FIXTURE_TEST_SUITE(workspace_, SmallWorkspace)

BOOST_AUTO_TEST_CASE(a_refused_query_leaves_result_and_query_as_they_were)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"EU"_s));
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2; }));
    const Query good = workspace->query();
    QSignalSpy refused(workspace.get(), &Workspace::queryRefused);
    workspace->setQuery(Query().withValue(u"actor"_s, u"nobodyatall"_s));
    BOOST_TEST(waitFor([&] { return !refused.isEmpty(); }));
    BOOST_TEST((workspace->query() == good));
    BOOST_TEST(workspace->result()->total == 2);
}

BOOST_AUTO_TEST_CASE(a_change_of_the_catalogue_runs_the_query_again)
{
    BOOST_REQUIRE(waitFor([this] { return workspace->result()->total == 2; }));
    Entry more;
    more.response.date = PartialDate::fromDay(QDate(2021, 6, 4));
    more.response.title = LocalizedText(u"en"_s, u"One more"_s);
    more.response.instruments = {u"statement"_s};
    saveElsewhere(more);
    BOOST_TEST(waitFor([this] { return workspace->result()->total == 3; }));
}

BOOST_AUTO_TEST_SUITE_END()
