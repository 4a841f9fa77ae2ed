#include "ui/pictures/barspicture.h"
#include "ui/pictures/kindlist.h"
#include "ui/pictures/rowparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer askBars(const PictureQuestion &question)
{
    return pictureOf(
        question,
        measureBars(question.engine, question.query, question.language, mostBars, question.cancellation),
        [codebook = question.engine.codebook(),
         day = question.choices.day](const MeasureBars &bars, PictureStyle style, CaptionFacts facts) {
            style.unit = CountUnit::Measures;
            const auto [first, last] = daysOf(bars, std::max(facts.data, day));
            facts.period = periodBetween(first, last, style.words);
            return barsPicture(
                bars, codebook, facts.data, day, style,
                captionOf(style.words.translate("Pictures", "From entry into force to the end"), facts,
                          style));
        });
}

} // namespace

PictureKind barsKind()
{
    return {.code = u"measures"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Measures one by one"); },
            .choices = {PictureChoice::Day},
            .fields = {},
            .ask = askBars};
}

} // namespace vodhuk
