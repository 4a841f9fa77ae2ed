#include "core/query/queryparser.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <random>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Reading {
    QString text;
    QString canonical;
};
std::ostream &operator<<(std::ostream &stream, const Reading &reading)
{
    return stream << reading.text;
}

const std::vector<Reading> readings = {
    {u""_s, u""_s},
    {u"   "_s, u""_s},
    {u"actor:\"European Union\"  instrument:travel_ban\tdate:2020-08..2021-06"_s,
     u"actor:\"European Union\" instrument:travel_ban date:2020-08..2021-06"_s},
    {u"sanction:strict in-force:2024-01-01 -actor:EU"_s, u"sanction:strict in-force:2024-01-01 -actor:EU"_s},
    {u"framing:obligation,countermeasure Лукашэнка"_s, u"Лукашэнка framing:obligation,countermeasure"_s},
    {u"ACTOR:\"EU\""_s, u"actor:EU"_s},
    {u"sort:date actor:EU"_s, u"actor:EU"_s},
    {u"sort:-Date actor:EU"_s, u"actor:EU sort:-date"_s},
    {u"sort:actor,-Date EU"_s, u"EU sort:actor,-date"_s},
    {u"sort:date,title"_s, u"sort:date,title"_s},
    {u"-\"two words\" \"one\" -three"_s, u"-\"two words\" \"one\" -three"_s},
    {u"source:http://x.example/a:b"_s, u"source:http://x.example/a:b"_s},
    {u"tag:\"a \\\"b\\\" \\\\c\",d"_s, u"tag:\"a \\\"b\\\" \\\\c\",d"_s},
    {u"tag:\"-a\",b"_s, u"tag:\"-a\",b"_s},
    {u"date:2020/.. surely:2021-06~"_s, u"date:2020/.. surely:2021-06~"_s},
    {u"Minsk, Brest 2020/1388"_s, u"Minsk, Brest 2020/1388"_s},
    {u"actor:EU actor:UN"_s, u"actor:EU actor:UN"_s},
};

struct Fault {
    QString text;
    int position;
    int length;
    QString suggestion;
};
std::ostream &operator<<(std::ostream &stream, const Fault &fault)
{
    return stream << fault.text;
}

const std::vector<Fault> faults = {
    {u"actor:"_s, 0, 6, {}},
    {u"year:2020 -actor:EU,"_s, 10, 10, {}},
    {u"actor:EU, US"_s, 0, 9, {}},
    {u"actor:,EU"_s, 0, 6, {}},
    {u"x actor:\"\""_s, 8, 2, {}},
    {u"x \"open end"_s, 2, 9, u"\"open end\""_s},
    {u"instrumnet:statement"_s, 0, 10, u"instrument"_s},
    {u"-acter:EU"_s, 1, 5, u"actor"_s},
    {u"http://x.example"_s, 0, 4, u"\"http://x.example\""_s},
    {u"sort:dat"_s, 5, 3, u"date"_s},
    {u"sort:"_s, 5, 0, {}},
    {u"sort:actor,dat"_s, 11, 3, u"date"_s},
    {u"sort:actor,-actor"_s, 11, 6, {}},
    {u"sort:actor,"_s, 11, 0, {}},
    {u"sort:date sort:-title"_s, 10, 11, {}},
    {u"-sort:date"_s, 0, 10, u"sort:-date"_s},
    {u"a - b"_s, 2, 1, {}},
    {u"--a"_s, 0, 1, {}},
    {u"it\"s"_s, 2, 1, {}},
    {u"\"a\"b"_s, 3, 1, {}},
    {u"actor:\"a\"b"_s, 9, 1, {}},
    {u"actor:E\"U\""_s, 7, 1, {}},
    {u"actor:-US"_s, 0, 9, u"-actor:US"_s},
    {u"x actor:EU,-US"_s, 2, 12, u"actor:EU -actor:US"_s},
    {u"-actor:-US"_s, 0, 10, {}},
    {u"tag:-"_s, 0, 5, {}},
};

/// Texts from pieces of the language, most of them wrong.
QString randomText(std::mt19937 &random)
{
    static const QStringList pieces = {u"actor"_s, u":"_s,         u"\""_s,  u","_s,    u"-"_s,
                                       u" "_s,     u"\\"_s,        u"EU"_s,  u"sort"_s, u"date"_s,
                                       u".."_s,    u"Лукашэнка"_s, u"tag"_s, u"a b"_s};
    QString text;
    for (auto length = random() % 12; length > 0; --length)
        text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(queryparser)

BOOST_AUTO_TEST_CASE(an_order_that_is_written_is_told_from_the_one_of_a_query_without)
{
    BOOST_TEST(readQueryText(u"actor:EU sort:date"_s).value().namesOrder);
    BOOST_TEST(!readQueryText(u"actor:EU"_s).value().namesOrder);
    BOOST_TEST((readQueryText(u"EU sort:-title"_s)->query == parseQuery(u"EU sort:-title"_s).value()));
    BOOST_TEST(readQueryText(u"sort:dat"_s).error().position == 5);
}

BOOST_DATA_TEST_CASE(a_query_is_read_and_written_in_one_form, boost::unit_test::data::make(readings), reading)
{
    const auto query = parseQuery(reading.text);
    BOOST_REQUIRE_MESSAGE(query.has_value(), query.error().message);
    BOOST_TEST(query->toText() == reading.canonical);
    const auto again = parseQuery(query->toText());
    BOOST_REQUIRE(again.has_value());
    BOOST_CHECK(*again == *query);
}

BOOST_DATA_TEST_CASE(a_fault_is_told_with_its_place, boost::unit_test::data::make(faults), fault)
{
    const auto query = parseQuery(fault.text);
    BOOST_REQUIRE(!query.has_value());
    BOOST_TEST(query.error().position == fault.position);
    BOOST_TEST(query.error().length == fault.length);
    BOOST_TEST(query.error().suggestion == fault.suggestion);
    BOOST_TEST(!query.error().message.isEmpty());
}

BOOST_AUTO_TEST_CASE(absurd_texts_are_answered_at_once)
{
    QStringList conditions;
    for (int i = 0; i < 500; ++i)
        conditions.append(u"tag:%1"_s.arg(i));
    const QStringList texts = {QString(10'000, u'x'),
                               QString(9'000, u'x') + u":y"_s,
                               u"source:"_s + QString(10'000, u'x'),
                               u"source:\""_s + u"a "_s.repeated(5'000) + u'"',
                               QString(10'000, u'"'),
                               QString(10'000, u'\\').prepend(u'"'),
                               u"ab'"_s.repeated(3'300),
                               u"\"a\" "_s.repeated(2'500),
                               u"tag:"_s + u"a,"_s.repeated(4'000) + u'a',
                               QString(10'000, QChar(1)),
                               QString(10'000, QChar(0)),
                               QString(10'000, QChar(0xd800)),
                               QString(1'000'000, u'x'),
                               conditions.join(u' ')};
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        const auto query = parseQuery(text);
        BOOST_TEST(!query.has_value(), text.left(20));
        BOOST_TEST(timer.elapsed() < 500, text.left(20));
    }
}

BOOST_AUTO_TEST_CASE(parts_know_where_they_stood)
{
    const auto query = parseQuery(u"word -actor:EU,\"A B\""_s);
    BOOST_REQUIRE(query.has_value());
    BOOST_TEST(query->words.first().place.length == 4);
    const Condition condition = query->conditions.first();
    BOOST_TEST(condition.position == 5);
    BOOST_TEST(condition.places[1].position == 15);
    BOOST_TEST(condition.places[1].length == 5);
}

BOOST_AUTO_TEST_CASE(any_text_is_either_told_as_wrong_or_comes_back_the_same)
{
    std::mt19937 random(20200809);
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        const auto query = parseQuery(text);
        if (!query) {
            BOOST_REQUIRE(query.error().position >= 0);
            BOOST_REQUIRE(query.error().position + query.error().length <= text.size());
            continue;
        }
        ++understood;
        const auto again = parseQuery(query->toText());
        BOOST_REQUIRE_MESSAGE(again.has_value() && *again == *query, text);
        BOOST_REQUIRE(again->toText() == query->toText());
    }
    BOOST_TEST(understood > 500);
}

BOOST_AUTO_TEST_SUITE_END()
