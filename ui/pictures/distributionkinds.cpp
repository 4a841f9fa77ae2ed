#include "ui/pictures/distributionpicture.h"
#include "ui/pictures/kindlist.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer askFor(const QString &field, const PictureQuestion &question)
{
    return pictureOf(
        question,
        distribution(question.engine, question.query, field, question.language, question.cancellation),
        [](const Distribution &shown, const PictureStyle &style, const CaptionFacts &facts) {
            return distributionPicture(shown, style, distributionCaption(shown.field, facts, style));
        });
}

} // namespace

PictureKind actorsKind()
{
    return {.code = u"actors"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Actors"); },
            .choices = {},
            .fields = {},
            .ask = [](const PictureQuestion &question) { return askFor(u"actor"_s, question); }};
}

PictureKind instrumentsKind()
{
    return {.code = u"instruments"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Instruments"); },
            .choices = {},
            .fields = {},
            .ask = [](const PictureQuestion &question) { return askFor(u"instrument"_s, question); }};
}

PictureKind framingKind()
{
    return {.code = u"framing"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Stated reasons"); },
            .choices = {},
            .fields = {},
            .ask = [](const PictureQuestion &question) { return askFor(u"framing"_s, question); }};
}

PictureKind bindingKind()
{
    return {.code = u"binding"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Whom it binds"); },
            .choices = {},
            .fields = {},
            .ask = [](const PictureQuestion &question) { return askFor(u"binding"_s, question); }};
}

} // namespace vodhuk
