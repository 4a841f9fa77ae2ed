/// What the sections of a briefing have in common: title, introduction, choices, what stands where nothing was found.
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

/// The same without a title where the author gave none.
[[nodiscard]] QList<Block> authorsHead(const SectionMaking &making);

/// A sentence for a section whose own query finds no record.
[[nodiscard]] ParagraphBlock nothingFound(const SectionMaking &making);

/// What a section shows that has no record: the sentence below its heading; nothing where the whole briefing has none, which says so itself.
[[nodiscard]] QList<Block> emptySection(const SectionMaking &making);

/// The setting "detail": "full", "short", or empty.
enum class SectionDetail { AsFits, Full, Short };
[[nodiscard]] Result<SectionDetail> chosenDetail(const SectionMaking &making);

/// More responses than this stand in short form, unless the author chose another one.
inline constexpr qsizetype mostInFull = 60;
[[nodiscard]] bool isInShort(SectionDetail detail, const BriefingSelection &selection);

/// Names of the languages in which the document is printed besides this one.
[[nodiscard]] QStringList otherEditions(const SectionMaking &making);

/// The section's own query in words; empty if it has none.
[[nodiscard]] QString ownSelection(const SectionMaking &making);

/// Tells the method note of a number, once.
void addFigure(BriefingCourse &course, const KeyFigure &figure);

} // namespace vodhuk
