/// The parts of a briefing that list: chronology, answers, sources. Many records are listed in short form.
#pragma once

#include "core/report/briefingselection.h"
#include "core/report/chronology.h"

namespace vodhuk
{

class BriefingLists
{
public:
    /// Up to so many responses stand with their summaries and the addresses of their sources.
    static constexpr qsizetype mostInFull = 60;

    BriefingLists(const BriefingSelection &selection, const BriefingSpeech &speech);

    /// Numbers of the records whose sanction sense a person decided.
    [[nodiscard]] QStringList overridden() const;

    [[nodiscard]] QList<Block> chronology() const;

    /// Countermoves and reactions; no blocks if there are none. Cites: to be asked for before the sources.
    [[nodiscard]] QList<Block> answers();

    /// No blocks if nothing was cited.
    [[nodiscard]] QList<Block> sources() const;

private:
    [[nodiscard]] Block answerBlock(const QString &title, const QString &column, const QList<Entry> &answers,
                                    const QString &prefix);

    const BriefingSelection &m_selection;
    const BriefingSpeech &m_speech;
    bool m_short;
    SourceNumbers m_sources;
    QList<ChronologyLine> m_lines;
};

} // namespace vodhuk
