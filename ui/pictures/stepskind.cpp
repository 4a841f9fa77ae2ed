#include "core/analysis/inforcecounts.h"
#include "ui/pictures/kindlist.h"
#include "ui/pictures/rowparts.h"
#include "ui/pictures/stepspicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer ask(const PictureQuestion &question)
{
    return pictureOf(
        question,
        measureSteps(question.engine, question.query, question.language, question.choices.actors,
                     question.cancellation),
        [](const MeasureSteps &steps, PictureStyle style, CaptionFacts facts) {
            style.unit = CountUnit::Measures;
            facts.period = periodBetween(steps.first, steps.last, style.words);
            return stepsPicture(
                steps, inForceDay(facts.query).value_or(QDate()), style,
                captionOf(style.words.translate("Pictures", "Measures in force over time"), facts, style));
        });
}

} // namespace

PictureKind stepsKind()
{
    return {.code = u"in-force"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "In force over time"); },
            .choices = {PictureChoice::Actors},
            .fields = {},
            .ask = ask};
}

} // namespace vodhuk
