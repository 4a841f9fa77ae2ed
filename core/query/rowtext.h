/// What the cells of a row of the table say, in words of one language.
#pragma once

#include "core/codebook/codebook.h"
#include "core/query/rowreader.h"

namespace vodhuk
{

struct RowSpeech {
    const Codebook &codebook;
    const ActorDirectory &actors;
    QString language; ///< en, be, ru
};

/// Names of the columns in their order: "date", "actor", "title" …
[[nodiscard]] const QStringList &rowColumns();

/// Empty for a column that is not among rowColumns().
[[nodiscard]] QString cellText(const ResponseRow &row, const QString &column, const RowSpeech &speech);

/// The row's instruments in words; of a countermove or reaction, what it was.
[[nodiscard]] QStringList instrumentLabels(const ResponseRow &row, const RowSpeech &speech);

[[nodiscard]] QString actorNames(const QList<ActorId> &actors, const RowSpeech &speech);

} // namespace vodhuk
