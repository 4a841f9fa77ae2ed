/// The words above pictures made from a query: what is counted, over which period, for which selection.
#pragma once

#include "core/analysis/timeline.h"
#include "core/codebook/codebook.h"
#include "ui/pictures/picturestyle.h"

namespace vodhuk
{

/// What a query selects, in the query language; "all responses" for the empty one. A long list of values is told by its number and its
/// first ones. Says that `in-force:` means measures of any kind:
/// those that pictures and actor pages count take a benefit away.
[[nodiscard]] QString selectionInWords(const Query &query, const Wording &words);

/// The sentence, and behind it what was selected: the query, or what the style says in its place.
[[nodiscard]] QString withSelection(const QString &sentence, const Query &query, const PictureStyle &style);

/// A remark with the query, where selectionInWords() shortens it and captions name it; else empty.
[[nodiscard]] QString wholeSelection(const Query &query, const PictureStyle &style);

/// With `in-force:`, in whatever way.
[[nodiscard]] bool asksWhatIsInForce(const Query &query);

/// Each benefit once, in their order.
[[nodiscard]] QString benefitsInWords(const QStringList &codes, const Codebook &codebook,
                                      const Wording &words);

/// What a field of the query language is called in the filters: "Actor", "Stated reason".
[[nodiscard]] QString fieldInWords(const QString &field, const Wording &words);

/// "August 2020 – May 2021"; empty if nothing could be placed.
[[nodiscard]] QString periodInWords(const Timeline &timeline, const Wording &words);

/// "August 2020 – May 2021. Counts are …": the period as a sentence before the other; none where it is empty.
[[nodiscard]] QString afterPeriod(const QString &period, const QString &sentence);

/// What stands around every picture besides its title.
struct CaptionFacts {
    Query query;
    QString period; ///< in words; empty: left out
    QDate data;     ///< on which data last changed
};

/// Unit (that of the style), period and selection below the title, the date of the data and the version of the codebook at the foot.
[[nodiscard]] PictureCaption captionOf(const QString &title, const CaptionFacts &facts,
                                       const PictureStyle &style);

[[nodiscard]] PictureCaption timelineCaption(const Timeline &timeline, const CaptionFacts &facts,
                                             const PictureStyle &style);
/// Fields of the query language.
[[nodiscard]] PictureCaption crossTableCaption(const QString &rows, const QString &columns,
                                               const CaptionFacts &facts, const PictureStyle &style);

/// `field`: actor, instrument, framing, binding.
[[nodiscard]] PictureCaption distributionCaption(const QString &field, const CaptionFacts &facts,
                                                 const PictureStyle &style);

} // namespace vodhuk
