/// One field of one record set to a text, as in a cell of a table, unless somebody else was faster.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/records/response.h"

namespace vodhuk
{

struct SingleEdit {
    ResponseId record;
    QString field; ///< key of a field of the form, see formField()
    QString seen;  ///< canonical text of the field as it was shown to whoever changes it
    QString value; ///< canonical text; an empty one empties the field
};

/// One recorded change, called after field and record; none if the field says so already. It is made as a batch sets a field of
/// many. Nothing is written, and the message says why, with Usage for a text that is no value of the field, Invalid for a record that
/// cannot take it (a published one, by a rule), Conflict if the field no longer says what was seen, NotFound if the record is gone.
[[nodiscard]] Result<std::optional<Change>> applySingleEdit(Catalogue &catalogue, const SingleEdit &edit);

} // namespace vodhuk
