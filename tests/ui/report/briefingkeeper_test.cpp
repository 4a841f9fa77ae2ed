#include "core/catalogue/briefings.h"
#include "core/catalogue/edit.h"
#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/report/builder/briefingkeeper.h"

#include <QSignalSpy>
#include <QtTest>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace briefing_keeper
{

struct Kept : SmallWorkspace {
    Kept()
        : keeper(*workspace)
    {
    }

    [[nodiscard]] QList<BriefingDocument> inCatalogue() const
    {
        auto read = briefings(workspace->catalogue().database());
        REQUIRE_OK(read);
        return *read;
    }

    /// As somebody types it: it is kept later.
    void type(const QString &title)
    {
        BriefingDocument changed = keeper.current();
        changed.title.set(u"en"_s, title);
        keeper.change(changed);
    }

    void addNamed(const QString &name)
    {
        BriefingDocument made;
        made.name = name;
        for (const QString &kind : {u"summary"_s, u"chronology"_s}) {
            BriefingSection section;
            section.kind = kind;
            made.sections.append(section);
        }
        BOOST_REQUIRE(keeper.add(made, u"New briefing"_s));
    }

    [[nodiscard]] QString undoable() const
    {
        const auto change = workspace->catalogue().undoable();
        REQUIRE_OK(change);
        return *change ? (*change)->label : QString();
    }

    void undo() { REQUIRE_OK(workspace->catalogue().undo()); }

    /// Past the keeper, as another program or view would.
    void changeElsewhere(const BriefingDocument &document)
    {
        REQUIRE_OK(workspace->catalogue().edit(u"Edit elsewhere"_s, [&](Edit &edit) -> Status {
            VODHUK_TRY(edit.save(document));
            return {};
        }));
    }

    BriefingKeeper keeper;
};

} // namespace briefing_keeper

BOOST_FIXTURE_TEST_SUITE(briefing_keeper, Kept)

BOOST_AUTO_TEST_CASE(at_first_the_briefing_is_of_the_current_search_and_in_no_catalogue)
{
    BOOST_TEST(keeper.followsSearch());
    BOOST_TEST(!keeper.current().sections.isEmpty());
    workspace->setQuery(Query().withValue(u"actor"_s, u"EU"_s));
    BOOST_TEST(keeper.shown().query == u"actor:EU"_s);
    BOOST_TEST(inCatalogue().isEmpty());
}

BOOST_AUTO_TEST_CASE(another_language_or_paper_is_not_worth_a_place_in_the_catalogue)
{
    BriefingDocument changed = keeper.current();
    changed.languages = {u"be"_s, u"ru"_s};
    changed.paper = u"letter"_s;
    keeper.change(changed);
    BOOST_TEST(keeper.settle());
    BOOST_TEST(inCatalogue().isEmpty());
    BOOST_TEST(keeper.current().paper == u"letter"_s);
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_kept_once_it_rests_with_the_query_of_that_moment)
{
    workspace->setQuery(Query().withValue(u"actor"_s, u"EU"_s));
    type(u"Sanc"_s);
    type(u"Sanctions"_s);
    BOOST_TEST(keeper.isUnsettled());
    BOOST_TEST(inCatalogue().isEmpty());
    BOOST_REQUIRE(waitFor([this] { return !keeper.isUnsettled(); }));
    BOOST_REQUIRE_EQUAL(inCatalogue().size(), 1);
    BOOST_TEST(inCatalogue().first().title.text(u"en"_s) == u"Sanctions"_s);
    BOOST_TEST(inCatalogue().first().name == u"Sanctions"_s);
    BOOST_TEST(inCatalogue().first().query == u"actor:EU"_s);
    workspace->setQuery(Query());
    BOOST_TEST(keeper.shown().query == u"actor:EU"_s);
}

BOOST_AUTO_TEST_CASE(who_types_on_without_a_rest_loses_a_few_seconds_at_most)
{
    addNamed(u"Typed"_s);
    QElapsedTimer time;
    time.start();
    const auto isKept = [this] { return !inCatalogue().first().title.isEmpty(); };
    for (int letters = 1; !isKept() && !time.hasExpired(20'000); ++letters) {
        type(QString(letters, u'x'));
        QTest::qWait(300);
    }
    BOOST_TEST(isKept());
    BOOST_TEST(keeper.current().title.best(u"en"_s).startsWith(inCatalogue().first().title.best(u"en"_s)));
}

BOOST_AUTO_TEST_CASE(a_burst_of_typing_is_one_step_of_undo_and_a_moved_section_another)
{
    addNamed(u"For the committee"_s);
    type(u"A"_s);
    type(u"Ab"_s);
    keeper.changeAtOnce([](BriefingDocument &document) { document.sections.move(0, 1); }, u"Move section"_s);
    BOOST_TEST(undoable().startsWith(u"Move section"_s), undoable());
    undo();
    BOOST_TEST(keeper.current().sections.first().kind == u"summary"_s);
    BOOST_TEST(keeper.current().title.text(u"en"_s) == u"Ab"_s);
    BOOST_TEST(undoable().startsWith(u"Edit briefing"_s), undoable());
    undo();
    BOOST_TEST(keeper.current().title.isEmpty());
    BOOST_TEST(!keeper.isUnsettled());
}

BOOST_AUTO_TEST_CASE(what_another_program_changed_comes_in_beside_what_is_being_typed)
{
    addNamed(u"For the committee"_s);
    BriefingDocument theirs = keeper.current();
    theirs.paper = u"letter"_s;
    type(u"Half a tit"_s);
    changeElsewhere(theirs);
    BOOST_TEST(keeper.current().title.text(u"en"_s) == u"Half a tit"_s);
    BOOST_TEST(keeper.current().paper == u"letter"_s);
    BOOST_TEST(keeper.settle());
    BOOST_TEST(inCatalogue().first().title.text(u"en"_s) == u"Half a tit"_s);
    BOOST_TEST(inCatalogue().first().paper == u"letter"_s);
}

BOOST_AUTO_TEST_CASE(what_is_being_typed_outlives_a_briefing_that_is_removed_elsewhere)
{
    addNamed(u"For the committee"_s);
    type(u"Not lost"_s);
    REQUIRE_OK(workspace->catalogue().edit(
        u"Remove elsewhere"_s, [&](Edit &edit) -> Status { return edit.remove(keeper.current().id); }));
    BOOST_TEST(keeper.settle());
    BOOST_REQUIRE_EQUAL(inCatalogue().size(), 1);
    BOOST_TEST(inCatalogue().first().title.text(u"en"_s) == u"Not lost"_s);
}

BOOST_AUTO_TEST_CASE(a_removed_briefing_comes_back_by_undo_and_is_shown_again)
{
    addNamed(u"For the committee"_s);
    const BriefingDocument before = keeper.current();
    QSignalSpy removed(&keeper, &BriefingKeeper::removed);
    keeper.remove();
    BOOST_TEST(removed.size() == 1);
    BOOST_TEST(keeper.followsSearch());
    undo();
    BOOST_TEST((keeper.current() == before));
}

BOOST_AUTO_TEST_CASE(undoing_a_new_briefing_shows_that_of_the_current_search)
{
    addNamed(u"For the committee"_s);
    undo();
    BOOST_TEST(keeper.followsSearch());
    REQUIRE_OK(workspace->catalogue().redo());
    BOOST_TEST(keeper.current().name == u"For the committee"_s);
}

BOOST_AUTO_TEST_CASE(two_briefings_never_have_one_name)
{
    addNamed(u"For the committee"_s);
    addNamed(u"For the committee"_s);
    BOOST_TEST(keeper.current().name == u"For the committee 2"_s);
}

BOOST_AUTO_TEST_CASE(another_briefing_is_shown_after_what_was_typed_is_kept)
{
    addNamed(u"One"_s);
    const BriefingId one = keeper.current().id;
    addNamed(u"Two"_s);
    type(u"Typed"_s);
    BOOST_TEST(keeper.choose(one));
    BOOST_TEST(keeper.current().name == u"One"_s);
    BOOST_TEST(inCatalogue().last().title.text(u"en"_s) == u"Typed"_s);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_taken_away_stays_until_another_is_typed)
{
    addNamed(u"For the committee"_s);
    BriefingDocument changed = keeper.current();
    changed.name.clear();
    changed.paper = u"letter"_s;
    keeper.change(changed);
    BOOST_TEST(keeper.settle());
    BOOST_TEST(inCatalogue().first().name == u"For the committee"_s);
    BOOST_TEST(inCatalogue().first().paper == u"letter"_s);
}

BOOST_AUTO_TEST_CASE(a_briefing_without_a_name_of_its_own_is_called_by_its_title_while_that_is_typed)
{
    type(u"S"_s);
    BOOST_TEST(keeper.settle());
    BOOST_TEST(keeper.current().name == u"S"_s);
    QSignalSpy replaced(&keeper, &BriefingKeeper::replaced);
    type(u"Sanctions"_s);
    BOOST_TEST(keeper.settle());
    BOOST_TEST(keeper.current().name == u"Sanctions"_s);
    BOOST_TEST(replaced.size() == 1); // the field of the name follows

    BriefingDocument named = keeper.current();
    named.name = u"For the court"_s;
    keeper.change(named);
    type(u"Sanctions of 2021"_s);
    BOOST_TEST(keeper.settle());
    BOOST_TEST(keeper.current().name == u"For the court"_s);
}

BOOST_AUTO_TEST_CASE(a_briefing_of_the_search_is_kept_when_that_is_wanted)
{
    BOOST_TEST(keeper.keep());
    BOOST_TEST(!keeper.current().id.isNull());
    BOOST_TEST(inCatalogue().size() == 1);
    BOOST_TEST(keeper.keep());
    BOOST_TEST(inCatalogue().size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
