#include "core/catalogue/wordbeginnings.h"
#include "tests/support/printing.h"

#include <QMap>

#include <boost/test/unit_test.hpp>
#include <numeric>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace wordbeginnings
{

using Numbers = std::vector<quint32>;

struct Fixture {
    QMap<QString, Numbers> kept;
    WordBeginnings beginnings{
        3000, [this](const QString &beginning, const Numbers &numbers) { kept[beginning] = numbers; }};
};

QString numbered(const QString &beginning, int number)
{
    return beginning + QString::number(10'000 + number);
}

} // namespace wordbeginnings

BOOST_FIXTURE_TEST_SUITE(wordbeginnings, Fixture)

BOOST_AUTO_TEST_CASE(beginnings_of_very_many_words_are_kept_with_all_records_that_hold_one)
{
    beginnings.add(u"п"_s, {2999}, 20);
    for (int number = 0; number < 1500; ++number)
        beginnings.add(numbered(u"па"_s, number), {static_cast<quint32>(number)}, 20);
    beginnings.add(u"пё"_s, {2000}, 20);
    beginnings.finish();
    Numbers words(1500);
    std::iota(words.begin(), words.end(), 0U);
    BOOST_CHECK(kept.value(u"па"_s) == words);
    BOOST_CHECK(kept.value(u"па1"_s) == words);
    words.insert(words.end(), {2000, 2999});
    BOOST_CHECK(kept.value(u"п"_s) == words);
    BOOST_TEST(!kept.contains(u"пё"_s));
    BOOST_TEST(!kept.contains(u"па100"_s)); // of a hundred words
}

BOOST_AUTO_TEST_CASE(beginnings_of_words_with_large_sets_are_kept)
{
    beginnings.add(u"sanctions"_s, {1, 2}, 600'000);
    beginnings.add(u"sand"_s, {2, 3}, 600'000);
    beginnings.add(u"sun"_s, {4}, 20);
    beginnings.add(u"tree"_s, {4}, 20);
    beginnings.finish();
    BOOST_CHECK(kept.keys() == QStringList({u"s"_s, u"sa"_s, u"san"_s}));
    BOOST_CHECK((kept[u"san"_s] == Numbers{1, 2, 3}));
    BOOST_CHECK((kept[u"s"_s] == Numbers{1, 2, 3, 4}));
}

BOOST_AUTO_TEST_CASE(no_letter_is_cut_in_half)
{
    const QString runes = QString::fromUcs4(U"\U00010330\U00010331");
    beginnings.add(runes, {1}, 2'000'000);
    beginnings.finish();
    BOOST_CHECK(kept.keys() == QStringList({runes.first(2), runes}));
}

BOOST_AUTO_TEST_SUITE_END()
