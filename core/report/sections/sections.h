/// The makers of all kinds of section; each stands in a file of its own beside this one.
#pragma once

#include "core/report/sectionmaking.h"

namespace vodhuk
{

[[nodiscard]] Result<QList<Block>> coverSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> contentsSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> summarySection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> keyFiguresSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> methodSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> pictureSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> instrumentsSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> tableSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> actorSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> triggerSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> inForceSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> chronologySection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> answersSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> gapsSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> calendarSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> termsSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> sourcesSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> textSection(SectionMaking &making);
[[nodiscard]] Result<QList<Block>> colophonSection(SectionMaking &making);

} // namespace vodhuk
