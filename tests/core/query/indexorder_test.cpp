#include "core/catalogue/responserepository.h"
#include "core/query/indexorder.h"
#include "core/query/relevance.h"
#include "tests/core/query/titledresponses.h"
#include "tests/support/samplecatalogue.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;

namespace
{

/// Two words in titles and texts, and in each order by the file and by an index.
struct Searched : TitledResponses {
    Searched()
    {
        add(u"Potash"_s);
        add(u"Nothing of it"_s, saying(u"potash and wood"_s));
        add(u"Wood, potash"_s);
        add(u"Wood"_s, saying(u"potash"_s));
    }

    static std::function<void(Response &)> saying(const QString &text)
    {
        return [=](Response &made) { made.summary = LocalizedText(u"en"_s, text); };
    }

    /// Where more records than `most` hold the words.
    [[nodiscard]] QStringList byFile(const QString &text, qint64 most) const
    {
        const Query query = parseQuery(text).value();
        std::vector<ResponseId> ids = answer(text).ids;
        std::ranges::sort(ids);
        REQUIRE_OK(orderByRelevance(catalogue->database(), query, ids, most));
        return titles(ids);
    }

    /// Titles by how many words stand in them, fewest first; nothing if they are weighed.
    [[nodiscard]] QList<QStringList> byIndex(const QString &text, qint64 most) const
    {
        const auto index = ResponseIndex::build(catalogue->database()).value();
        const auto places = rowsByTitles(parseQuery(text).value(),
                                         {catalogue->database(), catalogue->codebook(), catalogue->actors()},
                                         *index, {}, most);
        REQUIRE_OK(places);
        QList<QStringList> all;
        for (const RowSet &rows : places->value_or(std::vector<RowSet>()))
            all.append(titles(index->byDate(rows, false)));
        return all;
    }
};

/// Forty titles, and an index that follows what is saved.
struct Ordered : TitledResponses {
    Ordered()
    {
        for (int number = 0; number < 40; ++number)
            ids.push_back(add(u"Title %1"_s.arg(number * 7 % 40, 2, 10, QChar(u'0'))));
        index = ResponseIndex::build(catalogue->database()).value();
    }

    void rename(size_t many)
    {
        ChangeSet changes;
        for (size_t number = 0; number < many; ++number) {
            Response response =
                ResponseRepository(catalogue->database()).findEntry(ids[number]).value()->response;
            response.title = LocalizedText(u"en"_s, u"Title %1 of another name"_s.arg(
                                                        40 - static_cast<int>(number), 2, 10, QChar(u'0')));
            saved(*catalogue, response);
            changes.records.append(ids[number].value);
        }
        follow(changes);
    }

    void remove()
    {
        edited(*catalogue, [&](Edit &edit) { return edit.remove(ids.back()); });
        follow({{ids.back().value}, false});
    }

    void follow(const ChangeSet &changes) { index = index->updated(catalogue->database(), changes).value(); }

    [[nodiscard]] QueryEngine engine() const
    {
        return {catalogue->database(), catalogue->codebook(), catalogue->actors(), index};
    }

    [[nodiscard]] QStringList byIndex(const QString &order) const
    {
        const Query query = parseQuery(u"sort:"_s + order).value();
        return titles(orderedIds(index->all(), engine(), *index, query, {}, 1).value());
    }

    [[nodiscard]] QStringList byFile(const QString &order) const
    {
        return titles(answer(u"sort:"_s + order).ids);
    }

    inline static const QStringList orders{u"title"_s, u"-title"_s, u"actor"_s, u"-actor"_s};
    std::vector<ResponseId> ids;
    std::shared_ptr<const ResponseIndex> index;
};

} // namespace

BOOST_AUTO_TEST_SUITE(indexorder)

BOOST_AUTO_TEST_CASE(of_many_records_those_with_most_words_in_their_titles_come_first)
{
    const Searched searched;
    BOOST_CHECK((searched.byFile(u"potash wood"_s, 3) ==
                 QStringList{u"Wood, potash"_s, u"Wood"_s, u"Nothing of it"_s}));
    BOOST_CHECK((searched.byFile(u"potash wood sort:-relevance"_s, 3) ==
                 QStringList{u"Nothing of it"_s, u"Wood"_s, u"Wood, potash"_s}));
    BOOST_CHECK(
        (searched.byFile(u"potash -nothing"_s, 3) == QStringList{u"Potash"_s, u"Wood, potash"_s, u"Wood"_s}));
}

BOOST_AUTO_TEST_CASE(an_index_finds_the_same_titles_as_the_file)
{
    const Searched searched;
    const QList<QStringList> both = searched.byIndex(u"potash wood -nothing"_s, 3);
    BOOST_REQUIRE(both.size() == 3);
    BOOST_CHECK((both[0] == QStringList{u"Nothing of it"_s}));
    BOOST_CHECK((both[1] == QStringList{u"Potash"_s, u"Wood"_s}));
    BOOST_CHECK((both[2] == QStringList{u"Wood, potash"_s}));
    const QList<QStringList> phrase = searched.byIndex(u"\"wood potash\""_s, 0);
    BOOST_REQUIRE(phrase.size() == 2);
    BOOST_CHECK(phrase[1] == QStringList{u"Wood, potash"_s});
}

BOOST_AUTO_TEST_CASE(records_are_weighed_as_long_as_few_hold_any_of_the_words)
{
    const Searched searched;
    BOOST_CHECK(searched.byIndex(u"potash"_s, 4).isEmpty());
    BOOST_CHECK(!searched.byIndex(u"potash"_s, 3).isEmpty());
    BOOST_CHECK(searched.byIndex(u"-potash"_s, 0).isEmpty());
    BOOST_CHECK(searched.byIndex(u"kind:any"_s, 0).isEmpty());
}

BOOST_AUTO_TEST_CASE(orders_that_are_read_ahead_are_those_of_the_file)
{
    const Catalogue &sample = sharedSample();
    const auto index = ResponseIndex::build(sample.database()).value();
    const QueryEngine engine(sample.database(), sample.codebook(), sample.actors(), index);
    const auto read = readOrdersAhead(engine, *index, {}, 1);
    REQUIRE_OK(read);
    BOOST_TEST(*read);
    for (const QString &order : {u"title"_s, u"-title"_s, u"actor"_s, u"-actor"_s}) {
        const Query query = parseQuery(u"kind:any sort:"_s + order).value();
        const auto expected = queryEngine(sample).run(query, {}).value().value().ids;
        const auto found = index->inOrder(index->all(), order);
        BOOST_REQUIRE_MESSAGE(found.has_value(), order);
        BOOST_CHECK_MESSAGE(*found == expected, order);
    }
    const auto again = readOrdersAhead(engine, *index, {}, 1);
    REQUIRE_OK(again);
    BOOST_TEST(!*again);
}

BOOST_AUTO_TEST_CASE(nothing_is_read_ahead_of_few_records)
{
    const Catalogue &sample = sharedSample();
    const auto index = ResponseIndex::build(sample.database()).value();
    const QueryEngine engine(sample.database(), sample.codebook(), sample.actors(), index);
    BOOST_TEST(!readOrdersAhead(engine, *index, {}).value());
    BOOST_TEST(!index->inOrder(index->all(), u"title"_s).has_value());
}

BOOST_AUTO_TEST_CASE(orders_that_are_kept_take_in_what_was_saved_since)
{
    Ordered ordered;
    REQUIRE_OK(readOrdersAhead(ordered.engine(), *ordered.index, {}, 1));
    ordered.rename(3);
    ordered.remove();
    for (const QString &order : Ordered::orders) {
        BOOST_CHECK_MESSAGE(!ordered.index->isWhole(order), order);
        BOOST_CHECK_MESSAGE(ordered.byIndex(order) == ordered.byFile(order), order);
        BOOST_CHECK_MESSAGE(ordered.index->isWhole(order), order);
    }
}

BOOST_AUTO_TEST_CASE(orders_are_read_ahead_again_after_many_edits)
{
    Ordered ordered;
    REQUIRE_OK(readOrdersAhead(ordered.engine(), *ordered.index, {}, 1));
    ordered.rename(25);
    REQUIRE_OK(readOrdersAhead(ordered.engine(), *ordered.index, {}, 1));
    for (const QString &order : Ordered::orders) {
        BOOST_CHECK_MESSAGE(ordered.index->isWhole(order), order);
        BOOST_CHECK_MESSAGE(ordered.byIndex(order) == ordered.byFile(order), order);
    }
}

BOOST_AUTO_TEST_CASE(an_order_that_cannot_be_completed_stays_as_it_was)
{
    Ordered ordered;
    REQUIRE_OK(readOrdersAhead(ordered.engine(), *ordered.index, {}, 1));
    ordered.rename(1);
    const auto fails = [](ResponseId, ResponseId) -> Result<bool> {
        return fail(ErrorKind::Cancelled, u"Stopped."_s);
    };
    BOOST_TEST(!ordered.index->completeOrder(u"title"_s, fails).has_value());
    REQUIRE_OK(ordered.index->completeOrder(u"title"_s, [](ResponseId, ResponseId) { return true; }));
    BOOST_TEST(ordered.index->isWhole(u"title"_s));
}

BOOST_AUTO_TEST_CASE(numbers_of_persons_and_entities_order_as_in_the_file)
{
    const Catalogue &sample = sharedSample();
    const auto index = ResponseIndex::build(sample.database()).value();
    const QueryEngine engine(sample.database(), sample.codebook(), sample.actors(), index);
    for (const QString &order : {u"persons"_s, u"-persons"_s, u"entities"_s, u"-entities"_s}) {
        const Query query = parseQuery(u"kind:any sort:"_s + order).value();
        const auto found = orderedIds(index->all(), engine, *index, query, {}, 1);
        REQUIRE_OK(found);
        BOOST_CHECK_MESSAGE(*found == queryEngine(sample).run(query, {}).value().value().ids, order);
        BOOST_CHECK_MESSAGE(!index->isWhole(order), order); // it was not read from the file
    }
}

BOOST_AUTO_TEST_SUITE_END()
