/// Draws the pictures of a briefing: between its content and its pages.
#pragma once

#include "core/query/queryengine.h"
#include "core/report/drawnbriefing.h"
#include "ui/pictures/picture.h"

namespace vodhuk
{

/// Values; may be read by several threads.
struct IllustratedBriefing {
    Briefing content;
    QHash<qsizetype, std::shared_ptr<const Picture>>
        pictures; ///< by the place of their PictureBlock; laid out for the page's width
};

/// Asks the catalogue for every PictureBlock. A picture that has nothing to show is a sentence in its place. Cancelled if `watch` says so.
/// Any thread of a GUI application, with its own engine.
[[nodiscard]] Result<IllustratedBriefing> illustrate(const QueryEngine &engine, Briefing briefing,
                                                     const EditWatch &watch = {});

/// Pictures as SVG, with their words and numbers.
[[nodiscard]] DrawnBriefing drawn(const IllustratedBriefing &briefing);

/// Rewrites every text of the pictures (see SafeWording).
void rewriteTexts(IllustratedBriefing &briefing, const std::function<QString(const QString &)> &rewrite);

} // namespace vodhuk
