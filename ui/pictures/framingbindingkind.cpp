#include "ui/pictures/framingbindingpicture.h"
#include "ui/pictures/kindlist.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer askFramingBinding(const PictureQuestion &question)
{
    return pictureOf(
        question, framingBinding(question.engine, question.query, question.language, question.cancellation),
        [](const FramingBinding &table, const PictureStyle &style, const CaptionFacts &facts) {
            return framingBindingPicture(
                table, style,
                captionOf(style.words.translate("Pictures", "Which reason is stated, and whom it binds"),
                          facts, style));
        });
}

} // namespace

PictureKind framingBindingKind()
{
    return {.code = u"framing-binding"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Reasons and binding"); },
            .choices = {},
            .fields = {},
            .ask = askFramingBinding};
}

} // namespace vodhuk
