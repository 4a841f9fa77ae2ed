#include "core/base/recordid.h"
#include "tests/support/printing.h"

#include <QSet>

#include <boost/test/unit_test.hpp>
#include <limits>
#include <thread>
#include <vector>

using namespace vodhuk;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(record_id)

BOOST_AUTO_TEST_CASE(each_new_id_is_above_all_before_it)
{
    qint64 last = 0;
    for (int i = 0; i < 20000; ++i) {
        const qint64 id = newRecordId();
        BOOST_REQUIRE(id > last);
        last = id;
    }
}

BOOST_AUTO_TEST_CASE(threads_never_get_the_same_id)
{
    std::vector<QList<qint64>> made(4);
    {
        std::vector<std::jthread> threads;
        for (QList<qint64> &ids : made) {
            threads.emplace_back([&ids] {
                for (int i = 0; i < 5000; ++i)
                    ids.append(newRecordId());
            });
        }
    }
    QSet<qint64> different;
    for (const QList<qint64> &ids : made)
        different.unite({ids.begin(), ids.end()});
    BOOST_TEST(different.size() == 20000);
}

BOOST_AUTO_TEST_CASE(people_see_a_letter_and_thirteen_signs_in_one_alphabet)
{
    BOOST_TEST(recordIdText(qint64{1}) == u"v0000000000001"_s);
    BOOST_TEST(recordIdText(qint64{31}) == u"v000000000000z"_s);
    BOOST_TEST(recordIdText(qint64{32}) == u"v0000000000010"_s);
    BOOST_TEST(recordIdText(std::numeric_limits<qint64>::max()) == u"v7zzzzzzzzzzzz"_s);
}

BOOST_AUTO_TEST_CASE(what_people_see_is_read_back_in_either_case)
{
    for (const qint64 id : {qint64{1}, qint64{4711}, newRecordId(), std::numeric_limits<qint64>::max()}) {
        BOOST_TEST(recordIdFromText(recordIdText(id)).value_or(0) == id);
        BOOST_TEST(recordIdFromText(recordIdText(id).toUpper()).value_or(0) == id);
    }
}

BOOST_AUTO_TEST_CASE(the_order_of_texts_is_the_order_of_ids)
{
    QString last;
    for (const qint64 id : {qint64{1}, qint64{31}, qint64{32}, qint64{1} << 40, qint64{1} << 62}) {
        BOOST_TEST((last < recordIdText(id)));
        last = recordIdText(id);
    }
}

BOOST_AUTO_TEST_CASE(nothing_else_is_an_id)
{
    for (const QString &text : {u""_s, u"v"_s, u"0000000000001"_s, u"v000000000001"_s, u"v00000000000001"_s,
                                u"v0000000000000"_s, // no record yet
                                u"v8000000000000"_s, // beyond 63 bits
                                u"vzzzzzzzzzzzzz"_s, u"v000000000000i"_s, u"v000000000000l"_s,
                                u"v000000000000o"_s, u"v000000000000u"_s, u"v00000000000 1"_s,
                                u" v000000000001"_s, u"v-000000000001"_s, u"w0000000000001"_s,
                                u"v000000000000а"_s, // a Cyrillic letter
                                u"v000000000000١"_s})
        BOOST_TEST(!recordIdFromText(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
