#include "tests/core/query/wordsetsample.h"

#include "core/catalogue/responserepository.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/sharing.h"
#include "tests/support/printing.h"
#include "tests/support/savedrecords.h"

#include <boost/test/unit_test.hpp>
#include <random>

namespace vodhuk::test
{

using namespace Qt::StringLiterals;

namespace
{

QStringList wordsIn(const Database &database)
{
    auto words = database.scratch(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.tested_word "
                                  "USING fts5vocab (main, response_search, 'row')"_s);
    REQUIRE_OK(words);
    REQUIRE_OK(words->run());
    QStringList terms;
    REQUIRE_OK(forEachRow(database, u"SELECT term FROM temp.tested_word"_s, {},
                          [&](const Statement &row) { terms.append(row.text(0)); }));
    return terms;
}

} // namespace

WordSetSample::WordSetSample()
{
    {
        const auto made = Catalogue::create(path).value();
        fillWithSample(*made);
    }
    catalogue = Catalogue::open(path, Access::ReadWrite).value();
    REQUIRE_OK(shareForReading(catalogue->database()));
}

Database WordSetSample::beside() const
{
    return Database::open(path, Access::ReadWrite).value();
}

void WordSetSample::make() const
{
    auto database = beside();
    REQUIRE_OK(makeWordSets(database, ofFew));
}

void WordSetSample::tamper(const QByteArray &sql) const
{
    auto database = beside();
    REQUIRE_OK(database.execute(sql));
}

WordSetState WordSetSample::state() const
{
    return wordSetState(catalogue->database()).value();
}

Response WordSetSample::responseAt(qsizetype number) const
{
    const ResponseRepository repository(catalogue->database());
    return repository.find(repository.all().value()[number]).value().value();
}

ResponseId WordSetSample::added(const QString &title) const
{
    const ActorId actor = catalogue->actors().actors().front().id;
    return saved(*catalogue, responseBy(actor).on("2021-01-01").titled(title).response());
}

void WordSetSample::rename(qsizetype number, const QString &title) const
{
    Response response = responseAt(number);
    response.title.set(u"en"_s, title);
    saved(*catalogue, response);
}

std::shared_ptr<const ResponseIndex> indexOf(const Database &database)
{
    const auto index = ResponseIndex::build(database);
    REQUIRE_OK(index);
    return *index;
}

std::optional<RowSet> bySets(const SearchWord &word, const Database &database, const ResponseIndex &index)
{
    const auto rows = rowsOfWord(database, wordWays(word), matchExpression(word), index);
    REQUIRE_OK(rows);
    return *rows;
}

RowSet byTextIndex(const SearchWord &word, const Database &database, const ResponseIndex &index)
{
    std::vector<qint64> ids;
    REQUIRE_OK(forEachRow(database, u"SELECT rowid FROM response_search WHERE response_search MATCH ?"_s,
                          {matchExpression(word)},
                          [&](const Statement &row) { ids.push_back(row.number(0)); }));
    return index.rowsOf(ids);
}

std::vector<SearchWord> someWords(const Database &database, unsigned seed)
{
    std::mt19937 random(seed);
    const QStringList terms = wordsIn(database);
    std::vector<SearchWord> words{{.text = u"s"_s}, {.text = u"л"_s}, {.text = u"2"_s}, {.text = u"zzz"_s}};
    while (words.size() < 150) {
        const QString &term = terms[static_cast<qsizetype>(random() % static_cast<size_t>(terms.size()))];
        SearchWord word{.text = term, .phrase = random() % 4 == 0};
        if (random() % 2 == 0)
            word.text.truncate(1 + static_cast<qsizetype>(random() % static_cast<size_t>(term.size())));
        if (!wordWays(word).isEmpty())
            words.push_back(word);
    }
    return words;
}

int checkAlike(const Database &database, unsigned seed)
{
    const auto index = indexOf(database);
    int finding = 0;
    for (const SearchWord &word : someWords(database, seed)) {
        const auto rows = bySets(word, database, *index);
        BOOST_REQUIRE(rows.has_value());
        BOOST_CHECK_MESSAGE(*rows == byTextIndex(word, database, *index), word.text);
        finding += rows->isEmpty() ? 0 : 1;
    }
    return finding;
}

} // namespace vodhuk::test
