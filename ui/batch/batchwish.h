/// What shall be done to many records: an edit of one field, or a replacement in texts.
#pragma once

#include "core/batch/batchedit.h"
#include "core/batch/textreplacement.h"

#include <variant>

namespace vodhuk
{

struct BatchWish {
    QList<ResponseId> records;
    std::variant<BatchEdit, TextReplacement> edit;
    bool operator==(const BatchWish &) const = default;
};

/// Nothing is written. Any thread with a database of its own.
[[nodiscard]] Result<BatchOutcome> preview(const Database &database, const FieldContext &context,
                                           const BatchWish &wish, const BatchWatch &watch);

/// One recorded change.
[[nodiscard]] Result<BatchOutcome> apply(Catalogue &catalogue, const BatchWish &wish,
                                         const BatchWatch &watch);

} // namespace vodhuk
