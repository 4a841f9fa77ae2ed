#include "core/catalogue/edit.h"
#include "tests/ui/support/heldworkers.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/common/indexkeeper.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Questions of their own to the file of the small workspace.
struct KeptIndex : SmallWorkspace {
    KeptIndex()
        : background(workspace->catalogue().path())
        , keeper(background)
        , renewed(&keeper, &IndexKeeper::renewed)
    {
        background.setTables(workspace->catalogue().codebook(), workspace->catalogue().actors());
        QObject::connect(&workspace->catalogue(), &Catalogue::changed, &keeper, &IndexKeeper::follow);
        keeper.follow({{}, true});
    }

    [[nodiscard]] bool isIndexed()
    {
        std::optional<bool> answer;
        background.ask<bool>(
            u"indexed"_s, &keeper,
            [](const QueryEngine &engine, const Cancellation &) { return engine.isIndexed(); },
            [&answer](bool indexed) { answer = indexed; });
        return waitFor([&answer] { return answer.has_value(); }) && *answer;
    }

    /// Where the index stands in memory; null without one.
    [[nodiscard]] const ResponseIndex *place()
    {
        std::optional<const ResponseIndex *> answer;
        background.ask<const ResponseIndex *>(
            u"place"_s, &keeper,
            [](const QueryEngine &engine, const Cancellation &) { return engine.index(); },
            [&answer](const ResponseIndex *index) { answer = index; });
        BOOST_REQUIRE(waitFor([&answer] { return answer.has_value(); }));
        return *answer;
    }

    void retitle(const QString &title)
    {
        Response changed = entry(listing).response;
        changed.title.set(u"en"_s, title);
        const auto edited = workspace->catalogue().edit(u"Edit"_s, [&changed](Edit &edit) -> Status {
            const auto id = edit.save(changed);
            return id ? Status() : std::unexpected(id.error());
        });
        BOOST_REQUIRE(edited.has_value());
    }

    Background background;
    IndexKeeper keeper;
    QSignalSpy renewed;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(indexkeeper, KeptIndex)

BOOST_AUTO_TEST_CASE(questions_are_answered_from_the_index_once_it_is_read)
{
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 1; }));
    BOOST_TEST(isIndexed());
}

BOOST_AUTO_TEST_CASE(after_a_change_the_index_comes_back_with_it)
{
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 1; }));
    retitle(u"Another title"_s);
    BOOST_TEST(keeper.isNearlyDone());
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 2; }));
    BOOST_TEST(!keeper.isNearlyDone());
    BOOST_TEST(isIndexed());
}

BOOST_AUTO_TEST_CASE(a_question_to_the_file_alone_does_not_have_the_index_copied_for_an_edit)
{
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 1; }));
    const ResponseIndex *before = place();
    QSemaphore gate;
    std::optional<bool> isIndexedMeanwhile;
    background.askFile<bool>(
        u"long"_s, &keeper,
        [&gate](const QueryEngine &engine, const Cancellation &) {
            gate.acquire();
            return engine.isIndexed();
        },
        [&isIndexedMeanwhile](bool indexed) { isIndexedMeanwhile = indexed; });
    retitle(u"Another title"_s);
    const bool isRenewed = waitFor([this] { return renewed.count() == 2; });
    const ResponseIndex *after = isRenewed ? place() : nullptr;
    gate.release();
    BOOST_TEST(waitFor([&] { return isIndexedMeanwhile.has_value(); }));
    BOOST_TEST(!isIndexedMeanwhile.value_or(true));
    BOOST_TEST(after == before);
}

BOOST_AUTO_TEST_CASE(a_question_forgotten_while_it_waits_does_not_have_the_index_copied_for_an_edit)
{
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 1; }));
    const ResponseIndex *before = place();
    {
        HeldWorkers held(background);
        background.ask<bool>(
            u"waiting"_s, &keeper,
            [](const QueryEngine &engine, const Cancellation &) { return engine.isIndexed(); }, [](bool) {},
            Background::Urgency::Urgent);
        background.forget(u"waiting"_s);
        retitle(u"Another title"_s);
    }
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 2; }));
    BOOST_TEST(place() == before);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_is_not_waited_for)
{
    Background nowhere(folder.filePath(u"nowhere.vodhuk"_s));
    IndexKeeper other(nowhere);
    QSignalSpy told(&other, &IndexKeeper::renewed);
    other.follow({{}, true});
    BOOST_TEST(waitFor([&told] { return told.count() == 1; }));
    BOOST_TEST(!other.isReading());
}

BOOST_AUTO_TEST_CASE(changes_while_the_index_is_read_are_taken_in_before_it_is_used)
{
    retitle(u"One"_s);
    retitle(u"Two"_s);
    BOOST_REQUIRE(waitFor([this] { return renewed.count() == 1; }));
    BOOST_TEST(isIndexed());
    BOOST_TEST(waitFor([this] { return !background.isBusy(); }));
    BOOST_TEST(renewed.count() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(workspace_index, SmallWorkspace)

BOOST_AUTO_TEST_CASE(a_query_asked_right_after_an_edit_finds_the_edit)
{
    BOOST_REQUIRE(
        waitFor([this] { return workspace->result()->total == 2 && !workspace->background().isBusy(); }));
    Response changed = entry(listing).response;
    changed.tags = {u"fresh"_s};
    BOOST_REQUIRE(workspace->catalogue()
                      .edit(u"Edit"_s,
                            [&changed](Edit &edit) -> Status {
                                const auto id = edit.save(changed);
                                return id ? Status() : std::unexpected(id.error());
                            })
                      .has_value());
    workspace->setQuery(Query().withValue(u"tag"_s, u"fresh"_s));
    QSignalSpy results(workspace.get(), &Workspace::resultChanged);
    BOOST_REQUIRE(waitFor([&] { return !results.isEmpty(); }));
    BOOST_TEST(workspace->result()->total == 1);
    BOOST_CHECK(workspace->result()->ids == std::vector<ResponseId>{listing});
}

BOOST_AUTO_TEST_CASE(what_is_less_urgent_hears_of_all_edits_once_the_query_is_answered)
{
    BOOST_REQUIRE(
        waitFor([this] { return workspace->result()->total == 2 && !workspace->background().isBusy(); }));
    const auto former = workspace->result();
    QList<qint64> told;
    int times = 0;
    bool wasAnswered = false;
    QObject::connect(workspace.get(), &Workspace::caughtUp, workspace.get(), [&](const ChangeSet &changes) {
        told = changes.records;
        wasAnswered = workspace->result() != former;
        ++times;
    });
    for (const ResponseId id : {listing, extension, listing}) {
        Response changed = entry(id).response;
        changed.tags.append(u"fresh"_s + QString::number(changed.tags.size()));
        BOOST_REQUIRE(workspace->catalogue()
                          .edit(u"Edit"_s,
                                [&changed](Edit &edit) -> Status {
                                    VODHUK_TRY(edit.save(changed));
                                    return {};
                                })
                          .has_value());
    }
    BOOST_REQUIRE(waitFor([&] { return times > 0; }));
    BOOST_TEST(wasAnswered);
    BOOST_TEST(told.count(listing.value) == 1);
    BOOST_TEST(told.count(extension.value) == 1);
    BOOST_TEST(waitFor([this] { return !workspace->background().isBusy(); }));
    BOOST_TEST(times == 1);
}

BOOST_AUTO_TEST_SUITE_END()
