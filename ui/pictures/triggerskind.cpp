#include "ui/pictures/kindlist.h"
#include "ui/pictures/triggerspicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer askTriggers(const PictureQuestion &question)
{
    return pictureOf(
        question, triggerAnswers(question.engine, question.query, question.language, question.cancellation),
        [](const TriggerAnswers &answers, const PictureStyle &style, const CaptionFacts &facts) {
            return triggersPicture(
                answers, style,
                captionOf(style.words.translate("Pictures", "What set off responses, and how soon"), facts,
                          style));
        });
}

} // namespace

PictureKind triggersKind()
{
    return {.code = u"triggers"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Triggers and days"); },
            .choices = {},
            .fields = {},
            .ask = askTriggers};
}

} // namespace vodhuk
