#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

Result<QList<Block>> instrumentsSection(SectionMaking &making)
{
    if (making.part.entries.isEmpty())
        return emptySection(making);
    BriefingQuestions &questions = making.questions;
    Result<CrossTable> table =
        questions.remembered({u"actors by instrument"_s, making.part.query.toText()}, [&] {
            return questions.taken(
                actorsByInstrument(questions.engine(), making.part.query, making.speech.language()));
        });
    VODHUK_TRY(table);
    if (table->rows.isEmpty() || table->columns.isEmpty())
        return QList<Block>();
    const Wording &words = making.speech.words;
    const QString subtitle = words.translate(
        "Briefing",
        "Responses by actor and instrument, actors in the order of the alphabet. A response with several "
        "actors or instruments stands in several cells.");
    QList<Block> blocks = sectionHead(making);
    blocks.append(CrossTableBlock{{},
                                  subtitle,
                                  words.translate("Briefing", "Actor"),
                                  words.translate("Briefing", "responses", "head of a column"),
                                  std::move(*table),
                                  making.part.query});
    return blocks;
}

} // namespace vodhuk
