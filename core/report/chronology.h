/// Turns records into lines of the chronology, and their sources into one numbered list.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingtexts.h"

#include <QHash>

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

    /// The numbers of a record's sources; new ones are added.
    [[nodiscard]] QList<int> cite(const QList<Source> &sources);
    [[nodiscard]] const QList<SourceLine> &lines() const { return m_lines; }

private:
    [[nodiscard]] int numberOf(const Source &source);

    const BriefingSpeech &m_speech;
    QHash<QString, QList<int>> m_byAddress;
    QList<SourceLine> m_lines;
};

/// Numbered from 1 in the order of `entries`; in short form without summaries.
[[nodiscard]] QList<ChronologyLine> chronologyLines(const QList<Entry> &entries, bool inShort,
                                                    SourceNumbers &sources, const BriefingSpeech &speech);

/// Lines under a title for each year, with the number of responses in it.
[[nodiscard]] QList<Block> chronologyBlocks(const QList<Entry> &entries, const QList<ChronologyLine> &lines,
                                            bool inShort, const BriefingSpeech &speech);

struct AnswerWish {
    const QList<ChronologyLine> &responses;
    QString prefix; ///< before each number
    bool inShort = false;
};

/// Countermoves or reactions, each with the numbers of the responses it speaks of.
[[nodiscard]] QList<ChronologyLine> answerLines(const QList<Entry> &answers, const AnswerWish &wish,
                                                SourceNumbers &sources, const BriefingSpeech &speech);

} // namespace vodhuk
