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
    SourceNumbers
        sources; ///< of all records of the briefing, numbered before any section is made; cites none if no section lists them
    QHash<ResponseId, QString>
        numbers; ///< of the responses that stand in a chronology, by date; "C2", "R1" of countermoves and reactions that stand in the briefing
    QList<KeyFigure> figures; ///< every number that stands by itself, for the method note
    QStringList overridden;   ///< numbers of the records whose sanction sense a person decided
    qint64 decided = 0;       ///< how many such records there are, numbered or not
    QString checksum;         ///< SHA-256 of the table of the rows used, in hexadecimal digits
    int pictures = 0;         ///< "Figure 3." is the third
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
    QDate day; ///< on which data last changed; invalid in an empty catalogue
    BriefingCourse &course;
    const Briefing &head;   ///< title, period, counts and date of the whole, without blocks
    const EditWatch &watch; ///< to be looked up in long loops
};

/// The blocks of one section; none if it has nothing to show. Usage if a setting cannot be understood: whoever asks for the section adds
/// which one it is.
using SectionMaker = Result<QList<Block>> (*)(SectionMaking &making);

} // namespace vodhuk
