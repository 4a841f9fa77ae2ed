/// Turns records into lines of the chronology, and their sources into one numbered list.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingtexts.h"

#include <QHash>

#include <optional>
#include <utility>

namespace vodhuk
{

/// Sources by the number under which they are cited, in the order of their first mention. Each is named once: those with one
/// address are the same, unless their titles differ.
class SourceNumbers
{
public:
    explicit SourceNumbers(const BriefingSpeech &speech)
        : m_speech(speech)
    {
    }

    /// From now on no record has a number of a source: for briefings that list none.
    void citeNothing() { m_citesNothing = true; }

    /// The numbers of a record's sources; new ones are added.
    QList<int> cite(const QList<Source> &sources);
    [[nodiscard]] const QList<SourceLine> &lines() const { return m_lines; }

private:
    [[nodiscard]] int numberOf(const Source &source);
    [[nodiscard]] SourceLine lineOf(const Source &source, int number) const;
    [[nodiscard]] std::optional<int> knownNumber(const QString &address, const QString &title) const;

    const BriefingSpeech &m_speech;
    bool m_citesNothing = false;
    QHash<QString, int> m_first;                     ///< of an address: its first line
    QHash<std::pair<QString, QString>, int> m_exact; ///< of an address and a title
    QList<SourceLine> m_lines;
};

struct ChronologyWish {
    const QHash<ResponseId, QString> &numbers; ///< of responses and of what answers them
    bool inShort = false;                      ///< without summaries
};

/// In the order of `entries`.
[[nodiscard]] QList<ChronologyLine> chronologyLines(const QList<Entry> &entries, const ChronologyWish &wish,
                                                    SourceNumbers &sources, const BriefingSpeech &speech);

/// Lines under a title for each year, with the number of responses in it.
[[nodiscard]] QList<Block> chronologyBlocks(const QList<Entry> &entries, const QList<ChronologyLine> &lines,
                                            bool inShort, const BriefingSpeech &speech);

/// Countermoves or reactions, each with the numbers of the records it speaks of.
[[nodiscard]] QList<ChronologyLine> answerLines(const QList<Entry> &answers, const ChronologyWish &wish,
                                                SourceNumbers &sources, const BriefingSpeech &speech);

} // namespace vodhuk
