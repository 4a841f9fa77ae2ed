#include "core/index/responseindex.h"
#include "core/query/indexconditions.h"
#include "core/query/queryengine.h"
#include "core/query/querylimits.h"
#include "tests/support/printing.h"
#include "tests/support/samplecatalogue.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList numbered(const QString &text, int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(text.arg(i));
    return texts;
}

/// The file, and an index over it.
const std::array<QueryEngine, 2> &engines()
{
    const auto withIndex = [](std::shared_ptr<const ResponseIndex> index) {
        const Catalogue &sample = sharedSample();
        return QueryEngine(sample.database(), sample.codebook(), sample.actors(), std::move(index));
    };
    static const std::array<QueryEngine, 2> made{
        withIndex({}), withIndex(ResponseIndex::build(sharedSample().database()).value())};
    return made;
}

/// Nothing if the query is refused.
std::optional<qint64> found(const QueryEngine &engine, const QString &text)
{
    const auto query = parseQuery(text);
    BOOST_REQUIRE_MESSAGE(query.has_value(), text.left(60));
    const auto answer = engine.run(*query, {});
    if (!answer)
        return std::nullopt;
    REQUIRE_OK(*answer);
    return (*answer)->total;
}

QueryError refusal(const QString &text)
{
    const auto refused = engines().front().run(parseQuery(text).value(), {});
    BOOST_REQUIRE(!refused.has_value());
    return refused.error();
}

/// Of a million records, with an index that knows every value but words of sources and targets.
const Answering million{
    .keeps = [](const Condition &asked) { return asked.field != u"source" && asked.field != u"target"; },
    .records = 1'000'000};

} // namespace

BOOST_AUTO_TEST_SUITE(querylimits)

BOOST_AUTO_TEST_CASE(absurd_queries_are_answered_or_refused_within_a_second)
{
    const QString values = numbered(u"x%1"_s, 500).join(u',');
    QStringList texts{u"a "_s.repeated(200),
                      numbered(u"w%1"_s, 190).join(u' '),
                      u"a b c d e f g h i k"_s,
                      u'"' + u"a "_s.repeated(499) + u'"',
                      u"source:\""_s + u"x "_s.repeated(499) + u'"',
                      u"sort:relevance "_s + u"a "_s.repeated(190),
                      numbered(u"-norm:x%1"_s, 190).join(u' '),
                      u"date:"_s + numbered(u"2020-01-%1"_s, 32).mid(10).join(u',')};
    for (const QString &field : {u"norm"_s, u"tag"_s, u"target"_s, u"source"_s, u"publisher"_s})
        texts.append(field + u':' + values);
    for (const QString &text : texts) {
        for (const QueryEngine &engine : engines()) {
            QElapsedTimer timer;
            timer.start();
            (void)found(engine, text);
            BOOST_TEST(timer.elapsed() < 1000, text.left(30));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_said_twice_counts_once)
{
    for (const QueryEngine &engine : engines()) {
        const auto once = found(engine, u"s instrument:statement"_s);
        BOOST_REQUIRE(once.value_or(0) > 0);
        BOOST_CHECK(found(engine, u"s S \u015B s instrument:statement,statement instrument:statement "_s +
                                      u"s "_s.repeated(180)) == once);
    }
    const auto query = askable(parseQuery(u"tag:a,b,a x -x x tag:a,b"_s).value());
    BOOST_REQUIRE(query.has_value());
    BOOST_TEST(query->toText() == u"x -x tag:a,b"_s);
    BOOST_REQUIRE(query->conditions.size() == 1);
    BOOST_TEST(query->conditions.front().places.size() == 2);
}

BOOST_AUTO_TEST_CASE(a_sentence_is_no_absurd_query)
{
    for (const QueryEngine &engine : engines()) {
        BOOST_CHECK(found(engine, u"решение о мерах в связи с ситуацией в Беларуси"_s).has_value());
        BOOST_CHECK(found(engine, u"norm:"_s + numbered(u"qx%1"_s, 300).join(u',')) == 0);
        BOOST_CHECK(found(engine, u"рашэнне ЕС аб санкцыях і ў адказ на рэпрэсіі у Беларусі з 2020 г а"_s)
                        .has_value());
    }
}

BOOST_AUTO_TEST_CASE(short_words_are_too_much_of_a_large_catalogue_alone)
{
    const Query query = parseQuery(u"a b c d e f g h"_s).value();
    BOOST_CHECK(askable(query, {.records = 5'000}).has_value());
    BOOST_CHECK(!askable(query, {.records = 100'000}).has_value());
    BOOST_CHECK(!askable(query).has_value()); // nobody knows how large it is
}

BOOST_AUTO_TEST_CASE(what_is_too_much_is_refused_with_the_part_from_which_on_it_is)
{
    const auto refused = askable(parseQuery(u"ab c d e f g h"_s).value());
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().position == 11); // g
    BOOST_TEST(refused.error().length == 1);
    BOOST_TEST(!refused.error().message.isEmpty());
    BOOST_TEST(refusal(u"source:a -source:b source:c source:d"_s).position == 28);
}

BOOST_AUTO_TEST_CASE(an_index_is_asked_many_conditions_that_it_keeps)
{
    const QString years = numbered(u"year:20%1"_s, 100).mid(10, 60).join(u' ');
    BOOST_CHECK(!found(engines().front(), years).has_value());
    BOOST_CHECK(found(engines().back(), years).has_value());
    BOOST_CHECK(
        found(engines().back(), numbered(u"has:source year:20%1"_s, 100).mid(10, 60).join(u' ')).has_value());
}

BOOST_AUTO_TEST_CASE(a_sentence_is_no_absurd_query_of_a_million_records_either)
{
    for (const QString &sentence :
         {u"решение о мерах в связи с ситуацией в Беларуси"_s,
          u"statement of the EU on sanctions against Belarus"_s, u"source:consilium policy of the EU"_s,
          u"texts:public statement of the EU on Belarus"_s})
        BOOST_CHECK_MESSAGE(askable(parseQuery(sentence).value(), million).has_value(), sentence);
}

BOOST_AUTO_TEST_CASE(of_a_million_records_two_conditions_that_take_long_are_asked_at_once)
{
    BOOST_CHECK(askable(parseQuery(u"source:a actor:EU -target:b year:2021"_s).value(), million).has_value());
    const auto three = askable(parseQuery(u"actor:EU source:a -target:b source:c"_s).value(), million);
    BOOST_REQUIRE(!three.has_value());
    BOOST_TEST(three.error().position == 28);
}

BOOST_AUTO_TEST_CASE(what_is_too_much_does_not_depend_on_the_order_of_conditions)
{
    QStringList conditions{u"id:1"_s, u"source:a"_s, u"-target:b"_s, u"norm:torture"_s};
    const Answering fileAlone{.records = 300'000};
    QSet<bool> answers;
    conditions.sort();
    do {
        answers.insert(askable(parseQuery(conditions.join(u' ')).value(), fileAlone).has_value());
    } while (std::ranges::next_permutation(conditions).found);
    BOOST_TEST(answers.size() == 1);
    BOOST_CHECK(answers.contains(true));
}

BOOST_AUTO_TEST_CASE(what_an_index_keeps_is_told_by_the_values)
{
    const QueryEngine &engine = engines().back();
    const QueryScope scope{engine.database(), engine.codebook(), engine.actors()};
    const auto isKept = [&](const QString &text) {
        return isAskedOfIndex(parseQuery(text).value().conditions.front(), scope, *engine.index());
    };
    for (const QString &text :
         {u"actor:EU"_s, u"in-force:2022"_s, u"event:election_2020"_s, u"-tag:nobody"_s, u"texts:public"_s})
        BOOST_CHECK_MESSAGE(isKept(text), text);
    for (const QString &text : {u"norm:nowhere"_s, u"source:a"_s, u"target:b"_s, u"id:1"_s})
        BOOST_CHECK_MESSAGE(!isKept(text), text);
}

BOOST_AUTO_TEST_CASE(a_value_of_too_many_words_is_refused_with_its_place)
{
    for (const QString &field : {u"source"_s, u"target"_s, u"norm"_s}) {
        const QString words = u'"' + numbered(u"w%1"_s, 51).join(u' ') + u'"';
        const QueryError error = refusal(field + u":a,"_s + words);
        BOOST_TEST(error.position == field.size() + 3);
        BOOST_TEST(error.length == words.size());
        BOOST_CHECK(found(engines().front(), field + u":\""_s + u"w "_s.repeated(400) + u'"').has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
