/// Fields of the table of fields whose text is more than one member of a response, each read and written in a way of its
/// own. The makers fill in reading and writing.
#pragma once

#include "core/codebook/measurecells.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

[[nodiscard]] ResponseField idField(ResponseField made);
[[nodiscard]] ResponseField kindField(ResponseField made);

/// The kind may be written after the code: then either vocabulary will do, and rule E50 looks again.
[[nodiscard]] ResponseField counterCodeField(ResponseField made);
[[nodiscard]] ResponseField dateField(ResponseField made);
[[nodiscard]] ResponseField measureDateField(ResponseField made, MeasureDate which);
[[nodiscard]] ResponseField benefitsField(ResponseField made);
[[nodiscard]] ResponseField adoptersField(ResponseField made);
[[nodiscard]] ResponseField alignedField(ResponseField made);
[[nodiscard]] ResponseField legalActsField(ResponseField made);
[[nodiscard]] ResponseField normsField(ResponseField made);
[[nodiscard]] ResponseField asksField(ResponseField made);
[[nodiscard]] ResponseField publicField(ResponseField made);
[[nodiscard]] ResponseField answersField(ResponseField made);
[[nodiscard]] ResponseField relationField(ResponseField made);
[[nodiscard]] ResponseField sourceTextField(ResponseField made, QString Source::*which);
[[nodiscard]] ResponseField sourceDateField(ResponseField made);
[[nodiscard]] ResponseField otherSourcesField(ResponseField made);

/// Tags have no order of their own.
[[nodiscard]] ResponseField tagsField(ResponseField made);

/// The notes of one sensitivity as one text; written back they become one note.
[[nodiscard]] ResponseField notesField(ResponseField made, const QString &sensitivity);

} // namespace vodhuk
