#include "core/query/actornaming.h"
#include "core/query/queryparser.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

Actor actor(qint64 id, const QString &name, const QStringList &aliases = {})
{
    Actor made;
    made.id = ActorId{id};
    made.name = LocalizedText(u"en"_s, name);
    made.aliases = aliases;
    return made;
}

QString followed(const QString &query, const std::vector<Actor> &before, const std::vector<Actor> &now)
{
    return withActorsFollowed(parseQuery(query).value(), ActorDirectory(before), ActorDirectory(now))
        .toText();
}

} // namespace

BOOST_AUTO_TEST_SUITE(actornaming)

BOOST_AUTO_TEST_CASE(a_query_follows_an_actor_that_is_renamed_and_back_again)
{
    const std::vector<Actor> before{actor(1, u"Association"_s), actor(2, u"Bank"_s)};
    const std::vector<Actor> now{actor(1, u"Union of Players"_s), actor(2, u"Bank"_s)};
    BOOST_TEST(followed(u"actor:bank,association -adopter:Association"_s, before, now) ==
               u"actor:bank,\"Union of Players\" -adopter:\"Union of Players\""_s);
    BOOST_TEST(followed(u"actor:\"Union of Players\""_s, now, before) == u"actor:Association"_s);
}

BOOST_AUTO_TEST_CASE(a_name_that_another_actor_takes_over_is_not_followed_to_that_one)
{
    const std::vector<Actor> before{actor(1, u"Association"_s)};
    const std::vector<Actor> now{actor(1, u"Players"_s), actor(2, u"Association"_s)};
    BOOST_TEST(followed(u"actor:Association"_s, before, now) == u"actor:Players"_s);
}

BOOST_AUTO_TEST_CASE(a_name_stays_that_still_finds_its_actor_or_whose_actor_is_gone_or_was_never_one)
{
    const std::vector<Actor> before{actor(1, u"Association"_s), actor(2, u"Bank"_s)};
    const std::vector<Actor> now{actor(1, u"Players"_s, {u"Association"_s})};
    const QString query = u"Association actor:Association,Bank,nobody tag:Bank"_s;
    BOOST_TEST(followed(query, before, now) == query);
}

BOOST_AUTO_TEST_SUITE_END()
