/// What the picture of alignment says in words: how somebody joined or followed and how many days after the leader, its remarks, its table.
#pragma once

#include "core/analysis/alignment.h"
#include "core/base/wording.h"
#include "ui/pictures/picture.h"

namespace vodhuk
{

/// "3 days later", "0 to 29 days later"; empty where no day can be told.
[[nodiscard]] QString daysInWords(const Follower &follower, const Wording &words);
[[nodiscard]] QString joiningInWords(Joining how, const Wording &words);

/// In alphabetical order: none of them leads by standing first.
[[nodiscard]] QString namesOf(const QList<ActorId> &actors, const Alignment &numbers, const Wording &words);

/// Records that are there for their links alone.
[[nodiscard]] qint64 recordsOutside(const Alignment &numbers);

[[nodiscard]] QStringList alignmentRemarks(const Alignment &numbers, const Wording &words);
[[nodiscard]] PictureTable alignmentTable(const Alignment &numbers, const Wording &words);
[[nodiscard]] QString alignmentInWords(const Alignment &numbers, const Wording &words);

} // namespace vodhuk
