/// The history of one record by field: what each change made of it, and how it stood before.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"
#include "core/codebook/fielddifferences.h"

#include <functional>
#include <optional>

namespace vodhuk
{

/// Before or after a change.
enum class Moment { Before, After };

/// One change of a record.
struct RecordStep {
    Change change;
    QList<FieldDifference> differences; ///< canonical texts; of all fields where the record came or went
};

/// Calls `visit` with the changes of a record of any type, newest first, until it says false. The sources that a record cites are those of
/// that time; other records are named as they are called now. Damaged if what a change recorded cannot be read: those after it
/// were visited. One part of one change in memory at a time, however long the history.
[[nodiscard]] Status walkHistory(const Database &database, const FieldContext &context, qint64 record,
                                 const std::function<bool(const RecordStep &step)> &visit);

/// What one change made of a record: empty if it did not touch it.
[[nodiscard]] Result<QList<FieldDifference>>
fieldDifferences(const Database &database, const FieldContext &context, ChangeId change, qint64 record);

/// A record at one time: an entry, or a record of a register; neither where it was not there.
struct RecordState {
    std::optional<Entry> entry;
    std::optional<RegisterRecord> listed;
    QList<FieldDifference> judgements{}; ///< what was decided about it: see judgementsAbout()
};

/// The record as it stood before or after a change. NotFound if the change did not touch it.
[[nodiscard]] Result<RecordState> stateOf(const Database &database, qint64 record, ChangeId change,
                                          Moment moment);

/// The same of a response, countermove or reaction; nothing if it was not there then.
[[nodiscard]] Result<std::optional<Entry>> versionOf(const Database &database, ResponseId record,
                                                     ChangeId change, Moment moment = Moment::After);

} // namespace vodhuk
