#include "ui/pictures/kindlist.h"
#include "ui/pictures/statesmappicture.h"

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

QString europeTitle(const Wording &words)
{
    return words.translate("Pictures", "Map of Europe");
}

QString worldTitle(const Wording &words)
{
    return words.translate("Pictures", "Map of the world");
}

QString captionTitle(MapArea area, const Wording &words)
{
    return area == MapArea::Europe ? words.translate("Pictures", "Who has responded with what: Europe")
                                   : words.translate("Pictures", "Who has responded with what: the world");
}

template <MapArea Area>
PictureAnswer askMap(const PictureQuestion &question)
{
    return pictureOf(question,
                     respondents(question.engine, question.query, question.language, question.cancellation),
                     [](const Respondents &numbers, const PictureStyle &style, const CaptionFacts &facts) {
                         return statesMapPicture(numbers, Area, style,
                                                 captionOf(captionTitle(Area, style.words), facts, style));
                     });
}

} // namespace

PictureKind europeMapKind()
{
    return {
        .code = u"map"_s, .title = europeTitle, .choices = {}, .fields = {}, .ask = askMap<MapArea::Europe>};
}

PictureKind worldMapKind()
{
    return {.code = u"map-world"_s,
            .title = worldTitle,
            .choices = {},
            .fields = {},
            .ask = askMap<MapArea::World>};
}

} // namespace vodhuk
