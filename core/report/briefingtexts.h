/// The words a briefing is made of: titles, periods and queries in the briefing's own language.
#pragma once

#include "core/base/wording.h"
#include "core/query/query.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// What all parts of a briefing speak with.
struct BriefingSpeech {
    Wording words;
    Codebook codebook;
    ActorDirectory actors;

    [[nodiscard]] const QString &language() const { return words.language(); }
};

/// The text in the briefing's language; else in another one, with that language behind it: "… [en]".
[[nodiscard]] QString textOrFallback(const LocalizedText &text, const BriefingSpeech &speech);

/// A question that the selection answers.
[[nodiscard]] QString briefingTitle(const Query &query, const BriefingSpeech &speech);

/// "actor: European Union; instrument: travel ban", with labels for codes; empty for the empty query.
[[nodiscard]] QString queryInWords(const Query &query, const BriefingSpeech &speech);

/// "August 2020 to May 2021"; one month alone if both fall into it; empty if there is no date.
[[nodiscard]] QString periodInWords(QDate first, QDate last, const BriefingSpeech &speech);

/// "1 response", "12 responses".
[[nodiscard]] QString responseCount(qint64 count, const Wording &words);

} // namespace vodhuk
