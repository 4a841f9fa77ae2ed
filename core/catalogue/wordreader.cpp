#include "core/catalogue/wordreader.h"

#include "core/base/searchmarks.h"
#include "core/catalogue/ordinalset.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DerivedRenewal)
};

/// Places of words: reading as many takes a tenth of a second.
constexpr qint64 rowsOfPart = 200'000;

/// Marked words are never asked for by their beginnings.
bool isMarked(const QString &word)
{
    return word.startsWith(stemMark) || word.startsWith(titleMark) || word.startsWith(textEnd);
}

/// In UTF-8, as the text index has it.
QByteArrayView endOfTexts()
{
    static const QByteArray mark = QString(textEnd).toUtf8();
    return mark;
}

/// No word stands between it and `word`.
QString justBehind(const QString &word)
{
    return word + QChar(u'\u0001');
}

} // namespace

WordReader::WordReader(const Database &database, std::vector<qint64> ids, Cancellation cancellation)
    : m_database(database)
    , m_ids(std::move(ids))
    , m_cancellation(std::move(cancellation))
    , m_beginnings{WordBeginnings(m_ids.size(), keepBeginning(WordPlace::PlainBeginnings)),
                   WordBeginnings(m_ids.size(), keepBeginning(WordPlace::NamesBeginnings))}
{
}

Status WordReader::open()
{
    auto made = m_database.scratch(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_instance "
                                   "USING fts5vocab (main, response_search, 'instance')"_s);
    return made ? made->run() : std::unexpected(made.error());
}

WordBeginnings::Keep WordReader::keepBeginning(WordPlace place)
{
    return [this, place](const QString &beginning, const std::vector<quint32> &numbers) {
        keep(place, beginning, numbers);
    };
}

qint64 WordReader::keep(WordPlace place, const QString &word, const std::vector<quint32> &numbers)
{
    m_sets.push_back({place, word, serialisedSet(numbers)});
    const qint64 bytes = m_sets.back().numbers.size();
    m_bytes += bytes;
    return bytes;
}

std::vector<NewWordSet> WordReader::takeSets()
{
    m_bytes = 0;
    return std::exchange(m_sets, {});
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

void WordReader::endAll()
{
    endWord();
    for (WordBeginnings &beginnings : m_beginnings)
        beginnings.finish();
    m_next.reset();
}

Result<Statement> WordReader::rowsFrom(const QString &word) const
{
    auto rows = m_database.read(u"SELECT term, doc, col FROM temp.word_instance WHERE term >= ?"_s);
    if (!rows)
        return rows;
    while (!m_cancellation.isCancelled()) {
        rows->bind(word);
        const Status running = rows->run();
        if (running)
            return rows;
        if (running.error().kind != ErrorKind::Locked)
            return std::unexpected(running.error());
    }
    return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
}

/// Ends between two words, so that one word is read as it stood at one time, and before the mark at the end of texts: nobody asks for that, and it stands a
/// dozen times in every record.
Status WordReader::readPart(qint64 bytes, qsizetype sets)
{
    auto rows = rowsFrom(*m_next);
    if (!rows)
        return std::unexpected(rows.error());
    for (qint64 row = 1; rows->next(); ++row) {
        const QByteArrayView word = rows->bytes(0);
        if (word != m_word) {
            endWord();
            m_word = word.toByteArray();
            const bool isEndOfTexts = word == endOfTexts();
            if (isEndOfTexts || row > rowsOfPart || m_bytes >= bytes || std::ssize(m_sets) >= sets) {
                const QString next = QString::fromUtf8(m_word);
                m_next = isEndOfTexts ? justBehind(next) : next;
                return {};
            }
        }
        add(rows->number(1), m_numbers.at(rows->bytes(2) == QByteArrayView("names") ? 1 : 0));
        if (row % rowsOfPart == 0 && m_cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, Texts::tr("Stopped."));
    }
    VODHUK_TRY(rows->status());
    endAll();
    return {};
}

Status WordReader::read(qint64 bytes, qsizetype sets)
{
    while (m_next && m_bytes < bytes && std::ssize(m_sets) < sets)
        VODHUK_TRY(readPart(bytes, sets));
    return {};
}

} // namespace vodhuk
