/// The records that hold a word as rows of an index, by the sets that stand beside the text index.
#pragma once

#include "core/catalogue/wordsets.h"
#include "core/index/responseindex.h"

#include <QList>
#include <QString>

#include <optional>

namespace vodhuk
{

/// One way in which a word is met.
struct WordWay {
    WordPlace place = WordPlace::Plain; ///< Plain or Names
    QString word;
    bool starts = false; ///< the word may go on
    bool operator==(const WordWay &) const = default;
};

/// Rows in which the word is met in any of these ways. `match` asks the text index the same, for records whose words are newer
/// than the sets. Nothing if there are no sets or they are damaged: the text index then tells. Cancelled if it was interrupted.
[[nodiscard]] Result<std::optional<RowSet>> rowsOfWord(const Database &database, const QList<WordWay> &ways,
                                                       const QString &match, const ResponseIndex &index);

} // namespace vodhuk
