#include "core/catalogue/deriveddata.h"
#include "core/catalogue/derivedrenewal.h"
#include "core/catalogue/sharing.h"
#include "core/query/queryengine.h"
#include "tests/support/responsebuilder.h"
#include "tests/support/savedrecords.h"

#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <thread>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace derivedrenewal
{

constexpr int records = 20;
constexpr RenewalPace inSmallSlices{.records = 5};

/// As a program without stems left it, open in a window that leaves it so.
struct OlderCatalogue {
    OlderCatalogue()
    {
        {
            const auto made = Catalogue::create(path).value();
            actor = saved(*made, actorNamed(u"Poland"_s));
            for (int i = 0; i < records; ++i)
                (void)saved(*made, responseBy(actor).on("2021-01-01").titled(u"New bodies"_s).response());
        }
        auto database = Database::open(path, Access::ReadWrite).value();
        REQUIRE_OK(database.execute("DELETE FROM meta WHERE key = 'derived_version';"
                                    "UPDATE response_search SET plain = 'new bodies poland '"));
    }

    [[nodiscard]] std::unique_ptr<Catalogue> opened() const
    {
        auto catalogue =
            Catalogue::open(path, Access::ReadWrite, Catalogue::Pages::Checked, Catalogue::Older::Left);
        REQUIRE_OK(catalogue);
        REQUIRE_OK(shareForReading((*catalogue)->database()));
        return *std::move(catalogue);
    }

    [[nodiscard]] static qint64 found(const Catalogue &catalogue, const QString &text)
    {
        const auto result = queryEngine(catalogue).run(parseQuery(text).value(), {});
        BOOST_REQUIRE(result.has_value());
        REQUIRE_OK(*result);
        return (*result)->total;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"c.vodhuk"_s);
    ActorId actor;
};

} // namespace derivedrenewal

BOOST_FIXTURE_TEST_SUITE(derivedrenewal, OlderCatalogue)

BOOST_AUTO_TEST_CASE(records_are_found_by_old_words_until_their_turn_and_cut_off_it_begins_again)
{
    const auto window = opened();
    BOOST_TEST(window->hasOlderDerived());
    BOOST_TEST(found(*window, u"body"_s) == 0);
    auto beside = Database::open(path, Access::ReadWrite).value();
    const Cancellation cancellation;
    const Status stopped = renewOlderDerived(
        beside, inSmallSlices, [&](qint64, qint64) { cancellation.cancel(); }, cancellation);
    BOOST_REQUIRE(!stopped.has_value());
    BOOST_TEST(stopped.error().kind == ErrorKind::Cancelled);
    BOOST_TEST(found(*window, u"body"_s) == 5);
    BOOST_TEST(found(*window, u"bodies"_s) == records);
    BOOST_TEST(window->hasOlderDerived());

    REQUIRE_OK(renewOlderDerived(beside, inSmallSlices));
    BOOST_TEST(found(*window, u"body"_s) == records);
    BOOST_TEST(!window->hasOlderDerived());
    BOOST_TEST(countOutdated(window->database(), window->actors()).value() == 0);
}

BOOST_AUTO_TEST_CASE(it_is_no_change_of_the_catalogue)
{
    const auto window = opened();
    const auto before = window->undoable().value();
    auto beside = Database::open(path, Access::ReadWrite).value();
    REQUIRE_OK(renewOlderDerived(beside, inSmallSlices));
    BOOST_TEST(!window->changedElsewhere().value());
    BOOST_CHECK(window->undoable().value() == before);
}

BOOST_AUTO_TEST_CASE(what_is_edited_meanwhile_is_not_overtaken)
{
    const auto window = opened();
    auto beside = Database::open(path, Access::ReadWrite).value();
    bool isRenamed = false;
    REQUIRE_OK(renewOlderDerived(beside, inSmallSlices, [&](qint64 done, qint64 total) {
        BOOST_TEST(total == records);
        if (done == 5) {
            Actor renamed = *window->actors().find(actor);
            renamed.name.set(u"en"_s, u"Lithuania"_s);
            saved(*window, renamed);
            isRenamed = true;
        }
    }));
    BOOST_REQUIRE(isRenamed);
    BOOST_TEST(found(*window, u"lithuania"_s) == records);
    BOOST_TEST(found(*window, u"poland"_s) == 0);
}

BOOST_AUTO_TEST_CASE(whoever_keeps_the_lock_for_long_is_waited_for)
{
    const auto window = opened();
    auto beside = Database::open(path, Access::ReadWrite).value();
    REQUIRE_OK(beside.execute("PRAGMA busy_timeout = 1"));
    const Cancellation cancellation;
    edited(*window, [&](Edit &edit) -> Status {
        VODHUK_TRY(edit.save(responseBy(actor).on("2021-02-01").titled(u"Another"_s).response()));
        std::atomic_bool isOver = false;
        std::thread waiting([&] {
            (void)renewOlderDerived(beside, inSmallSlices, {}, cancellation);
            isOver = true;
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        BOOST_TEST(!isOver);
        cancellation.cancel();
        waiting.join();
        return {};
    });
    REQUIRE_OK(renewOlderDerived(beside, inSmallSlices));
    BOOST_TEST(found(*window, u"body"_s) == records);
}

BOOST_AUTO_TEST_CASE(half_of_what_belongs_to_a_record_is_made_whole)
{
    const auto window = opened();
    auto beside = Database::open(path, Access::ReadWrite).value();
    REQUIRE_OK(beside.execute("DELETE FROM response_search WHERE rowid % 2 = 0;"
                              "DELETE FROM response_derived WHERE response_id % 2 = 1"));
    REQUIRE_OK(renewOlderDerived(beside));
    BOOST_TEST(found(*window, u"body"_s) == records);
    BOOST_TEST(countOutdated(window->database(), window->actors()).value() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
