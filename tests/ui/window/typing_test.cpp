#include "core/catalogue/edit.h"
#include "core/catalogue/rows.h"
#include "tests/support/printing.h"
#include "tests/support/responsebuilder.h"
#include "tests/ui/support/heldworkers.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/table/responsetablemodel.h"
#include "ui/table/responsetableview.h"
#include "ui/window/searchbox.h"

#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <random>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Twenty letters, each of which finds less than the one before or the same.
const auto typed = u"internationalization"_s;

/// A search box and a table over enough records that a search takes longer than a letter.
struct TypedSearch : SmallWorkspace {
    TypedSearch()
    {
        fill();
        BOOST_REQUIRE(waitFor([this] { return isQuiet(); }));
        box = std::make_unique<SearchBox>(*workspace);
        table = std::make_unique<ResponseTableView>(*workspace);
        box->show();
        table->show();
        BOOST_REQUIRE(waitFor([this] { return isQuiet(); }));
        QObject::connect(&workspace->background(), &Background::ended, box.get(),
                         [this](const QString &topic, bool isWhole) {
                             if (topic == u"query")
                                 ++(isWhole ? whole : givenUp);
                         });
    }

    void fill() const
    {
        constexpr int records = 600;
        const auto filled = workspace->catalogue().edit(u"Fill"_s, [this](Edit &edit) -> Status {
            for (int i = 0; i < records; ++i) {
                const QString title =
                    u"%1 of statements, number %2"_s.arg(typed.left(1 + i % typed.size())).arg(i);
                VODHUK_TRY(edit.save(
                    test::responseBy(union_).on("2021-05-23").titled(title).doing("statement").response()));
            }
            return {};
        });
        REQUIRE_OK(filled);
    }

    [[nodiscard]] bool isQuiet() const
    {
        return workspace->result()->total > 0 && !workspace->background().isBusy();
    }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table->model(); }

    /// Runs events until the query that was asked last is shown and nothing is under way.
    [[nodiscard]] bool waitForAnswer(const Query &query) const
    {
        return waitFor(
            [&] { return workspace->result()->query == query && !workspace->background().isBusy(); });
    }

    std::unique_ptr<SearchBox> box;
    std::unique_ptr<ResponseTableView> table;
    int whole = 0;   ///< searches that ran to their end
    int givenUp = 0; ///< those that did not
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(typing, TypedSearch)

BOOST_AUTO_TEST_CASE(twenty_letters_typed_quickly_run_two_searches_at_most_to_their_end)
{
    auto &line = *box->findChild<QLineEdit *>(u"searchLine"_s);
    for (const int delay : {0, 15, 40}) {
        line.clear();
        whole = 0;
        QTest::keyClicks(&line, typed, Qt::NoModifier, delay);
        BOOST_REQUIRE(line.text() == typed);
        BOOST_REQUIRE(waitForAnswer(parseQuery(typed).value()));
        BOOST_TEST(whole >= 1);
        BOOST_TEST(whole <= 2);
        BOOST_TEST(rows().rowCount() == workspace->result()->total);
        workspace->setQuery({});
        BOOST_REQUIRE(waitForAnswer({}));
    }
}

/// Each letter then has its own search, which is not over when the next one begins.
BOOST_AUTO_TEST_CASE(letters_typed_slower_than_the_box_waits_give_up_the_searches_of_those_before)
{
    constexpr int longerThanTheBoxWaits = 170;
    auto &line = *box->findChild<QLineEdit *>(u"searchLine"_s);
    HeldWorkers held(workspace->background());
    QSignalSpy asked(workspace.get(), &Workspace::queryChanged);
    QTest::keyClicks(&line, typed, Qt::NoModifier, longerThanTheBoxWaits);
    BOOST_REQUIRE(waitFor([this] { return workspace->query() == parseQuery(typed).value(); }));
    held.letGo();
    BOOST_REQUIRE(waitForAnswer(parseQuery(typed).value()));
    BOOST_REQUIRE(waitFor([&] { return whole + givenUp >= asked.size(); }));
    BOOST_TEST(asked.size() > 2);
    BOOST_TEST(whole == 1);
}

BOOST_AUTO_TEST_CASE(of_queries_that_follow_each_other_while_all_workers_are_busy_only_the_last_runs)
{
    QSemaphore gate;
    std::atomic_int held = 0;
    constexpr int workers = 3;
    for (int i = 0; i < workers; ++i)
        workspace->background().ask<int>(
            u"held %1"_s.arg(i), box.get(),
            [&](const QueryEngine &, const Cancellation &) {
                ++held;
                gate.acquire();
                return 0;
            },
            [](int) {}, Background::Urgency::Urgent);
    BOOST_REQUIRE(waitFor([&] { return held == workers; }));
    for (qsizetype letters = 1; letters <= typed.size(); ++letters)
        workspace->setQuery(parseQuery(typed.left(letters)).value());
    gate.release(workers);
    BOOST_REQUIRE(waitForAnswer(parseQuery(typed).value()));
    BOOST_REQUIRE(waitFor([this] { return whole + givenUp >= typed.size(); })); // one more from before
    BOOST_TEST(whole == 1);
}

/// Heavy and light questions by turns, with more or less time between them.
BOOST_AUTO_TEST_CASE(an_answer_to_a_former_query_is_never_shown_after_a_newer_one)
{
    constexpr int queries = 60;
    QList<int> shown;
    const auto *model = qobject_cast<ResponseTableModel *>(&rows());
    const auto note = [&] {
        const QueryResult &result = *workspace->result();
        const Query &query = result.query;
        const QString tag = query.values(u"tag"_s).value(0, query.values(u"tag"_s, true).value(0));
        if (tag.isEmpty())
            return;
        shown.append(tag.mid(1).toInt());
        BOOST_TEST(model->rowCount() == static_cast<int>(result.ids.size()));
        if (!result.ids.empty())
            BOOST_CHECK(model->idAt(model->rowCount() - 1) == result.ids.back());
    };
    QObject::connect(workspace.get(), &Workspace::resultChanged, box.get(), note); // after the table
    std::mt19937 random(20200809);
    Query last;
    for (int i = 0; i < queries; ++i) {
        const bool isHeavy = random() % 2 == 0; // all records, or none
        last = Query().withValue(u"tag"_s, u"t%1"_s.arg(i), isHeavy);
        workspace->setQuery(last);
        if (random() % 3 == 0)
            QTest::qWait(static_cast<int>(random() % 120));
    }
    BOOST_REQUIRE(waitForAnswer(last));
    BOOST_TEST(std::ranges::is_sorted(shown));
    BOOST_TEST(shown.size() > 1);
    BOOST_REQUIRE(!shown.isEmpty());
    BOOST_TEST(shown.last() == queries - 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(background, SmallWorkspace)

BOOST_AUTO_TEST_CASE(a_statement_that_runs_is_broken_off_once_nobody_waits_for_it)
{
    std::atomic_bool isRunning = false;
    std::atomic_bool isBrokenOff = false;
    int ended = 0;
    const auto count = [&](const QueryEngine &engine, const Cancellation &) {
        const auto read = forEachRow(engine.database(),
                                     u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                     "LIMIT 1000000000) SELECT i FROM n WHERE i = 1 OR i = -1"_s,
                                     {}, [&](const Statement &) { isRunning = true; });
        isBrokenOff = !read;
        return 0;
    };
    QObject::connect(&workspace->background(), &Background::ended, workspace.get(),
                     [&](const QString &topic, bool isWhole) { ended += topic == u"long" && !isWhole; });
    workspace->background().ask<int>(u"long"_s, workspace.get(), count, [](int) {});
    BOOST_REQUIRE(waitFor([&] { return isRunning.load(); }));
    workspace->background().forget(u"long"_s);
    BOOST_TEST(waitFor([&] { return ended == 1; }));
    BOOST_TEST(isBrokenOff);
}

BOOST_AUTO_TEST_CASE(what_the_person_waits_for_does_not_wait_for_long_work)
{
    BOOST_REQUIRE(waitFor([this] { return !workspace->background().isBusy(); }));
    std::atomic_bool mayEnd = false;
    const auto longQuestion = [&mayEnd](const QueryEngine &, const Cancellation &) {
        while (!mayEnd)
            QThread::msleep(1);
        return 1;
    };
    int ended = 0;
    for (const QString &topic : {u"long/1"_s, u"long/2"_s, u"long/3"_s})
        workspace->background().ask<int>(topic, workspace.get(), longQuestion, [&](int) { ++ended; });
    workspace->setQuery(Query().withValue(u"tag"_s, u"none"_s));
    const bool isAnswered = waitFor([this] { return workspace->result()->query == workspace->query(); });
    BOOST_TEST(isAnswered);
    BOOST_TEST(ended == 0);
    mayEnd = true;
    BOOST_TEST(waitFor([&] { return ended == 3; }));
}

BOOST_AUTO_TEST_SUITE_END()
