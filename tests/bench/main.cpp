#include "core/batch/batchedit.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/edit.h"
#include "core/catalogue/migration.h"
#include "core/catalogue/recordhistory.h"
#include "core/catalogue/responserepository.h"
#include "core/exchange/importer.h"
#include "core/index/responseindex.h"
#include "core/query/queryengine.h"
#include "core/query/queryparser.h"
#include "tests/bench/generator.h"
#include "tests/bench/rawsqlite.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace vodhuk;
using namespace Qt::StringLiterals;

namespace
{

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "vodhuk_bench: %s\n", qPrintable(why));
    std::exit(3);
}

template <class T>
T required(Result<T> result)
{
    if (!result)
        giveUp(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The best of `times` runs, in milliseconds: the others were disturbed by the machine.
double milliseconds(int times, const std::function<void()> &work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e6;
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

/// The most memory that this process has held at once.
double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"there is no /proc"_s);
    const QString status = QString::fromLatin1(file.readAll());
    return megabytes(status.section(u"VmHWM:"_s, 1).section(u"kB"_s, 0, 0).trimmed().toLongLong() * 1024);
}

void runQuery(const QueryEngine &engine, const QString &text)
{
    const auto parsed = parseQuery(text);
    if (!parsed)
        giveUp(parsed.error().message);
    auto result = engine.run(*parsed, {.facets = true, .months = true});
    if (!result)
        giveUp(result.error().message);
    required(std::move(*result));
}

void runQuery(const Catalogue &catalogue, const QString &text)
{
    runQuery(queryEngine(catalogue), text);
}

/// In a process of its own: reading the index, the memory it takes, and the most that the process held meanwhile.
void tellIndex(const QString &path)
{
    const auto catalogue = required(Catalogue::open(path, Access::ReadOnly));
    std::shared_ptr<const ResponseIndex> index;
    const double took =
        milliseconds(1, [&] { index = required(ResponseIndex::build(catalogue->database())); });
    const auto rows = static_cast<qint64>(index->all().cardinality());
    print({{u"figure"_s, u"index_build"_s}, {u"rows"_s, rows}, {u"milliseconds"_s, took}});
    print({{u"figure"_s, u"index_memory"_s},
           {u"rows"_s, rows},
           {u"megabytes"_s, megabytes(index->bytes())},
           {u"process_megabytes"_s, peakMegabytes()}});
}

/// What somebody waits for who has saved a record, until the index is right again.
void tellIndexUpdate(const Catalogue &catalogue, const ResponseIndex &index)
{
    constexpr qsizetype updates = 100;
    const auto ids = required(ResponseRepository(catalogue.database()).all());
    std::vector<double> took;
    for (qsizetype number = 0; number < updates; ++number) {
        const ChangeSet changes{{ids[number * ids.size() / updates].value}, false};
        took.push_back(milliseconds(1, [&] { required(index.updated(catalogue.database(), changes)); }));
    }
    std::ranges::sort(took);
    print({{u"figure"_s, u"index_update"_s},
           {u"rows"_s, ids.size()},
           {u"milliseconds"_s, took[took.size() / 2]},
           {u"milliseconds_95"_s, took[took.size() * 95 / 100]}});
}

/// In a process of its own: what a catalogue needs that was opened and asked for everything.
void tellOpenMemory(const QString &path)
{
    const auto catalogue = required(Catalogue::open(path, Access::ReadOnly));
    runQuery(*catalogue, {});
    print({{u"figure"_s, u"open_memory"_s}, {u"megabytes"_s, peakMegabytes()}});
}

/// In a process of its own: a tag added to each record of a catalogue.
void tellBatch(const QString &path)
{
    const auto catalogue = required(Catalogue::open(path, Access::ReadWrite));
    const auto ids = required(ResponseRepository(catalogue->database()).all());
    BatchOutcome outcome;
    const double took = milliseconds(1, [&] {
        outcome = required(applyBatch(*catalogue, ids, {u"tags"_s, BatchEdit::Action::Add, u"bench"_s}));
    });
    if (outcome.changed + outcome.refused != ids.size())
        giveUp(u"%1 of %2 records were changed"_s.arg(outcome.changed).arg(ids.size()));
    print({{u"figure"_s, u"batch"_s}, {u"rows"_s, outcome.changed}, {u"milliseconds"_s, took}});
    print(
        {{u"figure"_s, u"batch_memory"_s}, {u"rows"_s, outcome.changed}, {u"megabytes"_s, peakMegabytes()}});
}

/// What somebody waits for who presses Save, at the 95th percentile of saves all over the catalogue.
void tellSaves(const QString &path)
{
    constexpr qsizetype saves = 300;
    const auto catalogue = required(Catalogue::open(path, Access::ReadWrite));
    const ResponseRepository records(catalogue->database());
    const auto ids = required(records.all());
    std::vector<double> took;
    for (qsizetype number = 0; number < saves; ++number) {
        Entry entry = *required(records.findEntry(ids[number * ids.size() / saves]));
        entry.response.personsNew = entry.response.personsNew.value_or(0) + 1;
        took.push_back(milliseconds(1, [&] {
            required(catalogue->edit(u"bench"_s, [&entry](Edit &edit) -> Status {
                VODHUK_TRY(edit.save(entry));
                return {};
            }));
        }));
    }
    std::ranges::sort(took);
    print({{u"figure"_s, u"save_one"_s},
           {u"rows"_s, ids.size()},
           {u"milliseconds"_s, took[took.size() / 2]},
           {u"milliseconds_95"_s, took[took.size() * 95 / 100]}});
}

constexpr unsigned seed = 20200809;

/// The sample and `rows` responses, from tables of at most 100,000: a table is held in memory as a whole.
void makeCatalogue(const QString &path, int rows)
{
    constexpr int mostInTable = 100'000;
    const auto catalogue = required(Catalogue::create(path));
    required(importSample(*catalogue));
    for (int done = 0; done < rows; done += mostInTable) {
        const int wanted = std::min(mostInTable, rows - done);
        const QByteArray table = generatedTable(wanted, seed + static_cast<unsigned>(done), done + 1);
        const auto outcome = required(importTable(*catalogue, table, u"bench"_s, true));
        if (outcome.added != wanted)
            giveUp(u"%1 of %2 rows came in"_s.arg(outcome.added).arg(wanted));
    }
}

/// In a process of its own: one record changed so many times, and its whole history read.
void tellHistory(const QString &path, int changes)
{
    const auto catalogue = required(Catalogue::open(path, Access::ReadWrite));
    const ResponseId id = required(ResponseRepository(catalogue->database()).all()).first();
    for (int number = 0; number < changes; ++number)
        required(
            applyBatch(*catalogue, {id}, {u"persons"_s, BatchEdit::Action::Set, QString::number(number)}));
    const FieldContext context{catalogue->codebook(), catalogue->actors()};
    qint64 steps = 0;
    const double took = milliseconds(1, [&] {
        required(walkHistory(catalogue->database(), context, id.value,
                             [&](const RecordStep &) { return ++steps < changes; }));
    });
    print({{u"figure"_s, u"record_history"_s}, {u"changes"_s, steps}, {u"milliseconds"_s, took}});
    print({{u"figure"_s, u"record_history_memory"_s},
           {u"changes"_s, steps},
           {u"megabytes"_s, peakMegabytes()}});
}

class Bench
{
public:
    Bench(int rows, QString program)
        : m_rows(rows)
        , m_program(std::move(program))
    {
    }

    void run()
    {
        importRows();
        open();
        query(u"query_all_facets"_s, QString(), facetCounts(u"1"_s));
        query(u"query_one_actor_facets"_s, u"actor:EU"_s, facetCounts(euResponses));
        query(u"query_text"_s, u"Лукашэнка"_s, facetCounts(namingLukashenka));
        indexedQueries();
        memory();
        report();
        tellSaves(m_path);
        batch();
        longHistory();
    }

private:
    static constexpr auto euResponses =
        "response_id IN (SELECT response_id FROM response_actor JOIN actor ON actor.id = actor_id WHERE code = 'EU')"_L1;
    static constexpr auto namingLukashenka =
        "response_id IN (SELECT rowid FROM response_search WHERE response_search MATCH 'names:lukashenk*')"_L1;

    static constexpr auto inTheFirstMonths =
        "response_id IN (SELECT id FROM response WHERE date_latest >= 2459063 AND date_earliest <= 2459366)"_L1;

    void tell(const QString &figure, double took, const QString &reference, double referenceTook) const
    {
        print({{u"figure"_s, figure},
               {u"rows"_s, m_rows},
               {u"milliseconds"_s, took},
               {u"reference"_s, reference},
               {u"reference_milliseconds"_s, referenceTook},
               {u"ratio"_s, took / std::max(referenceTook, 0.001)}});
    }

    void tellSize(double plain) const
    {
        const double size = megabytes(QFileInfo(m_path).size());
        print({{u"figure"_s, u"file"_s},
               {u"rows"_s, m_rows},
               {u"megabytes"_s, size},
               {u"reference"_s, u"the same tables and text index without the change log"_s},
               {u"reference_megabytes"_s, plain},
               {u"ratio"_s, size / plain}});
    }

    void importRows() const
    {
        const QByteArray table = generatedTable(m_rows, seed);
        const auto catalogue = required(Catalogue::create(m_path));
        required(importSample(*catalogue));
        ImportOutcome outcome;
        const double took =
            milliseconds(1, [&] { outcome = required(importTable(*catalogue, table, u"bench"_s, true)); });
        if (outcome.added != m_rows)
            giveUp(u"%1 of %2 rows came in"_s.arg(outcome.added).arg(m_rows));
        const double peak = peakMegabytes();
        const QString sql = QString::fromUtf8(schemaSteps().join('\n'));
        const double plain = milliseconds(1, [&] { copyRaw(m_path, m_folder.filePath(u"raw.db"_s), sql); });
        tell(u"import"_s, took, u"the same rows and words by plain INSERTs, no checks, no recorded change"_s,
             plain);
        print({{u"figure"_s, u"import_memory"_s}, {u"rows"_s, m_rows}, {u"megabytes"_s, peak}});
        tellSize(megabytes(QFileInfo(m_folder.filePath(u"raw.db"_s)).size()));
    }

    void open() const
    {
        const double took = milliseconds(5, [&] { required(Catalogue::open(m_path, Access::ReadOnly)); });
        const double plain = milliseconds(5, [&] { runRaw(m_path, {u"SELECT count(*) FROM actor"_s}); });
        tell(u"open"_s, took, u"sqlite3_open and one count"_s, plain);
    }

    static QStringList facetCounts(const QString &where)
    {
        return {
            u"SELECT vocabulary, code, count(*) FROM response_term WHERE %1 GROUP BY vocabulary, code"_s.arg(
                where),
            u"SELECT actor_id, count(DISTINCT response_id) FROM response_actor WHERE %1 GROUP BY actor_id"_s
                .arg(where),
            u"SELECT substr(date, 1, 7), count(*) FROM (SELECT *, id AS response_id FROM response) WHERE %1 GROUP BY 1"_s
                .arg(where)};
    }

    void query(const QString &figure, const QString &text, const QStringList &plainSql) const
    {
        const auto catalogue = required(Catalogue::open(m_path, Access::ReadOnly));
        const double took = milliseconds(3, [&] { runQuery(*catalogue, text); });
        const double plain = milliseconds(3, [&] { runRaw(m_path, plainSql); });
        tell(figure, took, u"plain SQL counts on the same file"_s, plain);
    }

    /// The same questions and a few more, answered from the index: the 95th percentile of 50 times.
    void indexedQueries() const
    {
        const QString self = QCoreApplication::applicationFilePath();
        if (QProcess::execute(self, {u"--index"_s, m_path}) != 0)
            giveUp(u"the index could not be read in another process"_s);
        const auto catalogue = required(Catalogue::open(m_path, Access::ReadOnly));
        const auto index = required(ResponseIndex::build(catalogue->database()));
        const QueryEngine engine(catalogue->database(), catalogue->codebook(), catalogue->actors(), index);
        for (const auto &[figure, text, where] :
             {std::tuple{u"query_all_facets_indexed"_s, QString(), QString(u"1"_s)},
              std::tuple{u"query_one_actor_facets_indexed"_s, u"actor:EU"_s, QString(euResponses)},
              std::tuple{u"query_text_indexed"_s, u"Лукашэнка"_s, QString(namingLukashenka)},
              std::tuple{u"query_dates_indexed"_s, u"date:2020-08..2021-05"_s, QString(inTheFirstMonths)}})
            indexedQuery(engine, *catalogue, figure, text, facetCounts(where));
        tellIndexUpdate(*catalogue, *index);
    }

    void indexedQuery(const QueryEngine &engine, const Catalogue &catalogue, const QString &figure,
                      const QString &text, const QStringList &plainSql) const
    {
        constexpr size_t times = 50;
        std::vector<double> took;
        for (size_t time = 0; time < times; ++time)
            took.push_back(milliseconds(1, [&] { runQuery(engine, text); }));
        std::ranges::sort(took);
        const double bySql = milliseconds(1, [&] { runQuery(catalogue, text); });
        const double plain = milliseconds(1, [&] { runRaw(m_path, plainSql); });
        const double reached = took[times * 95 / 100];
        print({{u"figure"_s, figure},
               {u"rows"_s, m_rows},
               {u"milliseconds"_s, took[times / 2]},
               {u"milliseconds_95"_s, reached},
               {u"engine_without_index_milliseconds"_s, bySql},
               {u"reference"_s, u"plain SQL counts on the same file"_s},
               {u"reference_milliseconds"_s, plain},
               {u"ratio"_s, reached / std::max(plain, 0.001)}});
    }

    void memory() const
    {
        const QString self = QCoreApplication::applicationFilePath();
        if (QProcess::execute(self, {u"--open"_s, m_path}) != 0)
            giveUp(u"the catalogue could not be opened in another process"_s);
    }

    void report() const
    {
        const QString pdf = m_folder.filePath(u"briefing.pdf"_s);
        const double took = milliseconds(1, [&] {
            const int status = QProcess::execute(
                m_program, {u"report"_s, m_path, u"--to"_s, pdf, u"--filter"_s, u"actor:EU year:2021"_s});
            if (status != 0)
                giveUp(u"vodhuk report ended with %1"_s.arg(status));
        });
        const double plain = milliseconds(1, [&] {
            runRaw(m_path,
                   {u"SELECT record_id, group_concat(text) FROM record_text WHERE record_id IN (SELECT "
                    u"response_id FROM "
                    "response_actor JOIN actor ON actor.id = actor_id WHERE code = 'EU') GROUP BY 1"_s});
        });
        tell(u"report_pdf_eu_2021"_s, took, u"reading the texts of the EU's responses from the same file"_s,
             plain);
    }

    /// A tag added to every record as one change, in a process of its own for the memory it takes, and taken back.
    void batch() const
    {
        const QString self = QCoreApplication::applicationFilePath();
        if (QProcess::execute(self, {u"--batch"_s, m_path}) != 0)
            giveUp(u"the batch failed in another process"_s);
        const QString raw = m_folder.filePath(u"raw.db"_s);
        const double added =
            milliseconds(1, [&] { runRaw(raw, {u"INSERT INTO tag SELECT id, 'bench' FROM response"_s}); });
        print({{u"figure"_s, u"batch_reference"_s}, {u"rows"_s, m_rows}, {u"milliseconds"_s, added}});
        const auto catalogue = required(Catalogue::open(m_path, Access::ReadWrite));
        const double took = milliseconds(1, [&] { required(catalogue->undo()); });
        const double plain =
            milliseconds(1, [&] { runRaw(raw, {u"DELETE FROM tag WHERE tag = 'bench'"_s}); });
        tell(u"batch_undo"_s, took, u"the same rows removed by one plain DELETE"_s, plain);
    }

    /// The memory of reading the history of one record must not grow with the number of changes.
    void longHistory() const
    {
        const QString self = QCoreApplication::applicationFilePath();
        for (const QString &changes : {u"10"_s, u"2000"_s}) {
            if (QProcess::execute(self, {u"--history"_s, m_path, u"--changes"_s, changes}) != 0)
                giveUp(u"the history could not be read in another process"_s);
        }
    }

    int m_rows;
    QString m_program;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"bench.vodhuk"_s);
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"rows"_s, u"Responses to make."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"program"_s, u"The vodhuk program, for the report."_s, u"FILE"_s});
    parser.addOption({u"open"_s, u"Only tell the memory that this catalogue takes."_s, u"FILE"_s});
    parser.addOption({u"index"_s, u"Only tell what the index of this catalogue takes."_s, u"FILE"_s});
    parser.addOption({u"make"_s, u"Only make a catalogue of --rows responses there."_s, u"FILE"_s});
    parser.addOption({u"save"_s, u"Only tell what saving a record of this catalogue takes."_s, u"FILE"_s});
    parser.addOption({u"batch"_s, u"Only tell what a batch over this catalogue takes."_s, u"FILE"_s});
    parser.addOption({u"history"_s, u"Only tell what the history of a record of it takes."_s, u"FILE"_s});
    parser.addOption({u"changes"_s, u"Changes of that record to make before."_s, u"N"_s, u"10"_s});
    parser.process(application);
    if (parser.isSet(u"open"_s)) {
        tellOpenMemory(parser.value(u"open"_s));
        return 0;
    }
    if (parser.isSet(u"index"_s)) {
        tellIndex(parser.value(u"index"_s));
        return 0;
    }
    if (parser.isSet(u"make"_s)) {
        makeCatalogue(parser.value(u"make"_s), parser.value(u"rows"_s).toInt());
        return 0;
    }
    if (parser.isSet(u"save"_s)) {
        tellSaves(parser.value(u"save"_s));
        return 0;
    }
    if (parser.isSet(u"batch"_s)) {
        tellBatch(parser.value(u"batch"_s));
        return 0;
    }
    if (parser.isSet(u"history"_s)) {
        tellHistory(parser.value(u"history"_s), parser.value(u"changes"_s).toInt());
        return 0;
    }
    Bench(parser.value(u"rows"_s).toInt(), parser.value(u"program"_s)).run();
    return 0;
}
