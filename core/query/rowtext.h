/// What the cells of a row of the table say, in words of one language.
#pragma once

#include "core/codebook/codebook.h"
#include "core/query/daystate.h"
#include "core/query/rowreader.h"

namespace vodhuk
{

struct RowSpeech {
    const Codebook &codebook;
    const ActorDirectory &actors;
    QString language; ///< en, be, ru
    QDate day = {};   ///< of the column "in-force", which is empty without one
};

/// Names of the columns in their order: "date", "actor", "title" … The last one is inForceColumn().
[[nodiscard]] const QStringList &rowColumns();

/// What holds of the record on the day that the query asks for: a column where there is such a day alone.
[[nodiscard]] QString inForceColumn();

/// What holds of the row's record on the day.
[[nodiscard]] DayState stateOn(const ResponseRow &row, QDate day);

/// Empty for a column that is not among rowColumns().
[[nodiscard]] QString cellText(const ResponseRow &row, const QString &column, const RowSpeech &speech);

/// The row's instruments in words; of a countermove or reaction, what it was.
[[nodiscard]] QStringList instrumentLabels(const ResponseRow &row, const RowSpeech &speech);

[[nodiscard]] QString actorNames(const QList<ActorId> &actors, const RowSpeech &speech);

} // namespace vodhuk
