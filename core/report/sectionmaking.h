/// What the makers of sections are given, and what they share while one briefing is made.
#pragma once

#include "core/records/briefingdocument.h"
#include "core/report/briefingselection.h"
#include "core/report/briefingtexts.h"
#include "core/report/chronology.h"

namespace vodhuk
{

/// Grows from section to section, in the order of the document.
struct BriefingCourse {
    SourceNumbers sources; ///< of all records of the briefing, numbered before any section is made
    QHash<ResponseId, QString> numbers; ///< of the records: those of the chronology, which goes by date
    QList<KeyFigure> figures;           ///< every number that stands by itself, for the method note
    QStringList overridden;             ///< numbers of the records whose sanction sense a person decided
    int pictures = 0;                   ///< "Figure 3." is the third
    int tables = 0;

    explicit BriefingCourse(const BriefingSpeech &speech)
        : sources(speech)
    {
    }
};

struct SectionMaking {
    BriefingQuestions &questions;
    const BriefingWish &wish;
    const BriefingSection &section;
    const BriefingSelection &whole; ///< of the briefing
    const BriefingSelection &part;  ///< of the section: the same one if it has no query of its own
    const BriefingSpeech &speech;
    QDate day; ///< of the data: its last change; invalid in an empty catalogue
    BriefingCourse &course;
};

/// The blocks of one section. Usage, naming the section, if a setting cannot be understood.
using SectionMaker = Result<QList<Block>> (*)(SectionMaking &making);

} // namespace vodhuk
