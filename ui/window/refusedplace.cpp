#include "ui/window/refusedplace.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

bool isAt(const QueryError &error, const TextPlace &place)
{
    return place.length > 0 && place.position == error.position && place.length == error.length;
}

TextPlace placeOfWord(const Query &own, const SearchWord &word)
{
    const auto found = std::ranges::find(own.words, word);
    return found == own.words.end() ? TextPlace{} : found->place;
}

TextPlace placeOfValue(const Query &own, const Condition &condition, qsizetype index)
{
    const auto found = std::ranges::find(own.conditions, condition);
    return found == own.conditions.end() ? TextPlace{} : found->places.value(index);
}

TextPlace placeOf(const Query &own, const QueryError &error, const Query &refused)
{
    for (const SearchWord &word : refused.words) {
        if (isAt(error, word.place))
            return placeOfWord(own, word);
    }
    for (const Condition &condition : refused.conditions) {
        for (qsizetype i = 0; i < condition.places.size(); ++i) {
            if (isAt(error, condition.places[i]))
                return placeOfValue(own, condition, i);
        }
    }
    return {};
}

} // namespace

QueryError placedIn(const Query &own, QueryError error, const Query &refused)
{
    const TextPlace place = placeOf(own, error, refused);
    error.position = place.position;
    error.length = place.length;
    return error;
}

} // namespace vodhuk
