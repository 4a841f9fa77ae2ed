#include "core/index/keptanswers.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

/// Rows of as many bytes as a part of what is kept.
std::vector<quint32> partOf(qint64 parts)
{
    return std::vector<quint32>(
        static_cast<size_t>(KeptAnswers::mostOrderBytes / parts / static_cast<qint64>(sizeof(quint32))));
}

} // namespace

BOOST_AUTO_TEST_SUITE(keptanswers)

BOOST_AUTO_TEST_CASE(orders_that_were_not_asked_for_lately_make_room)
{
    KeptAnswers kept;
    for (const QString &name : {u"title"_s, u"actor"_s, u"date"_s})
        kept.keepOrder(name, partOf(3));
    BOOST_CHECK(kept.order(u"title"_s) != nullptr);
    kept.keepOrder(u"kind"_s, partOf(3));
    BOOST_CHECK(kept.order(u"actor"_s) == nullptr);
    for (const QString &name : {u"title"_s, u"date"_s, u"kind"_s})
        BOOST_CHECK_MESSAGE(kept.order(name) != nullptr, name);
    kept.dropOrder(u"date"_s);
    BOOST_CHECK(kept.order(u"date"_s) == nullptr);
}

BOOST_AUTO_TEST_CASE(an_order_that_is_larger_than_all_that_is_kept_is_kept_alone)
{
    KeptAnswers kept;
    kept.keepOrder(u"title"_s, partOf(3));
    std::vector<quint32> large = partOf(1);
    large.push_back(0);
    kept.keepOrder(u"actor"_s, large);
    BOOST_REQUIRE(kept.order(u"actor"_s) != nullptr);
    BOOST_CHECK(*kept.order(u"actor"_s) == large);
    BOOST_CHECK(kept.order(u"title"_s) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
