/// The texts of a record that are searched: what the text index is made of, and where a hit may stand.
#pragma once

#include "core/records/actor.h"
#include "core/records/entry.h"
#include "core/records/target.h"

namespace vodhuk
{

enum class SearchedField {
    Title,
    Summary,
    Actor,
    Target,
    LegalAct,
    Norm,
    Note,
    Quote,
    Source,
    Publisher,
    PracticalEffect
};

struct SearchedText {
    SearchedField field = SearchedField::Title;
    QString text;
    QString
        language; ///< ISO 639-1, only of a text in words; names have none, in whatever language they are written
};

/// The record's own, without those of actors and targets that it names.
[[nodiscard]] QList<SearchedText> searchedTexts(const Entry &entry);
[[nodiscard]] QList<SearchedText> searchedTexts(const Actor &actor);
[[nodiscard]] QList<SearchedText> searchedTexts(const Target &target);

} // namespace vodhuk
