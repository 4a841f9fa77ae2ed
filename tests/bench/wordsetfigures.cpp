#include "core/catalogue/catalogue.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/sharing.h"
#include "core/catalogue/wordsetmaking.h"
#include "tests/bench/figures.h"
#include "tests/bench/measuring.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sqlite3.h>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

void voidSets(Database &database)
{
    auto transaction = required(Transaction::begin(database));
    required(voidWordSets(database));
    required(transaction.commit());
}

qint64 bytesOfSets(const Database &database)
{
    qint64 bytes = 0;
    required(forEachRow(database, u"SELECT sum(length(numbers)) FROM word_rows"_s, {},
                        [&](const Statement &row) { bytes = row.number(0); }));
    return bytes;
}

/// How long a connection keeps others from writing.
class HeldLock
{
public:
    explicit HeldLock(const Database &database)
        : m_handle(database.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_PROFILE, &HeldLock::ended, this);
    }
    HeldLock(const HeldLock &) = delete;
    HeldLock &operator=(const HeldLock &) = delete;
    ~HeldLock() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }

    [[nodiscard]] double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }

private:
    /// Behind each statement.
    static int ended(unsigned /*kind*/, void *self, void *statement, void * /*nanoseconds*/)
    {
        static_cast<HeldLock *>(self)->take(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        return 0;
    }
    void take(QByteArrayView sql)
    {
        if (sql == "BEGIN IMMEDIATE")
            m_held.start();
        else if (sql == "COMMIT" && m_held.isValid())
            m_longest = std::max(m_longest, m_held.nsecsElapsed());
    }

    sqlite3 *m_handle;
    QElapsedTimer m_held;
    qint64 m_longest = 0;
};

} // namespace

/// As the window makes them, but without pauses.
void tellWordSets(const BenchSetting &setting)
{
    required(Catalogue::open(setting.file, Access::ReadWrite)); // brings an older file up to date
    auto database = required(Database::open(setting.file, Access::ReadWrite));
    required(shareForReading(database));
    voidSets(database);
    if (!required(needWordSets(database)))
        return;
    WordSetPace pace = gentleWordPace;
    pace.pauseMilliseconds = 0;
    const HeldLock held(database);
    const double took = milliseconds(1, [&] { required(makeWordSets(database, pace)); });
    print({{u"figure"_s, u"word_sets"_s},
           {u"rows"_s, recordsIn(setting.file)},
           {u"milliseconds"_s, took},
           {u"longest_transaction_milliseconds"_s, held.longestMilliseconds()},
           {u"megabytes"_s, megabytes(bytesOfSets(database))},
           {u"process_megabytes"_s, peakMegabytes()}});
}

} // namespace vodhuk
