/// Dates as people type them, in English, Belarusian and Russian: for forms, not for files (see PartialDate::parse).
#pragma once

#include "core/base/partialdate.h"

namespace vodhuk
{

/// Understands what PartialDate::parse does and `2 Oct 2020`, `October 2, 2020`, `2 кастрычніка 2020 г.`, `окт. 2020`,
/// `02.10.2020`, `10.2020`, `~2020-10`, `about 2020`, `since May 2021`, `да 2020`, `8-10 Oct 2020`, `Aug - Oct 2020`,
/// `2020/21`, and all that dateInWords and dateInShort say. In a span, what one end leaves out is that of the other.
/// Invents nothing: a text that may mean two dates (2/10/2020) or lacks its year is refused (Invalid) with the reason.
/// The empty text gives the empty date. Any thread.
[[nodiscard]] Result<PartialDate> dateFromWords(QStringView typed);

} // namespace vodhuk
