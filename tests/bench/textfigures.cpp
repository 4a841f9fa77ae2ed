#include "core/catalogue/catalogue.h"
#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "core/query/queryparser.h"
#include "core/query/rowreader.h"
#include "core/query/textsearch.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"
#include "tests/bench/rawsqlite.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t firstRows = 100;

/// Words of all three languages, names and a phrase; some that many records hold, some that few do.
const QStringList &words()
{
    static const QStringList list{u"sanctions"_s,  u"journalists"_s, u"Лукашэнка"_s,
                                  u"Lukashenko"_s, u"санкции"_s,     u"выбары"_s,
                                  u"helicopter"_s, u"Ryanair"_s,     u"\"asset freeze\""_s};
    return list;
}

struct SearchTimes {
    double own = 0;
    double shell = 0;     ///< its start included
    double inProcess = 0; ///< the same statements without a shell around them
};

/// To the total and the rows that a table shows first.
void search(const QueryEngine &engine, const Query &query)
{
    auto answer = engine.run(query, {});
    if (!answer)
        giveUp(answer.error().message);
    const QueryResult result = required(std::move(*answer));
    const auto count = static_cast<std::ptrdiff_t>(std::min(firstRows, result.ids.size()));
    required(readRows(engine.database(), {result.ids.begin(), result.ids.begin() + count}));
}

/// The total and the first ids, no more: neither in order nor with what stands in their rows.
QStringList bareStatements(const SearchWord &word)
{
    const QString match = matchExpression(word).replace(u'\'', u"''"_s);
    const QString matching = u" FROM response_search WHERE response_search MATCH '%1'"_s.arg(match);
    return {u"SELECT count(*)"_s + matching, u"SELECT rowid"_s + matching + u" LIMIT %1"_s.arg(firstRows)};
}

void runShell(const QString &shell, const QString &file, const QStringList &statements)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(shell, {u"-readonly"_s, file, statements.join(u"; "_s) + u';'});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(u"the sqlite3 shell failed: "_s + QString::fromUtf8(process.readAllStandardError()));
}

SearchTimes timesOf(const QString &word, const QueryEngine &engine, const QString &shell)
{
    constexpr int times = 9;
    std::vector<double> own;
    std::vector<double> byShell;
    std::vector<double> inProcess;
    const QString file = engine.database().path();
    const Query query = parseQuery(word).value();
    const QStringList statements = bareStatements(query.words.first());
    const RawFile raw(file);
    for (int time = 0; time < times; ++time) { // one after the other, so that none has a warmer file
        own.push_back(milliseconds(1, [&] { search(engine, query); }));
        byShell.push_back(milliseconds(1, [&] { runShell(shell, file, statements); }));
        inProcess.push_back(milliseconds(1, [&] {
            for (const QString &sql : statements)
                raw.run(sql);
        }));
    }
    return {spreadOf(own).median, spreadOf(byShell).median, spreadOf(inProcess).median};
}

} // namespace

void tellTextSearch(const BenchSetting &setting)
{
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty())
        giveUp(u"the figures of the text search need the sqlite3 shell"_s);
    const auto catalogue = required(Catalogue::open(setting.file, Access::ReadOnly));
    const auto index = required(ResponseIndex::build(catalogue->database()));
    const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), index);
    std::vector<double> own;
    std::vector<double> byShell;
    std::vector<double> inProcess;
    std::vector<double> ratios;
    std::vector<double> ratiosInProcess;
    for (const QString &word : words()) {
        const SearchTimes took = timesOf(word, engine, shell);
        own.push_back(took.own);
        byShell.push_back(took.shell);
        inProcess.push_back(took.inProcess);
        ratios.push_back(took.own / took.shell);
        ratiosInProcess.push_back(took.own / took.inProcess);
    }
    print({{u"figure"_s, u"text_search"_s},
           {u"rows"_s, recordsIn(setting.file)},
           {u"words"_s, words().size()},
           {u"milliseconds"_s, spreadOf(own).median},
           {u"milliseconds_most"_s, spreadOf(own).most},
           {u"reference"_s, u"the bare match in the sqlite3 shell: total and first ids"_s},
           {u"reference_milliseconds"_s, spreadOf(byShell).median},
           {u"ratio"_s, spreadOf(ratios).median},
           {u"ratio_most"_s, spreadOf(ratios).most},
           {u"in_process_milliseconds"_s, spreadOf(inProcess).median},
           {u"in_process_ratio"_s, spreadOf(ratiosInProcess).median},
           {u"in_process_ratio_most"_s, spreadOf(ratiosInProcess).most}});
}

} // namespace vodhuk
