#include "ui/pictures/kindlist.h"
#include "ui/pictures/lanespicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString title(const Wording &words)
{
    return words.translate("Pictures", "Responses, countermoves, reactions");
}

PictureAnswer ask(const PictureQuestion &question)
{
    return pictureOf(
        question,
        lanes(question.engine, question.query, question.language, mostAnswers, question.cancellation),
        [](const Lanes &numbers, const PictureStyle &style, const CaptionFacts &facts) {
            return lanesPicture(numbers, style, captionOf(title(style.words), facts, style));
        });
}

} // namespace

PictureKind lanesKind()
{
    return {.code = u"lanes"_s, .title = title, .choices = {}, .fields = {}, .ask = ask};
}

} // namespace vodhuk
