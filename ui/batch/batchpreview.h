/// What would become of the first records of a batch, as rich text.
#pragma once

#include "core/batch/batchrun.h"

namespace vodhuk
{

struct BatchPreview {
    BatchOutcome outcome;
    QList<BatchRow> rows; ///< the first ones
};

/// "12 records change, 3 say so already …": what a batch would do.
[[nodiscard]] QString outcomeInWords(const BatchOutcome &outcome);
/// The same once it is done.
[[nodiscard]] QString doneInWords(const BatchOutcome &outcome);

[[nodiscard]] QString batchRowsHtml(const QList<BatchRow> &rows, const FieldContext &context,
                                    const QString &language);

} // namespace vodhuk
