/// Brings back what a record said at an earlier time: one field, or the whole record.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/recordhistory.h"

namespace vodhuk
{

/// A record's state: before or after one of the changes in its history.
struct RecordVersion {
    qint64 record = 0; ///< of any kind that has a history by field
    ChangeId change;
    Moment moment = Moment::Before;
};

struct RestoreOutcome {
    std::optional<Change> change; ///< none: it stands so already, or an error forbids it
    Problems problems; ///< errors: nothing was changed; warnings: what could not come back as it was
};

/// Gives one field (see formField() and registerField()) the value of that version, as a recorded change; all others stay. Errors if that would
/// break a rule in a published record, or one that keeps a record of a register from being saved. Invalid if the record was not there
/// then or the value cannot be had any more, NotFound if the record or the change is not there, Usage if the field is none.
[[nodiscard]] Result<RestoreOutcome> restoreField(Catalogue &catalogue, const RecordVersion &wanted,
                                                  const QString &fieldKey);

/// Makes the whole record what it was, also one that was removed since, as a recorded change. Sources that were removed come back, those that
/// were changed stay as they are. A published version with an error that the record does not have now comes back as a draft, with a warning; links to records that are
/// gone are left out, with a warning. Invalid, naming it, if an actor, a target or another record that it needs is gone.
[[nodiscard]] Result<RestoreOutcome> restoreVersion(Catalogue &catalogue, const RecordVersion &wanted);

} // namespace vodhuk
