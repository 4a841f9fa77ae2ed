#include "ui/pictures/alignmentpicture.h"
#include "ui/pictures/kindlist.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOfAlignment(const Wording &words)
{
    return words.translate("Pictures", "Who moves with whom");
}

PictureAnswer askAlignment(const PictureQuestion &question)
{
    return pictureOf(question,
                     alignment(question.engine, question.query, question.language, mostAlignedSteps,
                               question.cancellation),
                     [](const Alignment &numbers, const PictureStyle &style, const CaptionFacts &facts) {
                         return alignmentPicture(numbers, style,
                                                 captionOf(titleOfAlignment(style.words), facts, style));
                     });
}

} // namespace

PictureKind alignmentKind()
{
    return {
        .code = u"alignment"_s, .title = titleOfAlignment, .choices = {}, .fields = {}, .ask = askAlignment};
}

} // namespace vodhuk
