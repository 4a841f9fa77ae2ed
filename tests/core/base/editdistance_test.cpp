#include "core/base/editdistance.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>
#include <random>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

struct Pair {
    const char16_t *one;
    const char16_t *other;
    int distance;
};

constexpr Pair pairs[] = {{u"", u"", 0},
                          {u"", u"abc", 3},
                          {u"abc", u"abc", 0},
                          {u"abc", u"abd", 1},
                          {u"abc", u"ab", 1},
                          {u"abc", u"bac", 1},
                          {u"kitten", u"sitting", 3},
                          {u"discretoin", u"discretion", 1},
                          {u"travel_bam", u"travel_ban", 1},
                          {u"Лукашэнка", u"Лукашенко", 2},
                          {u"abc", u"ABC", 3},
                          {u"abcdef", u"uvwxyz", 6}};

QString randomWord(std::mt19937 &random)
{
    QString word;
    for (auto length = random() % 6; length > 0; --length)
        word += QChar(u'a' + static_cast<char16_t>(random() % 3));
    return word;
}

} // namespace

BOOST_AUTO_TEST_SUITE(edit_distance)

BOOST_AUTO_TEST_CASE(a_slip_counts_once_whichever_word_is_the_right_one)
{
    for (const Pair &pair : pairs) {
        BOOST_TEST_CONTEXT(QString::fromUtf16(pair.one).toStdString())
        {
            BOOST_TEST(editDistance(QStringView(pair.one), QStringView(pair.other)) == pair.distance);
            BOOST_TEST(editDistance(QStringView(pair.other), QStringView(pair.one)) == pair.distance);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_distance_is_nothing_only_between_equals_and_never_more_than_the_longer_word)
{
    std::mt19937 random(20200809);
    for (int i = 0; i < 5000; ++i) {
        const QString one = randomWord(random);
        const QString other = randomWord(random);
        const int distance = editDistance(one, other);
        BOOST_REQUIRE((distance == 0) == (one == other));
        BOOST_REQUIRE(distance <= std::max(one.size(), other.size()));
        BOOST_REQUIRE(distance >= std::abs(one.size() - other.size()));
        BOOST_REQUIRE(distance == editDistance(other, one));
    }
}

BOOST_AUTO_TEST_SUITE_END()
