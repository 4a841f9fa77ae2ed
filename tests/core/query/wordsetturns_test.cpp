#include "core/catalogue/rows.h"
#include "tests/core/query/wordsetsample.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <functional>
#include <sqlite3.h>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

/// Calls back behind each transaction of a connection, when others may write again.
class BehindEach
{
public:
    BehindEach(const Database &database, std::function<void()> call)
        : m_handle(database.handle())
        , m_call(std::move(call))
    {
        sqlite3_wal_hook(m_handle, &BehindEach::committed, this);
    }
    BehindEach(const BehindEach &) = delete;
    BehindEach &operator=(const BehindEach &) = delete;
    ~BehindEach() { sqlite3_wal_hook(m_handle, nullptr, nullptr); }

private:
    static int committed(void *self, sqlite3 * /*handle*/, const char * /*schema*/, int /*pages*/)
    {
        static_cast<BehindEach *>(self)->m_call();
        return SQLITE_OK;
    }

    sqlite3 *m_handle;
    std::function<void()> m_call;
};

/// What stands in word_rows and word_fresh.
struct Stock {
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 fresh = 0;
};

Stock stockOf(const Database &database)
{
    Stock stock;
    REQUIRE_OK(
        forEachRow(database,
                   u"SELECT count(*), coalesce(sum(length(numbers)), 0), "
                   "(SELECT count(*) FROM word_fresh) FROM word_rows"_s,
                   {}, [&](const Statement &row) { stock = {row.number(0), row.number(1), row.number(2)}; }));
    return stock;
}

/// The most that one transaction changed, as another connection sees it.
class LargestSteps
{
public:
    explicit LargestSteps(const Database &database)
        : m_database(database)
        , m_before(stockOf(database))
    {
    }
    void look()
    {
        const Stock now = stockOf(m_database);
        rows = std::max<qint64>(rows, std::llabs(now.rows - m_before.rows));
        bytes = std::max<qint64>(bytes, std::llabs(now.bytes - m_before.bytes));
        fresh = std::max<qint64>(fresh, std::llabs(now.fresh - m_before.fresh));
        m_before = now;
        ++transactions;
    }

    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 fresh = 0;
    int transactions = 0;

private:
    const Database &m_database;
    Stock m_before;
};

qint64 longestSet(const Database &database)
{
    qint64 bytes = 0;
    REQUIRE_OK(forEachRow(database, u"SELECT max(length(numbers)) FROM word_rows"_s, {},
                          [&](const Statement &row) { bytes = row.number(0); }));
    return bytes;
}

void renameUntilNeeded(const WordSetSample &sample)
{
    for (qsizetype number = 0; !needWordSets(sample.catalogue->database(), 1).value(); ++number) {
        BOOST_REQUIRE(number < 100);
        sample.rename(number, u"Title %1 of %2"_s.arg(number).arg(sample.state().last));
    }
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(wordsetturns, WordSetSample)

BOOST_AUTO_TEST_CASE(no_transaction_writes_or_takes_away_more_than_the_pace_says)
{
    make();
    renameUntilNeeded(*this);
    const Database &database = catalogue->database();
    const Stock former = stockOf(database);
    const qint64 longest = longestSet(database);
    BOOST_REQUIRE(former.fresh > 3);
    for (const WordSetPace &pace : {WordSetPace{.bytes = 1 << 20, .rows = 100, .fewest = 1},
                                    WordSetPace{.bytes = 2000, .rows = 100'000, .fewest = 1}}) {
        auto maker = beside();
        LargestSteps steps(database);
        const BehindEach behind(maker, [&] { steps.look(); });
        REQUIRE_OK(makeWordSets(maker, pace));
        BOOST_TEST(steps.rows <= pace.rows);
        BOOST_TEST(steps.bytes <= pace.bytes + longest);
        BOOST_TEST(steps.transactions > 2 * former.rows / pace.rows);
        BOOST_TEST(steps.transactions > 2 * former.bytes / (pace.bytes + longest));
        BOOST_TEST(stockOf(database).fresh == 0);
        checkAlike(database);
        renameUntilNeeded(*this);
    }
}

BOOST_AUTO_TEST_CASE(fresh_records_go_a_few_at_a_time)
{
    make();
    renameUntilNeeded(*this);
    auto maker = beside();
    LargestSteps steps(catalogue->database());
    const BehindEach behind(maker, [&] { steps.look(); });
    REQUIRE_OK(makeWordSets(maker, ofFew));
    BOOST_TEST(steps.fresh > 0);
    BOOST_TEST(steps.fresh < 5);
}

BOOST_AUTO_TEST_CASE(whoever_writes_between_any_two_transactions_is_let_in_and_found)
{
    make();
    renameUntilNeeded(*this);
    auto maker = beside();
    int transactions = 0;
    const BehindEach behind(maker, [&] {
        if (++transactions % 20 == 0)
            rename(transactions / 20 % 200, u"Meanwhile %1"_s.arg(transactions));
    });
    REQUIRE_OK(makeWordSets(maker, {.bytes = 20'000, .rows = 50, .fewest = 1}));
    BOOST_TEST(transactions > 40);
    BOOST_TEST(checkAlike(catalogue->database()) > 100);
    BOOST_TEST(
        !bySets({.text = u"meanwhile"_s}, catalogue->database(), *indexOf(catalogue->database()))->isEmpty());
}

/// As they are listed before they are let go of.
BOOST_AUTO_TEST_CASE(a_record_written_again_while_fresh_ones_are_let_go_stays_fresh)
{
    make();
    renameUntilNeeded(*this);
    const Database &database = catalogue->database();
    const qint64 former = stockOf(database).fresh;
    auto maker = beside();
    int writings = 0;
    const BehindEach behind(maker, [&] {
        if (writings > 0 || state().begun != 0 || stockOf(database).fresh == former)
            return;
        for (; writings < 5; ++writings)
            rename(writings, u"Zanzibar conference"_s);
    });
    REQUIRE_OK(makeWordSets(maker, ofFew));
    BOOST_TEST(writings == 5);
    BOOST_TEST(stockOf(database).fresh == 5);
    const auto index = indexOf(database);
    const auto found = bySets({.text = u"zanzibar"_s}, database, *index);
    BOOST_REQUIRE(found.has_value());
    BOOST_CHECK(*found == byTextIndex({.text = u"zanzibar"_s}, database, *index));
    BOOST_TEST(found->cardinality() == 5U);
}

BOOST_AUTO_TEST_CASE(whoever_is_overtaken_while_letting_go_of_a_making_that_was_cut_off_ends)
{
    auto maker = beside();
    const Cancellation cancellation;
    BOOST_REQUIRE(!makeWordSets(maker, ofFew, [&](qint64) { cancellation.cancel(); }, cancellation));
    BOOST_REQUIRE(stockOf(catalogue->database()).rows > 100);
    int transactions = 0;
    const BehindEach behind(maker, [&] {
        if (++transactions == 3)
            make();
    });
    REQUIRE_OK(makeWordSets(maker, {.rows = 10, .fewest = 1}));
    BOOST_TEST(transactions <= 4);
    BOOST_TEST(state().begun == 0);
    BOOST_TEST(checkAlike(catalogue->database()) > 100);
}

BOOST_AUTO_TEST_SUITE_END()
