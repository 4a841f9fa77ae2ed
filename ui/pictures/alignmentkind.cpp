#include "ui/pictures/alignmentpicture.h"
#include "ui/pictures/kindlist.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString title(const Wording &words)
{
    return words.translate("Pictures", "Who moves with whom");
}

PictureAnswer ask(const PictureQuestion &question)
{
    return pictureOf(question,
                     alignment(question.engine, question.query, question.language, mostAlignedSteps,
                               question.cancellation),
                     [](const Alignment &numbers, const PictureStyle &style, const CaptionFacts &facts) {
                         return alignmentPicture(numbers, style, captionOf(title(style.words), facts, style));
                     });
}

} // namespace

PictureKind alignmentKind()
{
    return {.code = u"alignment"_s, .title = title, .choices = {}, .fields = {}, .ask = ask};
}

} // namespace vodhuk
