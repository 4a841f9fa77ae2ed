#include "core/catalogue/wordsetmaking.h"

#include "core/base/searchmarks.h"
#include "core/catalogue/ordinalset.h"
#include "core/catalogue/rows.h"
#include "core/catalogue/waitingtransaction.h"
#include "core/catalogue/wordbeginnings.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DerivedRenewal)
};

struct NewSet {
    WordPlace place = WordPlace::Plain;
    QString word;
    QByteArray numbers;
};

/// Marked words are never asked for by their beginnings.
bool isMarked(const QString &word)
{
    return word.startsWith(stemMark) || word.startsWith(titleMark) || word.startsWith(textEnd);
}

/// The words of the text index in order, with the numbers of the records that hold them.
class WordReader
{
public:
    WordReader(std::vector<qint64> ids, qint64 bytesOfSlice, const Cancellation &cancellation)
        : m_ids(std::move(ids))
        , m_bytesOfSlice(bytesOfSlice)
        , m_cancellation(cancellation)
        , m_beginnings{WordBeginnings(m_ids.size(), keepBeginning(WordPlace::PlainBeginnings)),
                       WordBeginnings(m_ids.size(), keepBeginning(WordPlace::NamesBeginnings))}
    {
    }
    WordReader(const WordReader &) = delete; // the beginnings look at it
    WordReader &operator=(const WordReader &) = delete;

    /// Reads on until enough sets have come together. One word is never read in parts: who writes in between changes it.
    [[nodiscard]] Status readSlice(const Database &database);
    [[nodiscard]] std::vector<NewSet> takeSets()
    {
        m_bytes = 0;
        return std::exchange(m_sets, {});
    }
    [[nodiscard]] bool isAtEnd() const { return !m_next; }
    [[nodiscard]] qint64 words() const { return m_words; }

private:
    WordBeginnings::Keep keepBeginning(WordPlace place)
    {
        return [this, place](const QString &beginning, const std::vector<quint32> &numbers) {
            keep(place, beginning, numbers);
        };
    }
    qint64 keep(WordPlace place, const QString &word, const std::vector<quint32> &numbers);
    void add(qint64 id, std::vector<quint32> &numbers);
    void endWord();

    std::vector<qint64> m_ids; ///< ascending
    qint64 m_bytesOfSlice;
    const Cancellation &m_cancellation;
    std::array<WordBeginnings, 2> m_beginnings; ///< of plain words, of names
    std::optional<QString> m_next = u""_s;      ///< the next word; none: all are read
    QByteArray m_word;
    std::array<std::vector<quint32>, 2> m_numbers; ///< of m_word, ascending
    size_t m_at = 0;                               ///< where the last id stood
    std::vector<NewSet> m_sets;
    qint64 m_bytes = 0; ///< of m_sets
    qint64 m_words = 0;
};

qint64 WordReader::keep(WordPlace place, const QString &word, const std::vector<quint32> &numbers)
{
    m_sets.push_back({place, word, serialisedSet(numbers)});
    const qint64 bytes = m_sets.back().numbers.size();
    m_bytes += bytes;
    return bytes;
}

/// Ids of one word come in ascending order: the search goes on from the last one in growing steps. A record that was added since has no
/// number.
void WordReader::add(qint64 id, std::vector<quint32> &numbers)
{
    size_t step = 1;
    while (m_at + step < m_ids.size() && m_ids[m_at + step] < id) {
        m_at += step;
        step *= 2;
    }
    const auto from = m_ids.begin() + static_cast<std::ptrdiff_t>(m_at);
    const auto end = m_ids.begin() + static_cast<std::ptrdiff_t>(std::min(m_at + step + 1, m_ids.size()));
    const auto found = std::lower_bound(from, end, id);
    m_at = static_cast<size_t>(found - m_ids.begin());
    if (found == end || *found != id)
        return;
    const auto number = static_cast<quint32>(m_at);
    if (numbers.empty() || numbers.back() != number)
        numbers.push_back(number);
}

void WordReader::endWord()
{
    const QString word = QString::fromUtf8(m_word);
    for (const size_t place : {size_t{0}, size_t{1}}) {
        std::vector<quint32> &numbers = m_numbers.at(place);
        if (numbers.empty())
            continue;
        const qint64 bytes = keep(place == 0 ? WordPlace::Plain : WordPlace::Names, word, numbers);
        if (!isMarked(word))
            m_beginnings.at(place).add(word, numbers, bytes);
        numbers.clear();
        ++m_words;
    }
    m_at = 0;
}

Status WordReader::readSlice(const Database &database)
{
    constexpr qint64 rowsBetweenLooks = 100'000;
    auto rows = database.read(u"SELECT term, doc, col FROM temp.word_instance WHERE term >= ?"_s);
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(*m_next);
    VODHUK_TRY(rows->run());
    for (qint64 row = 1; rows->next(); ++row) {
        const QByteArrayView word = rows->bytes(0);
        if (word != m_word) {
            endWord();
            m_word = word.toByteArray();
            if (m_bytes >= m_bytesOfSlice) {
                m_next = QString::fromUtf8(m_word);
                return {};
            }
        }
        add(rows->number(1), m_numbers.at(rows->bytes(2) == QByteArrayView("names") ? 1 : 0));
        if (row % rowsBetweenLooks == 0 && m_cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
    }
    VODHUK_TRY(rows->status());
    endWord();
    for (WordBeginnings &beginnings : m_beginnings)
        beginnings.finish();
    m_next.reset();
    return {};
}

/// One making, from its number to its sets' validity.
class Making
{
public:
    Making(Database &database, const Cancellation &cancellation)
        : m_database(database)
        , m_cancellation(cancellation)
    {
    }

    /// From here on what is written is fresh.
    [[nodiscard]] Status begin();

    /// What the sets that hold, and this making, do not need, in slices.
    [[nodiscard]] Status dropOthers();

    /// The records that have numbers in the sets.
    [[nodiscard]] Result<std::vector<qint64>> noteRecords();
    [[nodiscard]] Status write(const std::vector<NewSet> &sets);
    [[nodiscard]] Status end();

    /// Somebody else has begun, or taken the sets away.
    [[nodiscard]] bool isOvertaken() const { return m_isOvertaken; }

private:
    [[nodiscard]] Status inTransaction(const std::function<Status(WordSetState)> &work);
    [[nodiscard]] Status inOwn(const std::function<Status(WordSetState)> &work);
    [[nodiscard]] Result<qint64> count(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Status dropRows(qint64 above, qint64 below);
    [[nodiscard]] Status dropFresh();
    [[nodiscard]] Status insert(const NewSet &set);

    Database &m_database;
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

Result<qint64> Making::count(const QString &sql, const QVariantList &values) const
{
    qint64 number = 0;
    VODHUK_TRY(forEachRow(m_database, sql, values, [&](const Statement &row) { number = row.number(0); }));
    return number;
}

/// A state that could not be read tells no number.
Status Making::begin()
{
    return inTransaction([this](WordSetState state) -> Status {
        const auto there = count(u"SELECT max(coalesce((SELECT max(making) FROM word_rows), 0), "
                                 "coalesce((SELECT max(making) FROM word_fresh), 0))"_s,
                                 {});
        VODHUK_TRY(there);
        m_number = std::max(state.last, *there) + 1;
        state.begun = m_number;
        state.last = m_number;
        return noteWordSetState(m_database, state);
    });
}

Status Making::insert(const NewSet &set)
{
    return execute(m_database,
                   u"INSERT OR REPLACE INTO word_rows (making, place, word, numbers) VALUES (?, ?, ?, ?)"_s,
                   {m_number, static_cast<qint64>(set.place), textValue(set.word), set.numbers});
}

Result<std::vector<qint64>> Making::noteRecords()
{
    std::vector<qint64> ids;
    VODHUK_TRY(forEachRow(m_database, u"SELECT id FROM response ORDER BY id"_s, {},
                          [&](const Statement &row) { ids.push_back(row.number(0)); }));
    m_records = static_cast<qint64>(ids.size());
    const QByteArray bytes = serialisedIds(ids);
    VODHUK_TRY(inOwn([&](const WordSetState &) { return insert({WordPlace::Records, u""_s, bytes}); }));
    return ids;
}

Status Making::write(const std::vector<NewSet> &sets)
{
    return inOwn([&](const WordSetState &) -> Status {
        for (const NewSet &set : sets)
            VODHUK_TRY(insert(set));
        return {};
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

/// Of the makings between two.
Status Making::dropRows(qint64 above, qint64 below)
{
    const QString rows = u" FROM word_rows WHERE making > ? AND making < ? LIMIT 100"_s;
    qint64 left = 1;
    const auto dropSome = [&](const WordSetState &) -> Status {
        const auto some = count(u"SELECT count(*) FROM (SELECT 1"_s + rows + u')', {above, below});
        VODHUK_TRY(some);
        left = *some;
        return execute(m_database,
                       u"DELETE FROM word_rows WHERE (making, place, word) IN "
                       "(SELECT making, place, word"_s +
                           rows + u')',
                       {above, below});
    };
    while (left > 0 && !m_isOvertaken)
        VODHUK_TRY(inOwn(dropSome));
    return {};
}

/// Of former makings.
Status Making::dropFresh()
{
    const QString some =
        u"(SELECT record_id FROM word_fresh WHERE making < ? ORDER BY record_id LIMIT 200)"_s;
    qint64 left = 1;
    const auto dropSome = [&](const WordSetState &) -> Status {
        const auto here = count(u"SELECT count(*) FROM "_s + some, {m_number});
        VODHUK_TRY(here);
        left = *here;
        VODHUK_TRY(execute(m_database, u"DELETE FROM word_fresh_text WHERE rowid IN "_s + some, {m_number}));
        return execute(m_database, u"DELETE FROM word_fresh WHERE record_id IN "_s + some, {m_number});
    };
    while (left > 0 && !m_isOvertaken)
        VODHUK_TRY(inOwn(dropSome));
    return {};
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

Status openWords(const Database &database)
{
    auto made = database.scratch(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_instance "
                                 "USING fts5vocab (main, response_search, 'instance')"_s);
    return made ? made->run() : std::unexpected(made.error());
}

Status writeSets(Database &database, Making &making, WordReader &reader, const WordSetPace &pace,
                 const WordSetProgress &progress)
{
    while (!reader.isAtEnd() && !making.isOvertaken()) {
        VODHUK_TRY(reader.readSlice(database));
        VODHUK_TRY(making.write(reader.takeSets()));
        if (progress)
            progress(reader.words());
        if (pace.pauseMilliseconds > 0)
            QThread::msleep(static_cast<unsigned long>(pace.pauseMilliseconds));
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
    VODHUK_TRY(openWords(database));
    Making making(database, cancellation);
    VODHUK_TRY(making.begin());
    VODHUK_TRY(making.dropOthers());
    auto ids = making.noteRecords();
    if (!ids)
        return std::unexpected(ids.error());
    WordReader reader(*std::move(ids), pace.bytes, cancellation);
    VODHUK_TRY(writeSets(database, making, reader, pace, progress));
    if (!making.isOvertaken())
        VODHUK_TRY(making.end());
    return making.isOvertaken() ? Status() : making.dropOthers();
}

} // namespace vodhuk
