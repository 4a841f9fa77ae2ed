/// Turns records into lines of the chronology, and their sources into one numbered list.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingtexts.h"

#include <QHash>

namespace vodhuk
{

/// Sources by the number under which they are cited, each once, in the order of their first mention.
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
    const BriefingSpeech &m_speech;
    QHash<QString, int> m_numbers;
    QList<SourceLine> m_lines;
};

/// Numbered from 1 in the order of `entries`.
[[nodiscard]] QList<ChronologyLine> chronologyLines(const QList<Entry> &entries, SourceNumbers &sources,
                                                    const BriefingSpeech &speech);

/// Lines under a heading for each year, with the number of responses in it.
[[nodiscard]] QList<Block> chronologyBlocks(const QList<Entry> &entries, const QList<ChronologyLine> &lines,
                                            const BriefingSpeech &speech);

/// Countermoves or reactions, numbered with `prefix`, each with the numbers of the responses it speaks of.
[[nodiscard]] QList<ChronologyLine> answerLines(const QList<Entry> &answers,
                                                const QList<ChronologyLine> &responses, const QString &prefix,
                                                SourceNumbers &sources, const BriefingSpeech &speech);

} // namespace vodhuk
