#include "core/base/searchmarks.h"
#include "core/catalogue/ordinalset.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/wordreader.h"
#include "tests/support/printing.h"

#include <QMap>

#include <boost/test/unit_test.hpp>
#include <limits>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace wordreader
{

using Numbers = std::vector<quint32>;
using Sets = QMap<QString, Numbers>;

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

/// A text index alone, and what is read from it.
struct Fixture {
    Fixture()
    {
        REQUIRE_OK(database.execute("CREATE VIRTUAL TABLE response_search USING fts5 (plain, names, "
                                    "tokenize = \"unicode61 remove_diacritics 0\")"));
    }

    void add(qint64 record, const QString &plain, const QString &names = u""_s)
    {
        const QString end = u' ' + QString(textEnd) + u' ';
        REQUIRE_OK(execute(database, u"INSERT INTO response_search (rowid, plain, names) VALUES (?, ?, ?)"_s,
                           {record, plain + end, names + end}));
        ids.push_back(record);
    }

    [[nodiscard]] Sets taken(WordReader &reader, WordPlace place = WordPlace::Plain) const
    {
        Sets sets;
        for (const NewWordSet &read : reader.takeSets()) {
            OrdinalSet numbers(ids.size());
            BOOST_REQUIRE(numbers.add(read.numbers));
            if (read.place == place)
                sets[read.word] = numbers.numbers();
        }
        return sets;
    }

    Database database = Database::inMemory().value();
    std::vector<qint64> ids;
};

} // namespace wordreader

BOOST_FIXTURE_TEST_SUITE(wordreader, Fixture)

BOOST_AUTO_TEST_CASE(each_word_is_read_with_the_records_that_hold_it)
{
    add(10, u"ban of ban"_s, u"kazulin"_s);
    add(25, u"of minsk"_s);
    add(70, u"ban"_s, u"minsk"_s);
    WordReader reader(database, ids, {});
    REQUIRE_OK(reader.open());
    REQUIRE_OK(reader.read(noLimit, 1000));
    BOOST_TEST(reader.isAtEnd());
    BOOST_TEST(reader.words() == 5);
    const Sets expected{{u"ban"_s, {0, 2}}, {u"minsk"_s, {1}}, {u"of"_s, {0, 1}}};
    BOOST_CHECK(taken(reader) == expected);
}

BOOST_AUTO_TEST_CASE(names_are_kept_apart_from_words)
{
    add(1, u"minsk"_s, u"minsk"_s);
    add(2, u"ban"_s, u"minsk"_s);
    WordReader reader(database, ids, {});
    REQUIRE_OK(reader.open());
    REQUIRE_OK(reader.read(noLimit, 1000));
    BOOST_CHECK(taken(reader, WordPlace::Names) == (Sets{{u"minsk"_s, {0, 1}}}));
}

BOOST_AUTO_TEST_CASE(the_mark_at_the_end_of_texts_is_left_out_and_words_behind_it_are_read)
{
    const QString wide = u"ｂ"_s; // a letter behind those for private use
    add(1, u"ban"_s);
    add(2, wide);
    WordReader reader(database, ids, {});
    REQUIRE_OK(reader.open());
    REQUIRE_OK(reader.read(noLimit, 1000));
    BOOST_TEST(reader.isAtEnd());
    BOOST_CHECK(taken(reader) == (Sets{{u"ban"_s, {0}}, {wide, {1}}}));
}

BOOST_AUTO_TEST_CASE(reading_a_set_at_a_time_reads_the_same)
{
    for (qint64 record = 1; record <= 30; ++record)
        add(record, u"all word%1 word%2"_s.arg(record % 7).arg(record % 3));
    WordReader atOnce(database, ids, {});
    REQUIRE_OK(atOnce.open());
    REQUIRE_OK(atOnce.read(noLimit, 1000));
    WordReader inParts(database, ids, {});
    Sets sets;
    int parts = 0;
    for (; !inParts.isAtEnd(); ++parts) {
        REQUIRE_OK(inParts.read(noLimit, 1));
        sets.insert(taken(inParts));
    }
    BOOST_TEST(parts >= 8);
    BOOST_CHECK(sets == taken(atOnce));
    BOOST_TEST(sets.size() == 8);
}

BOOST_AUTO_TEST_CASE(what_is_written_between_two_parts_does_no_harm)
{
    for (qint64 record = 1; record <= 4; ++record)
        add(record, u"a b c d"_s);
    WordReader reader(database, ids, {});
    REQUIRE_OK(reader.open());
    REQUIRE_OK(reader.read(noLimit, 1));
    BOOST_CHECK(taken(reader) == (Sets{{u"a"_s, {0, 1, 2, 3}}}));
    REQUIRE_OK(execute(database, u"DELETE FROM response_search WHERE rowid < 4"_s, {}));
    REQUIRE_OK(
        execute(database, u"INSERT INTO response_search (rowid, plain, names) VALUES (9, 'c e', '')"_s, {}));
    REQUIRE_OK(reader.read(noLimit, 1000));
    BOOST_TEST(reader.isAtEnd());
    BOOST_CHECK(taken(reader) == (Sets{{u"b"_s, {3}}, {u"c"_s, {3}}, {u"d"_s, {3}}})); // 9 has no number
}

BOOST_AUTO_TEST_CASE(it_stops_when_asked_to)
{
    add(1, u"ban"_s);
    const Cancellation cancellation;
    WordReader reader(database, ids, cancellation);
    REQUIRE_OK(reader.open());
    cancellation.cancel();
    const Status read = reader.read(noLimit, 1000);
    BOOST_REQUIRE(!read.has_value());
    BOOST_TEST(read.error().kind == ErrorKind::Cancelled);
}

BOOST_AUTO_TEST_SUITE_END()
