/// The documents that a briefing can be begun from: those that come with the program.
#pragma once

#include "core/records/briefingdocument.h"

namespace vodhuk
{

/// Code and document of each, in the order in which they are offered: full, two-pages, actor, chronology, in-force. Names and titles in
/// three languages.
struct BriefingTemplate {
    QString code;
    LocalizedText name;
    LocalizedText purpose; ///< in a sentence
    BriefingDocument document;
};
[[nodiscard]] const QList<BriefingTemplate> &briefingTemplates();

/// Null for a code that there is not.
[[nodiscard]] const BriefingTemplate *briefingTemplate(const QString &code);

} // namespace vodhuk
