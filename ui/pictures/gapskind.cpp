#include "ui/pictures/gapspicture.h"
#include "ui/pictures/kindlist.h"
#include "ui/pictures/sketch.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOf(const Wording &words)
{
    return words.translate("Pictures", "What one has done and the other has not");
}

/// In the place of a picture of which nobody has said between whom.
Picture twoActorsWanted(const PictureStyle &style)
{
    Sketch sketch(style);
    const PictureCaption caption{.title = titleOf(style.words), .subtitle = {}, .source = {}};
    sketch.head(caption);
    const QString sentence =
        style.words.translate("Pictures", "Choose two actors to set them beside each other.");
    sketch.paragraph(sentence, sketch.text(), {Ink::Role::Muted, {}});
    sketch.picture.textAlternative = sentence;
    return sketch.finish(caption, {});
}

/// The two that were chosen, else those that the query names.
QStringList actorsOf(const PictureQuestion &question)
{
    if (question.choices.actors.size() >= 2)
        return question.choices.actors.first(2);
    const QStringList named = question.query.values(u"actor"_s);
    return named.size() == 2 ? named : QStringList();
}

Query ofAnybody(const Query &selection)
{
    return selection.without(u"actor"_s).without(u"adopter"_s);
}

PictureAnswer askGaps(const PictureQuestion &question)
{
    const QStringList actors = actorsOf(question);
    if (actors.isEmpty())
        return Result<PictureBuilder>(PictureBuilder(twoActorsWanted));
    const Query query = ofAnybody(question.query);
    return pictureOf(
        {question.engine, query, question.choices, question.language, question.cancellation},
        gapsBetween(question.engine, query, actors.at(0), actors.at(1), question.choices.day,
                    question.language, question.cancellation),
        [day = question.choices.day](const Gaps &gaps, const PictureStyle &style, const CaptionFacts &facts) {
            return gapsPicture(gaps, day, style, captionOf(titleOf(style.words), facts, style));
        });
}

} // namespace

PictureKind gapsKind()
{
    return {.code = u"gaps"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Gaps between two"); },
            .choices = {PictureChoice::Actors, PictureChoice::Day},
            .fields = {},
            .ask = askGaps,
            .actorsCompared = 2,
            .counted = ofAnybody};
}

} // namespace vodhuk
