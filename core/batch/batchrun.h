/// An edit over many records, slice by slice: as a preview that writes nothing, or as one recorded change.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"
#include "core/codebook/consistency.h"
#include "core/codebook/fielddifferences.h"

#include <functional>
#include <optional>

namespace vodhuk
{

/// A place in a text at which something is replaced.
struct TextHit {
    QString field; ///< key, see formField()
    QString leading;
    QString found;
    QString replacement;
    QString trailing;
    bool operator==(const TextHit &) const = default;
};

/// What becomes of one record.
struct BatchRow {
    ResponseId record;
    QString title;                      ///< in the language of the program, if it has one in it
    QList<FieldDifference> differences; ///< what changes, or would change if no problem forbade it
    QList<TextHit> hits;                ///< of a replacement: the first ones
    qint64 hitCount = 0;                ///< of a replacement: all of them
    Problems problems;                  ///< an error keeps the record as it is

    [[nodiscard]] bool isRefused() const { return !mayBePublished(problems); }
};

struct BatchOutcome {
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;           ///< left as they are, each with an error
    qint64 missing = 0;           ///< no longer in the catalogue
    qint64 hits = 0;              ///< of a replacement, in records that change
    std::optional<Change> change; ///< none: nothing was written
};

/// Who waits for a batch. Functions that are left out are not called.
struct BatchWatch {
    std::function<void(const BatchRow &row)> row{}; ///< each record that changes or is refused, in order
    std::function<void(qint64 done, qint64 total)> progress{};
    Cancellation cancellation{}; ///< ends the batch with Cancelled and nothing written
};

/// What is done to one record: changes the entry and fills in the row's differences, hits and problems.
using EntryEdit = std::function<void(Entry &entry, BatchRow &row)>;

/// What `edit` would make of the records. A published record in which a rule would find an error that it does not find now is refused;
/// a draft is not. Some hundred records in memory at a time. Reads on the calling thread.
[[nodiscard]] Result<BatchOutcome> previewEntries(const Database &database, const FieldContext &context,
                                                  const QList<ResponseId> &records, const EntryEdit &edit,
                                                  const BatchWatch &watch = {});

/// The same, written as one recorded change called `label`.
[[nodiscard]] Result<BatchOutcome> editEntries(Catalogue &catalogue, const QList<ResponseId> &records,
                                               const QString &label, const EntryEdit &edit,
                                               const BatchWatch &watch = {});

} // namespace vodhuk
