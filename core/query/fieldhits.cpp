#include "core/query/fieldhits.h"

#include "core/catalogue/repositories.h"
#include "core/catalogue/responserepository.h"

#include <algorithm>

namespace vodhuk
{

namespace
{

QList<SearchedText> allTexts(const Entry &entry, const ActorDirectory &actors, const TargetDirectory &targets)
{
    QList<SearchedText> texts = searchedTexts(entry);
    for (const Participation &part : entry.response.participations) {
        if (const Actor *const actor = actors.find(part.actor))
            texts += searchedTexts(*actor);
    }
    for (const Listing &listing : entry.response.listings) {
        if (const Target *const target = targets.find(listing.target))
            texts += searchedTexts(*target);
    }
    return texts;
}

} // namespace

std::optional<FieldHit> firstHit(const Entry &entry, const ActorDirectory &actors,
                                 const TargetDirectory &targets, const TextHits &hits,
                                 const QString &language)
{
    if (hits.isEmpty())
        return std::nullopt;
    QList<SearchedText> texts = allTexts(entry, actors, targets);
    std::ranges::stable_sort(texts, {}, [&](const SearchedText &text) {
        return std::pair(text.field, text.language != language);
    });
    for (const SearchedText &text : texts) {
        const QList<TextSpan> spans = hits.in(text.text, text.language);
        if (!spans.isEmpty())
            return FieldHit{text.field, snippetOf(text.text, spans)};
    }
    return std::nullopt;
}

Result<std::optional<FieldHit>> firstHit(const Database &database, const ActorDirectory &actors,
                                         ResponseId id, const TextHits &hits, const QString &language)
{
    if (hits.isEmpty())
        return std::nullopt;
    const auto entry = ResponseRepository(database).findEntry(id);
    VODHUK_TRY(entry);
    if (!entry->has_value())
        return std::nullopt;
    QList<qint64> listed;
    for (const Listing &listing : (*entry)->response.listings)
        listed.append(listing.target.value);
    const auto targets = findTargets(database, listed);
    VODHUK_TRY(targets);
    return firstHit(**entry, actors, TargetDirectory(*targets), hits, language);
}

} // namespace vodhuk
