#include "tests/support/printing.h"
#include "tests/ui/support/smallworkspace.h"
#include "ui/window/querycompletion.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace querycompletion
{

struct Completion : SmallWorkspace {
    Completion()
        : completion(*workspace)
    {
        BOOST_REQUIRE(waitFor([this] { return !workspace->result()->facets.isEmpty(); }));
    }
    [[nodiscard]] QStringList offers(const QString &word)
    {
        QStringList texts;
        for (const QueryCompletion::Offer &offer : completion.offersFor(word))
            texts.append(offer.text);
        return texts;
    }

    QueryCompletion completion;
};

} // namespace querycompletion

BOOST_FIXTURE_TEST_SUITE(querycompletion, Completion)

BOOST_AUTO_TEST_CASE(orders_are_offered_upwards_and_downwards)
{
    BOOST_TEST(offers(u"sor"_s).contains(u"sort:"_s));
    BOOST_TEST(offers(u"sort:ti"_s) == QStringList{u"sort:title"_s});
    BOOST_TEST(offers(u"sort:-ti"_s) == QStringList{u"sort:-title"_s});
    BOOST_TEST(offers(u"sort:actor,-da"_s) == QStringList{u"sort:actor,-date"_s});
}

BOOST_AUTO_TEST_CASE(values_of_facets_and_those_that_nothing_counts_are_offered)
{
    BOOST_TEST(offers(u"side:resp"_s) == QStringList{u"side:responding"_s});
    BOOST_TEST(offers(u"has:qu"_s) == QStringList{u"has:quote"_s});
    BOOST_TEST(offers(u"-kind:an"_s) == QStringList{u"-kind:any"_s});
    BOOST_TEST(offers(u"texts:int"_s) == QStringList{u"texts:internal"_s});
}

BOOST_AUTO_TEST_CASE(a_field_without_a_facet_is_offered_the_values_of_the_one_it_shares_them_with)
{
    const QStringList families = offers(u"family:rest"_s);
    BOOST_TEST(families == QStringList{u"family:restrictive"_s});
    BOOST_TEST(offers(u"first-family:rest"_s) == QStringList{u"first-family:restrictive"_s});
    BOOST_TEST(offers(u"first"_s).contains(u"first-family:"_s));
}

BOOST_AUTO_TEST_CASE(a_comma_or_quote_within_a_quoted_value_ends_nothing)
{
    const QStringList council{u"publisher:\"Council of the European Union\""_s};
    BOOST_TEST(offers(u"publisher:\"Council, of"_s) == council);
    BOOST_TEST(offers(u"publisher:X,\"Council, of"_s) ==
               QStringList{u"publisher:X,\"Council of the European Union\""_s});
    const QString text = u"tag:\"a \\\" b\" word"_s;
    BOOST_TEST(QueryCompletion::wordAt(text, 2).length == text.size() - 5);
}

BOOST_AUTO_TEST_CASE(letters_that_begin_no_name_are_offered_nothing)
{
    BOOST_TEST(offers(u"bel"_s).contains(u"actor:Belarus"_s));
    BOOST_TEST(offers(u"Белар"_s).contains(u"actor:Belarus"_s));
    for (const QString &nonsense : {u"bbb"_s, u"ppp"_s, u"!!!"_s, u"..."_s, u"actor:ббб"_s})
        BOOST_TEST(offers(nonsense).isEmpty(), nonsense);
}

BOOST_AUTO_TEST_SUITE_END()
