/// Draws TriggerAnswers: how many responses name each trigger, and how many days passed until the first one after each event.
#pragma once

#include "core/analysis/triggeranswers.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// The rows decide the height.
[[nodiscard]] Picture triggersPicture(const TriggerAnswers &answers, const PictureStyle &style,
                                      const PictureCaption &caption = {});

} // namespace vodhuk
