/// A briefing made by hand for tests of the formats: every kind of block, in three languages, with titles in eight.
#pragma once

#include "core/report/drawnbriefing.h"

namespace vodhuk::test
{

/// `language`: en, be, ru. All its texts are different from each other.
[[nodiscard]] DrawnBriefing handMadeBriefing(const QString &language = QStringLiteral("en"));

/// Every text of it that a reader of any format must find, addresses too.
[[nodiscard]] QStringList textsOf(const DrawnBriefing &briefing);

/// What a table could bring in to become markup: elements, entities, links, lists, fences, signs that turn or steer.
[[nodiscard]] const QStringList &hostileTexts();

/// A briefing whose title, headings, cells and lists all say `text`.
[[nodiscard]] DrawnBriefing briefingSaying(const QString &text);

} // namespace vodhuk::test
