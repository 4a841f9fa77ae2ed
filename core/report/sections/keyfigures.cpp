#include "core/report/briefingfigures.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

Result<QList<Block>> keyFiguresSection(SectionMaking &making)
{
    const auto figures = briefingFigures(making.questions, making.part, making.speech);
    VODHUK_TRY(figures);
    for (const KeyFigure &figure : *figures)
        addFigure(making.course, figure);
    QList<Block> blocks = authorsHead(making);
    if (const QString selection = ownSelection(making); !selection.isEmpty())
        blocks.append(
            ParagraphBlock{{}, making.speech.words.translate("Briefing", "Selection: %1").arg(selection)});
    blocks.append(KeyFiguresBlock{*figures});
    return blocks;
}

} // namespace vodhuk
