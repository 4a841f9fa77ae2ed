#include "ui/pictures/kindlist.h"
#include "ui/pictures/timelinepicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString titleOfTimeline(const Wording &words)
{
    return words.translate("Pictures", "Over time");
}

PictureAnswer askTimeline(const PictureQuestion &question)
{
    const QString by = question.choices.by.isEmpty() ? u"family"_s : question.choices.by;
    return pictureOf(question,
                     timeline(question.engine, question.query,
                              TimelineWish{question.choices.bin, by, question.choices.detail},
                              question.language, question.cancellation),
                     [](const Timeline &shown, const PictureStyle &style, const CaptionFacts &facts) {
                         return timelinePicture(shown, style, timelineCaption(shown, facts, style));
                     });
}

} // namespace

PictureKind timelineKind()
{
    return {.code = u"timeline"_s,
            .title = titleOfTimeline,
            .choices = {PictureChoice::By, PictureChoice::Bin},
            .fields = {u"family"_s, u"benefit"_s, u"framing"_s, u"event"_s, u"actor"_s, u"sanction"_s},
            .ask = askTimeline};
}

} // namespace vodhuk
