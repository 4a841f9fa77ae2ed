#include "core/catalogue/wordsetmaking.h"

#include "core/catalogue/ordinalset.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/waitingtransaction.h"
#include "core/catalogue/wordreader.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// A transaction ends behind it, whatever it holds: on a slow disk few rows take long.
constexpr qint64 millisecondsAtOnce = 50;

/// A record's words in a text index, as writing counts.
constexpr qint64 bytesOfFreshRecord = 8192;

/// One row of word_rows.
struct SetKey {
    qint64 making = 0;
    qint64 place = 0;
    QString word;
    qint64 bytes = 0;
};

/// How much one transaction has written.
class Portion
{
public:
    explicit Portion(const WordSetPace &pace)
        : m_pace(pace)
    {
        m_time.start();
    }
    void add(qint64 bytes)
    {
        m_bytes += bytes;
        ++m_rows;
    }
    [[nodiscard]] bool isFull() const
    {
        return m_bytes >= m_pace.bytes || m_rows >= m_pace.rows || m_time.hasExpired(millisecondsAtOnce);
    }

private:
    const WordSetPace &m_pace;
    QElapsedTimer m_time;
    qint64 m_bytes = 0;
    qsizetype m_rows = 0;
};

/// One making, from its number to its sets' validity.
class Making
{
public:
    Making(Database &database, const WordSetPace &pace, const Cancellation &cancellation)
        : m_database(database)
        , m_pace(pace)
        , m_cancellation(cancellation)
    {
    }

    /// From here on what is written is fresh.
    [[nodiscard]] Status begin();

    /// What the sets that hold, and this making, do not need.
    [[nodiscard]] Status dropOthers();

    /// The records that have numbers in the sets.
    [[nodiscard]] Result<std::vector<qint64>> noteRecords();
    [[nodiscard]] Status write(const std::vector<NewWordSet> &sets);
    [[nodiscard]] Status end();

    /// Somebody else has begun, or taken the sets away.
    [[nodiscard]] bool isOvertaken() const { return m_isOvertaken; }

private:
    /// Tells how many bytes it wrote or let go.
    using WriteRow = std::function<Result<qint64>(size_t row)>;

    [[nodiscard]] Status inTransaction(const std::function<Status(WordSetState)> &work);
    [[nodiscard]] Status inOwn(const std::function<Status(WordSetState)> &work);
    [[nodiscard]] Status writePortion(size_t &next, size_t rows, const WriteRow &writeRow) const;
    [[nodiscard]] Status inPortions(size_t rows, const WriteRow &writeRow);
    [[nodiscard]] Result<std::vector<SetKey>> someRows(qint64 above, qint64 below) const;
    [[nodiscard]] Result<std::vector<qint64>> ids(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Status dropRows(qint64 above, qint64 below);
    [[nodiscard]] Status dropFresh();
    [[nodiscard]] Status insert(const NewWordSet &set);

    Database &m_database;
    const WordSetPace &m_pace;
    const Cancellation &m_cancellation;
    qint64 m_number = 0;
    qint64 m_records = 0;
    bool m_isOvertaken = false;
};

Status Making::inTransaction(const std::function<Status(WordSetState)> &work)
{
    auto transaction = beginWaiting(m_database, m_cancellation);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto state = wordSetState(m_database);
    VODHUK_TRY(state);
    VODHUK_TRY(work(*state));
    return transaction->commit();
}

/// Does nothing once it is overtaken.
Status Making::inOwn(const std::function<Status(WordSetState)> &work)
{
    return inTransaction([&](const WordSetState &state) {
        m_isOvertaken = state.begun != m_number && (state.begun != 0 || state.valid != m_number);
        return m_isOvertaken ? Status() : work(state);
    });
}

/// From `next` on, until the transaction has written enough.
Status Making::writePortion(size_t &next, size_t rows, const WriteRow &writeRow) const
{
    for (Portion portion(m_pace); next < rows && !portion.isFull(); ++next) {
        const auto bytes = writeRow(next);
        VODHUK_TRY(bytes);
        portion.add(*bytes);
    }
    return {};
}

/// In as many transactions as it takes for each of them to be short.
Status Making::inPortions(size_t rows, const WriteRow &writeRow)
{
    for (size_t next = 0; next < rows && !m_isOvertaken;) {
        QElapsedTimer writing;
        const Status written = inOwn([&](const WordSetState &) {
            writing.start();
            return writePortion(next, rows, writeRow);
        });
        VODHUK_TRY(written);
        if (m_pace.pauseMilliseconds > 0 && writing.isValid())
            QThread::msleep(
                static_cast<unsigned long>(std::max<qint64>(m_pace.pauseMilliseconds, writing.elapsed())));
    }
    return {};
}

Result<std::vector<qint64>> Making::ids(const QString &sql, const QVariantList &values) const
{
    std::vector<qint64> ids;
    VODHUK_TRY(
        forEachRow(m_database, sql, values, [&](const Statement &row) { ids.push_back(row.number(0)); }));
    return ids;
}

/// A state that could not be read tells no number.
Status Making::begin()
{
    return inTransaction([this](WordSetState state) -> Status {
        const auto there = ids(u"SELECT max(coalesce((SELECT max(making) FROM word_rows), 0), "
                               "coalesce((SELECT max(making) FROM word_fresh), 0))"_s);
        VODHUK_TRY(there);
        m_number = std::max(state.last, there->front()) + 1;
        state.begun = m_number;
        state.last = m_number;
        return noteWordSetState(m_database, state);
    });
}

Status Making::insert(const NewWordSet &set)
{
    return execute(m_database,
                   u"INSERT OR REPLACE INTO word_rows (making, place, word, numbers) VALUES (?, ?, ?, ?)"_s,
                   {m_number, static_cast<qint64>(set.place), textValue(set.word), set.numbers});
}

Result<std::vector<qint64>> Making::noteRecords()
{
    auto records = ids(u"SELECT id FROM response ORDER BY id"_s);
    VODHUK_TRY(records);
    m_records = static_cast<qint64>(records->size());
    const QByteArray bytes = serialisedIds(*records);
    VODHUK_TRY(inOwn([&](const WordSetState &) { return insert({WordPlace::Records, u""_s, bytes}); }));
    return records;
}

Status Making::write(const std::vector<NewWordSet> &sets)
{
    return inPortions(sets.size(), [&](size_t at) -> Result<qint64> {
        VODHUK_TRY(insert(sets[at]));
        return sets[at].numbers.size();
    });
}

Status Making::end()
{
    return inOwn([this](WordSetState state) {
        state.valid = m_number;
        state.begun = 0;
        state.records = m_records;
        return noteWordSetState(m_database, state);
    });
}

/// The first ones of the makings between two, as many as one transaction takes away.
Result<std::vector<SetKey>> Making::someRows(qint64 above, qint64 below) const
{
    std::vector<SetKey> keys;
    VODHUK_TRY(forEachRow(m_database,
                          u"SELECT making, place, word, length(numbers) FROM word_rows "
                          "WHERE making > ? AND making < ? ORDER BY making, place, word LIMIT ?"_s,
                          {above, below, qint64{m_pace.rows}}, [&](const Statement &row) {
                              keys.push_back({row.number(0), row.number(1), row.text(2), row.number(3)});
                          }));
    return keys;
}

/// Of the makings between two. Each row by its whole key: told to take away what stands in a list, SQLite passes through a whole making for it.
Status Making::dropRows(qint64 above, qint64 below)
{
    while (!m_isOvertaken) {
        const auto keys = someRows(above, below);
        VODHUK_TRY(keys);
        if (keys->empty())
            return {};
        const auto drop = [&](size_t at) -> Result<qint64> {
            const SetKey &key = keys->at(at);
            VODHUK_TRY(execute(m_database,
                               u"DELETE FROM word_rows WHERE making = ? AND place = ? AND word = ?"_s,
                               {key.making, key.place, textValue(key.word)}));
            return key.bytes;
        };
        VODHUK_TRY(inPortions(keys->size(), drop));
    }
    return {};
}

/// Of former makings. What was written again since they were listed is of this one.
Status Making::dropFresh()
{
    const auto records = ids(u"SELECT record_id FROM word_fresh WHERE making < ?"_s, {m_number});
    VODHUK_TRY(records);
    return inPortions(records->size(), [&](size_t at) -> Result<qint64> {
        const QVariantList which{records->at(at), m_number};
        const QString former = u" (SELECT record_id FROM word_fresh WHERE record_id = ? AND making < ?)"_s;
        VODHUK_TRY(execute(m_database, u"DELETE FROM word_fresh_text WHERE rowid IN"_s + former, which));
        VODHUK_TRY(execute(m_database, u"DELETE FROM word_fresh WHERE record_id IN"_s + former, which));
        return bytesOfFreshRecord;
    });
}

/// Fresh words of former makings are right as long as the sets of one of these hold, and no harm to newer sets.
Status Making::dropOthers()
{
    const auto state = wordSetState(m_database);
    VODHUK_TRY(state);
    VODHUK_TRY(dropRows(-1, state->valid));
    VODHUK_TRY(dropRows(state->valid, m_number));
    const bool holdsFormer = state->valid != 0 && state->valid != m_number;
    return holdsFormer ? Status() : dropFresh();
}

Status writeSets(Making &making, WordReader &reader, const WordSetPace &pace, const WordSetProgress &progress)
{
    VODHUK_TRY(reader.open());
    while (!reader.isAtEnd() && !making.isOvertaken()) {
        VODHUK_TRY(reader.read(pace.bytes, pace.rows));
        VODHUK_TRY(making.write(reader.takeSets()));
        if (progress)
            progress(reader.words());
    }
    return {};
}

} // namespace

Status makeWordSets(Database &database, const WordSetPace &pace, const WordSetProgress &progress,
                    const Cancellation &cancellation)
{
    const auto isNeeded = needWordSets(database, pace.fewest);
    VODHUK_TRY(isNeeded);
    if (!*isNeeded)
        return {};
    Making making(database, pace, cancellation);
    VODHUK_TRY(making.begin());
    VODHUK_TRY(making.dropOthers());
    auto ids = making.noteRecords();
    if (!ids)
        return std::unexpected(ids.error());
    WordReader reader(database, *std::move(ids), cancellation);
    VODHUK_TRY(writeSets(making, reader, pace, progress));
    if (!making.isOvertaken())
        VODHUK_TRY(making.end());
    return making.isOvertaken() ? Status() : making.dropOthers();
}

} // namespace vodhuk
