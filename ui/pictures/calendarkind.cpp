#include "ui/pictures/calendarpicture.h"
#include "ui/pictures/kindlist.h"
#include "ui/pictures/rowparts.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer askCalendar(const PictureQuestion &question)
{
    const PictureChoices &choices = question.choices;
    return pictureOf(
        question,
        calendarFrom(question.engine, question.query, choices.day, choices.months, question.language,
                     question.cancellation),
        [codebook = question.engine.codebook()](const Calendar &calendar, PictureStyle style,
                                                CaptionFacts facts) {
            style.unit = CountUnit::Measures;
            facts.period = periodBetween(calendar.day, calendar.last, style.words);
            return calendarPicture(
                calendar, codebook, style,
                captionOf(style.words.translate("Pictures", "What expires or comes up for review"), facts,
                          style));
        });
}

} // namespace

PictureKind calendarKind()
{
    return {.code = u"calendar"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Calendar of ends"); },
            .choices = {PictureChoice::Day, PictureChoice::Months},
            .fields = {},
            .ask = askCalendar};
}

} // namespace vodhuk
