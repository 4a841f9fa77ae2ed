/// The words above pictures made from a query: what is counted, over which period, for which selection.
#pragma once

#include "core/analysis/timeline.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// What a query selects, in the query language; "all responses" for the empty one.
[[nodiscard]] QString selectionInWords(const Query &query, const Wording &words);

/// "August 2020 – May 2021"; empty if nothing could be placed.
[[nodiscard]] QString periodInWords(const Timeline &timeline, const Wording &words);

[[nodiscard]] PictureCaption timelineCaption(const Timeline &timeline, const Query &query,
                                             const PictureStyle &style);
[[nodiscard]] PictureCaption crossTableCaption(const Query &query, const PictureStyle &style);

/// `field`: actor, instrument, framing, binding.
[[nodiscard]] PictureCaption distributionCaption(const QString &field, const Query &query,
                                                 const PictureStyle &style);

} // namespace vodhuk
