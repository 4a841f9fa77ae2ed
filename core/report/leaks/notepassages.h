/// Finds in texts the words of notes that are not for everybody (E52).
#pragma once

#include "core/report/leaks/seentext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace vodhuk
{

/// A value; any thread.
class NotePassages
{
public:
    /// Of longer notes, so many words in a row are taken for theirs; of shorter ones all.
    static constexpr qsizetype longPassage = 8;
    /// Fewer words say nothing of where they come from.
    static constexpr qsizetype fewestWords = 3;

    explicit NotePassages(const QStringList &notes);

    /// Passages of the notes, each as long as it goes on. Case, accents and punctuation do not matter. `seen` is the text of a SeenText.
    [[nodiscard]] QList<SeenSpan> find(QStringView seen) const;

private:
    QHash<qsizetype, QSet<QString>> m_runs; ///< by how many words they have
};

} // namespace vodhuk
