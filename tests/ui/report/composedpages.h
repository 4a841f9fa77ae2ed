/// Pages of blocks that a test made by hand, and what stands on them.
#pragma once

#include "ui/report/pagecomposer.h"

namespace vodhuk
{

[[nodiscard]] ComposedBriefing composed(const QList<Block> &blocks);

/// The texts of a page with one role, in the order in which they are painted.
[[nodiscard]] QStringList textsOf(const Page &page, ItemRole role);
[[nodiscard]] QStringList textsOf(const ComposedBriefing &briefing, ItemRole role);

/// The first item with this text; the test fails if there is none.
[[nodiscard]] const PageItem *itemOf(const ComposedBriefing &briefing, const QString &text);

[[nodiscard]] QList<PageLink> linksOf(const ComposedBriefing &briefing);

/// Nothing may tell one from the other, painted or not; the test fails if something does.
void expectSamePages(const ComposedBriefing &one, const ComposedBriefing &other);

/// Two rows like the head.
[[nodiscard]] TableBlock tableOf(qsizetype columns, const QString &cell);

} // namespace vodhuk
