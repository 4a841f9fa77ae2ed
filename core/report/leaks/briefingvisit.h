/// One way past every text of a briefing: what looks for something in all of them, or rewrites them, forgets none.
#pragma once

#include "core/report/drawnbriefing.h"

#include <functional>

namespace vodhuk
{

enum class TextRole {
    Prose,         ///< read by people
    SourceAddress, ///< where a source is found
    Link,          ///< where a word of a text leads
    Metadata,      ///< of the file itself: its title, the names of what is attached
    Anchor,        ///< names a place in the document; it cannot be rewritten
    Behind,        ///< leads to records in the window and is written nowhere
};

struct BriefingPlace {
    QString words; ///< in the program's language: "Chronology, no. 12, summary"
    QString
        path; ///< the kind of place, the same in every language and with other texts before it: "chronology.summary"
    TextRole role = TextRole::Prose;
    std::optional<ResponseId> record{};
};

using TextTaker = std::function<void(const QString &text, const BriefingPlace &place)>;
using TextRewriter = std::function<QString(const QString &text, const BriefingPlace &place)>;

/// In the order of the pages, but for what is attached, which comes last: cell by cell. Texts that readers see as one are one: all runs of a
/// paragraph, all words of a picture. Empty ones are left out.
void visitTexts(const DrawnBriefing &briefing, const TextTaker &take);

/// The same texts, but for what is attached. Where a text of several parts is still to be rewritten after its parts were, its parts become one;
/// a picture then loses its words.
void rewriteBriefing(DrawnBriefing &briefing, const TextRewriter &rewrite);

} // namespace vodhuk
