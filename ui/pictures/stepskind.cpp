#include "core/analysis/inforcecounts.h"
#include "ui/pictures/kindlist.h"
#include "ui/pictures/rowparts.h"
#include "ui/pictures/stepspicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureCaption captionOfSteps(const CaptionFacts &facts, const PictureStyle &style)
{
    const Wording &words = style.words;
    PictureCaption caption =
        captionOf(words.translate("Pictures", "Measures in force over time"), facts, style);
    if (asksWhatIsInForce(facts.query))
        caption.subtitle +=
            u' ' + words.translate("Pictures",
                                   "Of records that the condition “in-force” leaves out, no measure is shown "
                                   "on any day.");
    return caption;
}

/// A day that the query names is marked.
PictureAnswer askSteps(const PictureQuestion &question)
{
    const Result<QDate> data = dayOfData(question.engine.database());
    if (!data)
        return Result<PictureBuilder>(std::unexpected(data.error()));
    const std::optional<QDate> asked = inForceDay(question.query);
    const Query query = ofEveryDay(question.query);
    const StepDays days{asked.value_or(*data), *data};
    return pictureOf({question.engine, query, question.choices, question.language, question.cancellation},
                     measureSteps(question.engine, query, question.language, question.choices.actors,
                                  days.told, question.cancellation),
                     [days](const MeasureSteps &steps, PictureStyle style, CaptionFacts facts) {
                         style.unit = CountUnit::Measures;
                         const auto [first, last] = daysOf(steps, days);
                         facts.period = periodBetween(first, last, style.words);
                         return stepsPicture(steps, days, style, captionOfSteps(facts, style));
                     });
}

} // namespace

PictureKind stepsKind()
{
    return {.code = u"in-force"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "In force over time"); },
            .choices = {PictureChoice::Actors},
            .fields = {},
            .ask = askSteps,
            .counted = ofEveryDay};
}

} // namespace vodhuk
