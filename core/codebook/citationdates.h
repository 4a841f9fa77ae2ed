/// Finds dates in a citation as people write them, and tells which of them stands alone.
#pragma once

#include "core/base/partialdate.h"

#include <QString>

#include <optional>

namespace vodhuk
{

/// A regular expression for what looks like a date, without groups; citedDate() says whether it is one.
[[nodiscard]] const QString &citedDatePattern();

/// "2 October 2020", "October 2nd, 2020", "2020, October 2", "02.10.2020 г.", "2020-10" …
[[nodiscard]] std::optional<PartialDate> citedDate(const QString &words);

/// A date that is no part of a sentence, and what of the text goes with it.
struct LoneDate {
    PartialDate date;
    qsizetype from = 0;
    qsizetype length = 0; ///< 0: the text needs it
};

/// The last one.
[[nodiscard]] std::optional<LoneDate> lastLoneDate(const QString &text);

} // namespace vodhuk
