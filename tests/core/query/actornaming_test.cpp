#include "core/catalogue/briefings.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/repositories.h"
#include "core/query/actornaming.h"
#include "core/query/queryparser.h"
#include "core/report/snapshotcomparison.h"
#include "tests/support/printing.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

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

BOOST_AUTO_TEST_CASE(saved_views_follow_in_the_same_change_and_back_with_it)
{
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::create(folder.filePath(u"c.vodhuk"_s)).value();
    Actor tennis = actor(0, u"Association"_s);
    tennis.id = test::saved(*catalogue, tennis);
    test::saved(*catalogue, SavedView{{}, u"Tennis"_s, {}, u"actor:Association sort:-date"_s, {}, {}});
    test::saved(*catalogue, SavedView{{}, u"Wrong"_s, {}, u"actor:"_s, {}, {}});
    const auto queries = [&] {
        QStringList texts;
        const auto views = allSavedViews(catalogue->database()).value();
        for (const SavedView &view : views)
            texts.append(view.query);
        return texts;
    };
    const auto renamed = catalogue->edit(u"Rename"_s, [&](Edit &edit) -> Status {
        tennis.name = LocalizedText(u"en"_s, u"Union of Players"_s);
        VODHUK_TRY(edit.save(tennis));
        return followRenamedActors(edit, catalogue->actors());
    });
    REQUIRE_OK(renamed);
    BOOST_TEST(queries() == (QStringList{u"actor:\"Union of Players\" sort:-date"_s, u"actor:"_s}));
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST(queries() == (QStringList{u"actor:Association sort:-date"_s, u"actor:"_s}));
}

BOOST_AUTO_TEST_CASE(briefings_and_what_was_chosen_in_views_follow_in_the_same_change_and_back_with_it)
{
    const QTemporaryDir folder;
    const auto catalogue = Catalogue::create(folder.filePath(u"c.vodhuk"_s)).value();
    Actor tennis = actor(0, u"Association"_s);
    tennis.id = test::saved(*catalogue, tennis);
    test::saved(*catalogue, actor(0, u"Bank"_s));
    SavedView chart{{}, u"Both"_s, {}, {}, {}, u"charts;kind:gaps;actors:Association;actors:Bank;later:x"_s};
    test::saved(*catalogue, chart);
    BriefingDocument document;
    document.name = u"On both"_s;
    document.query = u"actor:Association"_s;
    document.sections = {
        {u"chronology"_s, {}, LocalizedText(u"en"_s, u"Association"_s), u"-adopter:Association"_s, {}},
        {u"gaps"_s, {}, {}, u"date:2020"_s, {{u"actor"_s, u"Association;Bank"_s}}},
        {u"picture"_s, {}, {}, u"actor:"_s, {{u"kind"_s, u"gaps"_s}, {u"actors"_s, u"Bank; association"_s}}}};
    REQUIRE_OK(keepBriefing(*catalogue, document));
    REQUIRE_OK(takeSnapshot(*catalogue, document, u"Before"_s));
    BriefingDocument other;
    other.name = u"On nobody of them"_s;
    other.query = u"actor:bank  sort:-date"_s;
    REQUIRE_OK(keepBriefing(*catalogue, other));
    REQUIRE_OK(catalogue->edit(u"Rename"_s, [&](Edit &edit) -> Status {
        tennis.name = LocalizedText(u"en"_s, u"Union of Players"_s);
        VODHUK_TRY(edit.save(tennis));
        return followRenamedActors(edit, catalogue->actors());
    }));
    BriefingDocument followed = document;
    followed.query = u"actor:\"Union of Players\""_s;
    followed.sections[0].query = u"-adopter:\"Union of Players\""_s;
    followed.sections[1].settings[u"actor"_s] = u"Union of Players; Bank"_s;
    followed.sections[2].settings[u"actors"_s] = u"Bank; Union of Players"_s;
    BOOST_TEST((briefings(catalogue->database()).value() == QList<BriefingDocument>{followed, other}));
    BOOST_TEST(allSavedViews(catalogue->database()).value().first().view ==
               u"charts;kind:gaps;actors:Union of Players;actors:Bank;later:x"_s);
    const auto snapshots = briefingSnapshots(catalogue->database(), document.id).value();
    BOOST_REQUIRE(snapshots.size() == 1);
    BOOST_TEST(snapshots.first().document.query == document.query);
    REQUIRE_OK(catalogue->undo());
    BOOST_TEST((briefings(catalogue->database()).value() == QList<BriefingDocument>{document, other}));
}

BOOST_AUTO_TEST_SUITE_END()
