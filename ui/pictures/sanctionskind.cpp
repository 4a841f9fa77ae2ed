#include "ui/pictures/kindlist.h"
#include "ui/pictures/timelinepicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOfSanctions(const Wording &words)
{
    return words.translate("Pictures", "Sanctions and other responses");
}

PictureAnswer askSanctions(const PictureQuestion &question)
{
    const TimelineWish wish{question.choices.bin.value_or(TimeBin::Year), u"sanction"_s};
    return pictureOf(
        question, timeline(question.engine, question.query, wish, question.language, question.cancellation),
        [](const Timeline &shown, const PictureStyle &style, CaptionFacts facts) {
            facts.period = periodInWords(shown, style.words);
            return timelinePicture(shown, style, captionOf(titleOfSanctions(style.words), facts, style));
        });
}

} // namespace

PictureKind sanctionsKind()
{
    return {.code = u"sanctions"_s,
            .title = titleOfSanctions,
            .choices = {PictureChoice::Bin},
            .fields = {},
            .ask = askSanctions};
}

} // namespace vodhuk
