/// The words a briefing is made of: titles, periods and queries in the briefing's own language.
#pragma once

#include "core/base/wording.h"
#include "core/query/query.h"
#include "core/query/queryengine.h"
#include "core/report/briefing.h"

namespace vodhuk
{

/// What all parts of a briefing speak with.
struct BriefingSpeech {
    Wording words;
    Codebook codebook;
    ActorDirectory actors;
    QList<FallbackText> *fallbacks = nullptr; ///< where textOrFallback() tells them; null: nobody asks

    [[nodiscard]] const QString &language() const { return words.language(); }
};

/// Where a text stands, for whoever looks for it in the catalogue or the document.
struct FallbackPlace {
    QString name; ///< "Response 12, title"
    std::optional<ResponseId> record{};
};

/// The text in the briefing's language; else in another one, with that language behind it: "… [en]". The latter is told to
/// `speech.fallbacks`, unless the place has no name.
[[nodiscard]] QString textOrFallback(const LocalizedText &text, const BriefingSpeech &speech,
                                     const FallbackPlace &place = {});

/// Behind a text that stands in another language: " [en]", not to be parted from it.
[[nodiscard]] QString languageSign(const QString &language);

/// A name or label in the same way.
[[nodiscard]] QString actorName(ActorId actor, const BriefingSpeech &speech);
[[nodiscard]] QString codeLabel(const QString &vocabulary, const QString &code, const BriefingSpeech &speech);

/// "benefit withdrawn" of a field of the query language.
[[nodiscard]] QString fieldName(const QString &field, const BriefingSpeech &speech);

/// A question that the selection answers.
[[nodiscard]] QString briefingTitle(const Query &query, const BriefingSpeech &speech);

/// "actor: European Union; instrument: travel ban", with labels for codes; empty for the empty query.
[[nodiscard]] QString queryInWords(const Query &query, const BriefingSpeech &speech);

/// "August 2020 to May 2021"; one month alone if both fall into it; empty if there is no date.
[[nodiscard]] QString periodInWords(QDate first, QDate last, const BriefingSpeech &speech);

/// The date in words; says so if there is none.
[[nodiscard]] QString datedInWords(const PartialDate &date, const BriefingSpeech &speech);
[[nodiscard]] QString dayInWords(QDate day, const BriefingSpeech &speech);

/// "1 response", "12 responses".
[[nodiscard]] QString responseCount(qint64 count, const Wording &words);

} // namespace vodhuk
