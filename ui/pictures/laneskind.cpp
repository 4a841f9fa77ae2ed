#include "ui/pictures/kindlist.h"
#include "ui/pictures/lanespicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOfLanes(const Wording &words)
{
    return words.translate("Pictures", "Responses, countermoves, reactions");
}

/// Beside each other stand records of all kinds.
Query ofAnyKind(const Query &selection)
{
    return selection.without(u"kind"_s).withValues(u"kind"_s, {u"any"_s});
}

PictureAnswer askLanes(const PictureQuestion &question)
{
    const Query query = ofAnyKind(question.query);
    return pictureOf({question.engine, query, question.choices, question.language, question.cancellation},
                     lanes(question.engine, query, question.language, mostAnswers, question.cancellation),
                     [](const Lanes &numbers, const PictureStyle &style, const CaptionFacts &facts) {
                         return lanesPicture(numbers, style,
                                             captionOf(titleOfLanes(style.words), facts, style));
                     });
}

} // namespace

PictureKind lanesKind()
{
    return {.code = u"lanes"_s,
            .title = titleOfLanes,
            .choices = {},
            .fields = {},
            .ask = askLanes,
            .counted = ofAnyKind};
}

} // namespace vodhuk
