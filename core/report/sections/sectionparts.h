/// What the sections of a briefing have in common: title, introduction, what stands where nothing was found.
#pragma once

#include "core/report/sectionmaking.h"

namespace vodhuk
{

/// The author's title; empty if there is none.
[[nodiscard]] QString authorsTitle(const SectionMaking &making);

/// The author's title, else that of the kind.
[[nodiscard]] QString sectionTitle(const SectionMaking &making);

/// The author's text, read from Markdown; empty if there is none. One in another language ends with its sign.
[[nodiscard]] QList<RichParagraph> authorsText(const SectionMaking &making);

/// The heading with the section's title, on a new page if the author wants that, and below it the author's text.
[[nodiscard]] QList<Block> sectionHead(const SectionMaking &making, const QString &anchor = {});

/// A sentence for a section whose own query finds no record.
[[nodiscard]] ParagraphBlock nothingFound(const SectionMaking &making);

} // namespace vodhuk
