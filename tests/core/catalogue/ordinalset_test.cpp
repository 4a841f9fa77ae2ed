#include "core/catalogue/ordinalset.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <numeric>
#include <random>
#include <roaring/roaring.hh>

using namespace vodhuk;

namespace
{

constexpr quint32 limit = 200'000;

using Numbers = std::vector<quint32>;

/// Listed, as bits and as runs, with containers that are left out.
std::vector<Numbers> manyKinds()
{
    std::mt19937 random(4);
    std::vector<Numbers> kinds{{0}, {limit - 1}, {65535, 65536}, {5, 7, 131072}};
    for (const unsigned oneIn : {2U, 9U, 70U, 5000U}) {
        Numbers numbers;
        for (quint32 number = 0; number < limit; ++number) {
            if (random() % oneIn == 0)
                numbers.push_back(number);
        }
        kinds.push_back(numbers);
    }
    Numbers runs;
    for (quint32 number = 1000; number < limit; ++number) {
        if (number / 3000 % 2 == 0)
            runs.push_back(number);
    }
    kinds.push_back(runs);
    Numbers all(limit);
    std::iota(all.begin(), all.end(), 0U);
    kinds.push_back(all);
    return kinds;
}

} // namespace

BOOST_AUTO_TEST_SUITE(ordinalset)

BOOST_AUTO_TEST_CASE(what_roaring_writes_is_read)
{
    for (const Numbers &numbers : manyKinds()) {
        OrdinalSet set(limit);
        BOOST_TEST(set.add(serialisedSet(numbers)));
        BOOST_CHECK(set.numbers() == numbers);
        ::Roaring plain; // not made smaller by runs
        plain.addMany(numbers.size(), numbers.data());
        QByteArray bytes(static_cast<qsizetype>(plain.getSizeInBytes()), Qt::Uninitialized);
        (void)plain.write(bytes.data());
        OrdinalSet same(limit);
        BOOST_TEST(same.add(bytes));
        BOOST_CHECK(same.numbers() == numbers);
    }
}

BOOST_AUTO_TEST_CASE(sets_are_united)
{
    OrdinalSet set(limit);
    BOOST_TEST(set.add(serialisedSet({1, 70000})));
    BOOST_TEST(set.add(serialisedSet({2, 70000, 199999})));
    BOOST_CHECK((set.numbers() == Numbers{1, 2, 70000, 199999}));
    OrdinalSet other(limit);
    other.add(3);
    set.add(other);
    BOOST_CHECK((set.numbers() == Numbers{1, 2, 3, 70000, 199999}));
    set.clear();
    BOOST_TEST(set.numbers().empty());
}

BOOST_AUTO_TEST_CASE(what_was_cut_or_goes_on_is_no_set)
{
    for (const Numbers &numbers : manyKinds()) {
        const QByteArray bytes = serialisedSet(numbers);
        for (qsizetype size = 0; size < bytes.size(); size += std::max<qsizetype>(1, bytes.size() / 97))
            BOOST_TEST(!OrdinalSet(limit).add(bytes.first(size)));
        BOOST_TEST(!OrdinalSet(limit).add(bytes.first(bytes.size() - 1)));
        BOOST_TEST(!OrdinalSet(limit).add(bytes + '\0'));
    }
}

BOOST_AUTO_TEST_CASE(changed_bytes_never_give_more_than_there_is_room_for)
{
    constexpr size_t room = (limit + 65535) / 65536 * 65536;
    std::mt19937 random(5);
    for (const Numbers &numbers : manyKinds()) {
        const QByteArray whole = serialisedSet(numbers);
        for (int time = 0; time < 200; ++time) {
            QByteArray bytes = whole;
            for (int i = 0; i < 3; ++i)
                bytes[static_cast<qsizetype>(random() %
                                             std::min<size_t>(200, static_cast<size_t>(bytes.size())))] =
                    static_cast<char>(random());
            OrdinalSet set(limit);
            (void)set.add(bytes);
            const Numbers found = set.numbers();
            BOOST_CHECK(found.empty() || found.back() < room);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_set_of_greater_numbers_is_refused)
{
    BOOST_TEST(!OrdinalSet(1000).add(serialisedSet({5, 65536})));
    BOOST_TEST(!OrdinalSet(0).add(serialisedSet({0})));
}

BOOST_AUTO_TEST_CASE(ids_are_read_as_they_were_written_and_only_in_order)
{
    const std::vector<qint64> ids{-4, 0, 457266743541186664};
    BOOST_CHECK(idsFrom(serialisedIds(ids)) == ids);
    BOOST_CHECK(idsFrom(QByteArray()) == std::vector<qint64>());
    BOOST_CHECK(!idsFrom(serialisedIds(ids).chopped(1)));
    BOOST_CHECK(!idsFrom(serialisedIds({3, 3})));
    BOOST_CHECK(!idsFrom(serialisedIds({3, 2})));
}

BOOST_AUTO_TEST_SUITE_END()
