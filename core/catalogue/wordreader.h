/// Reads the words of the text index in order, with the records that hold them.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/wordbeginnings.h"
#include "core/catalogue/wordsets.h"

#include <array>
#include <optional>
#include <vector>

namespace vodhuk
{

/// A set of records by word, to be written.
struct NewWordSet {
    WordPlace place = WordPlace::Plain;
    QString word;
    QByteArray numbers;
};

class WordReader
{
public:
    /// `ids`: of the records that have numbers, ascending.
    WordReader(const Database &database, std::vector<qint64> ids, Cancellation cancellation);
    WordReader(const WordReader &) = delete; // the beginnings look at it
    WordReader &operator=(const WordReader &) = delete;

    /// Before all else: makes the list of words that is read, beside the file.
    [[nodiscard]] Status open();

    /// Reads on until sets of so many bytes or so many sets have come together, or a few more. Outside of transactions: whoever reads for long keeps
    /// others from writing where the file has no log to write ahead to, so that it lets go of the file now and then.
    /// Waits for whoever writes; Cancelled.
    [[nodiscard]] Status read(qint64 bytes, qsizetype sets);

    /// What was read since.
    [[nodiscard]] std::vector<NewWordSet> takeSets();

    [[nodiscard]] bool isAtEnd() const { return !m_next; }
    [[nodiscard]] qint64 words() const { return m_words; }

private:
    WordBeginnings::Keep keepBeginning(WordPlace place);
    qint64 keep(WordPlace place, const QString &word, const std::vector<quint32> &numbers);
    void add(qint64 id, std::vector<quint32> &numbers);
    void endWord();
    void endAll();
    [[nodiscard]] Result<Statement> rowsFrom(const QString &word) const;
    [[nodiscard]] Status readPart(qint64 bytes, qsizetype sets);

    const Database &m_database;
    std::vector<qint64> m_ids;
    Cancellation m_cancellation;
    std::array<WordBeginnings, 2> m_beginnings;         ///< of plain words, of names
    std::optional<QString> m_next = QStringLiteral(""); ///< where reading goes on; none: all are read
    QByteArray m_word;
    std::array<std::vector<quint32>, 2> m_numbers; ///< of m_word, ascending
    size_t m_at = 0;                               ///< where the last id stood
    std::vector<NewWordSet> m_sets;
    qint64 m_bytes = 0; ///< of m_sets
    qint64 m_words = 0;
};

} // namespace vodhuk
