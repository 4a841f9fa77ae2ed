#include "core/query/facets.h"
#include "core/report/sections/actorsheet.h"
#include "core/report/sections/chosensettings.h"
#include "core/report/sections/sectionparts.h"
#include "core/report/sections/sections.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

/// The section's own query, of this actor alone; as actorProfile() asks.
Query ofActor(const Query &query, ActorId actor, const BriefingSpeech &speech)
{
    Query own = query.without(u"actor"_s).withValue(u"actor"_s, queryName(speech.actors, actor));
    own.sort = {};
    return own;
}

Result<QList<Block>> pageOf(SectionMaking &making, ActorId actor, QDate day, int level)
{
    BriefingQuestions &questions = making.questions;
    const Result<Query> query = printablePart(making, ofActor(making.part.query, actor, making.speech));
    VODHUK_TRY(query);
    const QStringList question{u"profile"_s, query->toText(), QString::number(actor.value),
                               day.toString(Qt::ISODate)};
    const Result<ActorProfile> profile = questions.remembered(question, [&] {
        return questions.taken(
            actorProfile(questions.engine(), *query, actor, day, making.speech.language()));
    });
    VODHUK_TRY(profile);
    return ActorSheet(making, *profile, *query, level).blocks();
}

} // namespace

/// Under the author's title the actors follow each other; without one, the name of each is the title of its page.
Result<QList<Block>> actorSection(SectionMaking &making)
{
    const Result<QList<ActorId>> actors = chosenActors(making);
    VODHUK_TRY(actors);
    const Result<QDate> day = chosenDay(making);
    VODHUK_TRY(day);
    const bool isTitled = !authorsTitle(making).isEmpty();
    const int level = isTitled ? 2 : 1;
    QList<Block> blocks = isTitled ? sectionHead(making) : QList<Block>();
    for (const ActorId actor : *actors) {
        const bool isFirst = actor == actors->constFirst();
        const bool newPage = isFirst ? !isTitled && making.section.newPage : true;
        blocks.append(HeadingBlock{level, actorName(actor, making.speech), {}, newPage});
        if (const QList<RichParagraph> text = authorsText(making); isFirst && !isTitled && !text.isEmpty())
            blocks.append(RichTextBlock{text});
        const Result<QList<Block>> page = pageOf(making, actor, *day, level);
        VODHUK_TRY(page);
        blocks.append(*page);
    }
    return blocks;
}

} // namespace vodhuk
