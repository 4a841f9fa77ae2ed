// Any text as a query: it is refused with a place, or comes back the same from its text form, makes an expression that the
// full-text index understands, and finds words within the text. Run by `cmake --workflow --preset fuzz`.

#include "core/query/querylimits.h"
#include "core/query/queryparser.h"
#include "core/query/texthits.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sqlite3.h>
#include <string>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// A full-text index as the catalogue has it, with one record.
class Index
{
public:
    Index()
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE VIRTUAL TABLE response_search USING fts5 (plain, names, "
            "tokenize = \"unicode61 remove_diacritics 0\");"
            "INSERT INTO response_search VALUES ('the council lists forty persons санкцыі', 'lukashenk')");
        sqlite3_prepare_v2(m_database,
                           "SELECT bm25(response_search) FROM response_search WHERE response_search MATCH ?",
                           -1, &m_search, nullptr);
    }
    ~Index()
    {
        sqlite3_finalize(m_search);
        sqlite3_close(m_database);
    }
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    void search(const QString &expression)
    {
        const QByteArray bytes = expression.toUtf8();
        sqlite3_reset(m_search);
        sqlite3_bind_text(m_search, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        const int outcome = sqlite3_step(m_search);
        require(outcome == SQLITE_ROW || outcome == SQLITE_DONE, sqlite3_errmsg(m_database));
    }

private:
    void run(const char *script)
    {
        require(sqlite3_exec(m_database, script, nullptr, nullptr, nullptr) == SQLITE_OK, script);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_search = nullptr;
};

void checkError(const QueryError &error, const QString &text)
{
    require(error.position >= 0 && error.length >= 0, "an error has a place");
    require(error.position + error.length <= text.size(), "the place lies in the text");
    require(!error.message.isEmpty(), "an error has a message");
}

void checkTextForm(const Query &query)
{
    const QString text = query.toText();
    const auto again = parseQuery(text);
    require(again.has_value() && *again == query, "the text form gives the same query");
    require(again->toText() == text, "the text form stays the same");
}

void checkOnce(const Query &query)
{
    const auto once = askable(query);
    if (!once)
        return require(!once.error().message.isEmpty(), "a refusal has a message");
    require(askable(*once) == once, "nothing is left to be taken out");
}

void checkHits(const Query &query, const QString &text)
{
    for (const QString &language : {QString(), u"en"_s, u"ru"_s}) {
        const QList<TextSpan> hits = hitsIn(text, query.words, language);
        qsizetype end = 0;
        for (const TextSpan &hit : hits) {
            require(hit.place >= end && hit.length > 0, "hits stand apart, in order");
            end = hit.place + hit.length;
        }
        require(end <= text.size(), "hits stand in the text");
        const Snippet snippet = snippetOf(text, hits);
        for (const TextSpan &hit : snippet.hits)
            require(hit.place >= 0 && hit.place + hit.length <= snippet.text.size(),
                    "so they do in a snippet");
    }
}

constexpr std::array seeds{
    R"(actor:"European Union" instrument:travel_ban date:2020-08..2021-06)",
    R"(sanction:strict in-force:2024-01-01 -actor:EU sort:-date)",
    "Лукашэнка framing:obligation,countermeasure sort:relevance",
    R"(-"не прызнаюць" санкциями sanctions's O'Neil)",
    R"("a \"quoted\" \\ phrase" id:v0123456789ABC,v0123456789ABD)",
    "instrment:x \"open",
    R"(a A a "a" tag:x,x,x tag:x -a -a source:"x X x" norm:x0,x1,x2)",
    "a:b,,c --- \"\" \x01\x02\t Škoda ŭ",
};

} // namespace

/// Puts the seeds into the first folder of the command line, if it is empty.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    namespace files = std::filesystem;
    for (int i = 1; i < *count; ++i) {
        const files::path folder((*arguments)[i]);
        if (!files::is_directory(folder) || !files::is_empty(folder))
            continue;
        for (size_t seed = 0; seed < seeds.size(); ++seed)
            std::ofstream(folder / ("seed" + std::to_string(seed))) << seeds.at(seed);
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static Index index;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto query = parseQuery(text);
    if (!query) {
        checkError(query.error(), text);
        return 0;
    }
    checkTextForm(*query);
    checkOnce(*query);
    checkHits(*query, text);
    for (const SearchWord &word : query->words) {
        if (const QString expression = matchExpression(word); !expression.isEmpty())
            index.search(expression);
    }
    if (const QString expression = rankExpression(query->words); !expression.isEmpty())
        index.search(expression);
    return 0;
}
