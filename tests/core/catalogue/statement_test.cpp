#include "core/catalogue/database.h"
#include "core/catalogue/rows.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>
#include <limits>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace statements
{

struct OneTable {
    Database database = Database::inMemory().value();

    OneTable() { REQUIRE_OK(database.execute("CREATE TABLE a (x)")); }

    void insert(const QVariant &value)
    {
        REQUIRE_OK(execute(database, u"INSERT INTO a VALUES (?)"_s, {value}));
    }

    [[nodiscard]] qint64 count() const
    {
        qint64 rows = -1;
        REQUIRE_OK(forEachRow(database, u"SELECT count(*) FROM a"_s, {},
                              [&](const Statement &row) { rows = row.number(0); }));
        return rows;
    }
};

} // namespace statements

BOOST_FIXTURE_TEST_SUITE(statements, OneTable)

BOOST_AUTO_TEST_CASE(a_value_comes_back_as_it_was_bound)
{
    const QString odd = u"a"_s + QChar(0) + u"Лукашэнка \U0001F3F3 ’"_s;
    const QList<QVariant> values{QVariant(),
                                 u""_s,
                                 odd,
                                 std::numeric_limits<qint64>::max(),
                                 std::numeric_limits<qint64>::min(),
                                 0.5,
                                 QByteArray("\0\xff\0", 3)};
    for (const QVariant &value : values)
        insert(value);
    QList<QVariant> read;
    REQUIRE_OK(forEachRow(database, u"SELECT x FROM a ORDER BY rowid"_s, {},
                          [&](const Statement &row) { read.append(row.value(0)); }));
    BOOST_REQUIRE_EQUAL(read.size(), values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        BOOST_CHECK_MESSAGE(read[i] == values[i], "value " << i);
}

BOOST_AUTO_TEST_CASE(no_text_is_null_and_an_empty_text_is_not)
{
    insert(QString());
    insert(u""_s);
    insert(textValue(QString()));
    QList<bool> nulls;
    REQUIRE_OK(forEachRow(database, u"SELECT x FROM a ORDER BY rowid"_s, {},
                          [&](const Statement &row) { nulls.append(row.isNull(0)); }));
    BOOST_CHECK((nulls == QList<bool>{true, false, false}));
}

BOOST_AUTO_TEST_CASE(values_that_are_missing_or_too_many_run_nothing)
{
    auto insertion = database.write(u"INSERT INTO a VALUES (?)"_s).value();
    BOOST_TEST(!insertion.run().has_value());
    BOOST_TEST(!insertion.bind(1).bind(2).run().has_value());
    BOOST_TEST(count() == 0);
    REQUIRE_OK(insertion.bind(3).run());
    BOOST_TEST(!insertion.run().has_value()); // the value was for one run
    BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(rows_that_were_read_to_the_end_do_not_begin_again)
{
    insert(1);
    insert(2);
    auto rows = database.read(u"SELECT x FROM a"_s).value();
    REQUIRE_OK(rows.run());
    BOOST_TEST(rows.next());
    BOOST_TEST(rows.next());
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(!rows.next());
    REQUIRE_OK(rows.run());
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.number(0) == 1);
}

BOOST_AUTO_TEST_CASE(one_text_read_by_two_at_once_gives_each_its_own_rows)
{
    insert(1);
    insert(2);
    const QString sql = u"SELECT x FROM a ORDER BY x"_s;
    auto outer = database.read(sql).value();
    REQUIRE_OK(outer.run());
    BOOST_REQUIRE(outer.next());
    {
        auto inner = database.read(sql).value();
        REQUIRE_OK(inner.run());
        BOOST_REQUIRE(inner.next());
        BOOST_REQUIRE(inner.next());
    }
    BOOST_REQUIRE(outer.next());
    BOOST_TEST(outer.number(0) == 2);
}

BOOST_AUTO_TEST_CASE(an_error_among_the_rows_is_no_end_of_the_rows)
{
    insert(1);
    insert(std::numeric_limits<qint64>::min());
    const Status read =
        forEachRow(database, u"SELECT abs(x) FROM a ORDER BY rowid"_s, {}, [](const Statement &) {});
    BOOST_REQUIRE(!read.has_value());
    BOOST_TEST(!read.error().message.isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_is_taken_back)
{
    {
        const auto transaction = Transaction::begin(database);
        REQUIRE_OK(transaction);
        insert(1);
        BOOST_TEST(database.inTransaction());
    }
    BOOST_TEST(!database.inTransaction());
    BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(an_inner_transaction_that_fails_leaves_the_outer_one_and_an_outer_one_takes_all)
{
    {
        auto outer = Transaction::begin(database).value();
        insert(1);
        {
            const auto inner = Transaction::begin(database);
            REQUIRE_OK(inner);
            insert(2);
        }
        BOOST_TEST(count() == 1);
        REQUIRE_OK(outer.commit());
    }
    BOOST_TEST(count() == 1);
    {
        const auto outer = Transaction::begin(database);
        auto inner = Transaction::begin(database).value();
        insert(3);
        REQUIRE_OK(inner.commit());
        BOOST_TEST(count() == 2);
    }
    BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(a_list_of_ids_finds_each_of_them)
{
    const QList<qint64> ids{1, std::numeric_limits<qint64>::max(), 7};
    for (const qint64 id : ids)
        insert(id);
    insert(8);
    qint64 found = 0;
    REQUIRE_OK(forEachRow(database, u"SELECT count(*) FROM a WHERE x IN (SELECT value FROM json_each(?))"_s,
                          {idList(ids)}, [&](const Statement &row) { found = row.number(0); }));
    BOOST_TEST(found == 3);
    REQUIRE_OK(forEachRow(database, u"SELECT count(*) FROM a WHERE x IN (SELECT value FROM json_each(?))"_s,
                          {idList({})}, [&](const Statement &row) { found = row.number(0); }));
    BOOST_TEST(found == 0);
}

BOOST_AUTO_TEST_SUITE_END()
