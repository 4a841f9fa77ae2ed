#include "ui/pictures/kindlist.h"
#include "ui/pictures/listingspicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

PictureAnswer askListings(const PictureQuestion &question)
{
    return pictureOf(
        question,
        listingCounts(question.engine, question.query, question.choices.day, question.language,
                      question.cancellation),
        [day = question.choices.day](const ListingCounts &counts, const PictureStyle &style,
                                     const CaptionFacts &facts) {
            const QString title = style.words.translate("Pictures", "Newly listed and listed in all");
            PictureCaption caption = captionOf(title, facts, style);
            const QString unit = style.words.translate("Pictures", "Persons and entities are counted apart.");
            caption.subtitle = afterPeriod(facts.period, withSelection(unit, facts.query, style));
            return listingsPicture(counts, day, style, caption);
        });
}

} // namespace

PictureKind listingsKind()
{
    return {.code = u"listings"_s,
            .title = [](const Wording &words) { return words.translate("Pictures", "Persons and entities"); },
            .choices = {PictureChoice::Day},
            .fields = {},
            .ask = askListings};
}

} // namespace vodhuk
