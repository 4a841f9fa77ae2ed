/// One field of many records set, or a value added to it or taken from it.
#pragma once

#include "core/batch/batchrun.h"

namespace vodhuk
{

struct BatchEdit {
    enum class Action { Set, Add, Remove };

    QString field; ///< key of a field of the form, see formField(): "tags", "status", "measures"
    Action action = Action::Set;

    /// Canonical text. Set takes the whole text of the field, an empty one empties it. Add and Remove take one value or several as
    /// the field parts them; of a field of parts rows as in parttext.h, in which an empty cell stands for anything.
    QString value;

    bool operator==(const BatchEdit &) const = default;
};

/// What the edit would make of each record; nothing is written. Usage, with what to do, if the field is none or cannot be changed for
/// many, or if no record could take the value.
[[nodiscard]] Result<BatchOutcome> previewBatch(const Database &database, const FieldContext &context,
                                                const QList<ResponseId> &records, const BatchEdit &edit,
                                                const BatchWatch &watch = {});

/// Does what previewBatch() tells, as one recorded change.
[[nodiscard]] Result<BatchOutcome> applyBatch(Catalogue &catalogue, const QList<ResponseId> &records,
                                              const BatchEdit &edit, const BatchWatch &watch = {});

/// A row of a field of parts from `column=value` pairs, parted by `;`: "benefit=travel;direction=withdraws". Usage, naming it, if the
/// field has no such column or it is given twice. A text that is a row already (with tabs), or of another kind of field, stays as it is.
[[nodiscard]] Result<QString> batchValue(const QString &fieldKey, const QString &text);

} // namespace vodhuk
