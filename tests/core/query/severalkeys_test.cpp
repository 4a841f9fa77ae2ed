#include "core/catalogue/responserepository.h"
#include "core/query/indexorder.h"
#include "core/query/severalkeys.h"
#include "tests/core/query/titledresponses.h"
#include "tests/support/samplecatalogue.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace vodhuk::test;

BOOST_AUTO_TEST_SUITE(severalkeys)

namespace
{

const QStringList keys{u"date"_s,   u"title"_s,    u"actor"_s, u"instrument"_s, u"framing"_s,
                       u"status"_s, u"sanction"_s, u"kind"_s,  u"persons"_s,    u"entities"_s};

/// All in this order by an index, and by the file alone.
struct InOrder {
    std::vector<ResponseId> byIndex;
    std::vector<ResponseId> byFile;
};

InOrder inOrder(const Catalogue &catalogue, const std::shared_ptr<const ResponseIndex> &index,
                const QString &order)
{
    const QueryEngine engine(catalogue.database(), catalogue.codebook(), catalogue.actors(), index);
    const Query query = parseQuery(u"kind:any sort:"_s + order).value();
    const auto told = orderedByKeys(catalogue.database(), catalogue.codebook(), *index, query.sort, {});
    REQUIRE_OK(told);
    BOOST_REQUIRE_MESSAGE(told->has_value(), order); // not from the file
    const auto found = orderedIds(index->all(), engine, *index, query, {}, 1);
    REQUIRE_OK(found);
    return {*found, queryEngine(catalogue).run(query, {}).value().value().ids};
}

/// Three titles twice, by one actor or by none.
struct Doubles : TitledResponses {
    Doubles()
    {
        for (const QString &title : {u"B"_s, u"C"_s, u"A"_s, u"B"_s, u"A"_s, u"C"_s})
            add(title);
        nobody = add(u"A"_s, [](Response &made) { made.participations.clear(); });
        add(u"B"_s, [](Response &made) { made.participations.clear(); });
        index = ResponseIndex::build(catalogue->database()).value();
    }

    [[nodiscard]] QString titlesBy(const QString &order) const
    {
        const InOrder both = inOrder(*catalogue, index, order);
        BOOST_CHECK_MESSAGE(both.byIndex == both.byFile, order);
        return titles(both.byIndex).join(QString());
    }

    ResponseId nobody;
    std::shared_ptr<const ResponseIndex> index;
};

} // namespace

BOOST_AUTO_TEST_CASE(each_two_keys_order_as_in_the_file)
{
    const Catalogue &sample = sharedSample();
    const auto index = ResponseIndex::build(sample.database()).value();
    for (const QString &first : keys) {
        for (const QString &second : keys) {
            if (first == second)
                continue;
            for (const QString &order : {first + u',' + second, u'-' + first + u',' + second,
                                         first + u",-"_s + second, u'-' + first + u",-"_s + second}) {
                const InOrder both = inOrder(sample, index, order);
                BOOST_CHECK_MESSAGE(both.byIndex == both.byFile, order);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_third_key_decides_where_two_are_alike)
{
    const Catalogue &sample = sharedSample();
    const auto index = ResponseIndex::build(sample.database()).value();
    for (const QString &order : {u"status,kind,-title"_s, u"framing,-actor,title"_s,
                                 u"-actor,-date,persons"_s, u"actor,relevance,-title"_s}) {
        const InOrder both = inOrder(sample, index, order);
        BOOST_CHECK_MESSAGE(both.byIndex == both.byFile, order);
    }
}

BOOST_AUTO_TEST_CASE(records_without_an_actor_come_behind_the_only_one_there_is)
{
    const Doubles doubles;
    BOOST_TEST(doubles.titlesBy(u"actor,title"_s) == u"AABBCCAB"_s);
    BOOST_TEST(doubles.titlesBy(u"-actor,title"_s) == u"AABBCCAB"_s);
    BOOST_TEST(doubles.titlesBy(u"actor,-title"_s) == u"CCBBAABA"_s);
    BOOST_TEST(doubles.titlesBy(u"title,-actor"_s) == u"AAABBBCC"_s);
}

BOOST_AUTO_TEST_CASE(an_order_by_several_keys_takes_in_what_was_saved_since)
{
    Doubles doubles;
    (void)doubles.titlesBy(u"actor,-title"_s);
    Response response =
        ResponseRepository(doubles.catalogue->database()).findEntry(doubles.nobody).value()->response;
    response.title = LocalizedText(u"en"_s, u"D"_s);
    saved(*doubles.catalogue, response);
    doubles.index =
        doubles.index->updated(doubles.catalogue->database(), {{doubles.nobody.value}, false}).value();
    BOOST_TEST(doubles.titlesBy(u"actor,-title"_s) == u"CCBBAADB"_s);
    BOOST_TEST(doubles.titlesBy(u"-title,actor"_s) == u"DCCBBBAA"_s);
}

BOOST_AUTO_TEST_CASE(a_key_that_the_index_does_not_tell_is_left_to_the_file)
{
    const Doubles doubles;
    const Catalogue &catalogue = *doubles.catalogue;
    const auto told = orderedByKeys(catalogue.database(), Codebook(QList<Term>()), *doubles.index,
                                    {u"title"_s, false, {{u"instrument"_s, false}}}, {});
    REQUIRE_OK(told);
    BOOST_TEST(!told->has_value()); // a codebook that has no instruments gives them no places
}

BOOST_AUTO_TEST_SUITE_END()
