#include "ui/pictures/keyfigurespicture.h"
#include "ui/pictures/kindlist.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOfKeyFigures(const Wording &words)
{
    return words.translate("Pictures", "Key figures");
}

PictureAnswer askKeyFigures(const PictureQuestion &question)
{
    return pictureOf(
        question, keyFigures(question.engine, question.query, question.choices.day, question.cancellation),
        [](const KeyFigures &figures, const PictureStyle &style, const CaptionFacts &facts) {
            return keyFiguresPicture(
                figures, style,
                captionOf(style.words.translate("Pictures", "How much has been recorded"), facts, style));
        });
}

} // namespace

PictureKind keyFiguresKind()
{
    return {.code = u"key-figures"_s,
            .title = titleOfKeyFigures,
            .choices = {PictureChoice::Day},
            .fields = {},
            .ask = askKeyFigures};
}

} // namespace vodhuk
