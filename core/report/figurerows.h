/// Where in a printed briefing the records stand that a number by itself counts: by their numbers in the chronology.
#pragma once

#include "core/report/briefing.h"
#include "core/report/briefingquestions.h"

namespace vodhuk
{

/// "1–12, 15, 17 …": numbers that follow each other are told as one span, and no more than a line holds. Empty without any.
[[nodiscard]] QString numbersInShort(const QList<int> &numbers);

/// Adds to the remark of each figure which records of the chronology its query finds: "since 2020 · No. 1–12, 15". Without a chronology,
/// and where none of them stands there, nothing.
[[nodiscard]] Status nameRows(KeyFiguresBlock &block, const QHash<ResponseId, QString> &numbers,
                              BriefingQuestions &questions, const Wording &words);

} // namespace vodhuk
