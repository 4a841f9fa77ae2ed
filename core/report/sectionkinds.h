/// The kinds of section that a briefing can have: one list for the builder, the templates and the command line.
#pragma once

#include "core/records/briefingdocument.h"
#include "core/report/sectionmaking.h"

#include <vector>

namespace vodhuk
{

/// What an author may set about a section, in the order in which it is offered. Actor, Event, Day, Months and Detail are settings
/// "actor", "event", "day", "months", "detail" ("full" or "short"; empty: as fits); Picture stands for "kind" and what that kind of picture
/// offers, Fields for "rows" and "columns": fields of facetFields(), the second of which may be left out.
enum class SectionPart { Title, Text, Query, Picture, Actor, Event, Day, Months, Detail, Fields };

struct SectionKind {
    QString code;                             ///< as documents have it: "cover", "actor"
    QString (*title)(const Wording &words);   ///< as lists of sections name it
    QString (*purpose)(const Wording &words); ///< what it shows, in a sentence
    QList<SectionPart> parts;
    SectionMaker make;
    bool isMadeLast = false; ///< after all others, for it lists what they said; it stays in its place
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<SectionKind> &sectionKinds();

/// Null for a code that there is not.
[[nodiscard]] const SectionKind *sectionKind(const QString &code);

/// The title of its kind; the code of one that a later program knows.
[[nodiscard]] QString kindInWords(const BriefingSection &section, const Wording &words);

/// What the author of a document looks for: the title of the section, else that of its kind.
[[nodiscard]] QString sectionInWords(const BriefingSection &section, const QString &language);

} // namespace vodhuk
