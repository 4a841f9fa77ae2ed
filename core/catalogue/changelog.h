/// History: what was changed, when and by whom; and what undo and redo act on.
#pragma once

#include "core/catalogue/change.h"
#include "core/catalogue/database.h"

#include <QHash>

#include <functional>
#include <optional>

namespace vodhuk
{

/// All changes, or those of one record, newest first; `limit` 0: all of them. `records` lists at most 1000 ids a change.
[[nodiscard]] Result<QList<Change>> history(const Database &database, qint64 record = 0, int limit = 0);

/// The same one by one, without their records, until `take` says false; memory does not grow with the length of the history.
[[nodiscard]] Status eachChange(const Database &database, qint64 record,
                                const std::function<Result<bool>(const Change &change)> &take);

/// The last edit that stands; the edit that was taken back last and can be brought back.
[[nodiscard]] Result<std::optional<Change>> lastDone(const Database &database);
[[nodiscard]] Result<std::optional<Change>> lastUndone(const Database &database);

/// The newest change, a null id if there is none; and how many there are behind one.
[[nodiscard]] Result<ChangeId> newestChange(const Database &database);
[[nodiscard]] Result<qint64> countChangesAfter(const Database &database, ChangeId change);

/// The newest change that touched each of these records, steps of undo and redo included; records without one are left out.
[[nodiscard]] Result<QHash<qint64, ChangeId>> newestChangesOf(const Database &database,
                                                              const QList<qint64> &records);

/// An id above all changes there are, also if the clock was set back since: their order is the order of undo. Inside a transaction.
[[nodiscard]] Result<ChangeId> nextChangeId(const Database &database);

/// Of how many recorded parts an edit consists, and one of them, counted from 0: Damaged if it is missing or cannot be read.
[[nodiscard]] Result<int> countParts(const Database &database, ChangeId edit);
[[nodiscard]] Result<QByteArray> changePart(const Database &database, ChangeId edit, int part);

/// The edits of which a recorded part is missing or cannot be read, newest first: undo and redo will refuse them.
[[nodiscard]] Result<QList<Change>> damagedChanges(const Database &database);

/// Every record an edit touched, or the first `limit` of them; negative: all.
[[nodiscard]] Result<QList<qint64>> changeRecords(const Database &database, ChangeId edit, int limit = -1);

/// Writes a part of an edit whose own row follows with logEdit(). Inside a transaction that defers foreign keys.
[[nodiscard]] Status logPart(Database &database, ChangeId edit, int part, const QByteArray &bytes);

/// Writes a new edit; what was taken back before can no longer be brought back. Inside a transaction.
[[nodiscard]] Status logEdit(Database &database, const Change &change);

/// Writes an undo or redo of `change.of`. Inside a transaction.
[[nodiscard]] Status logStep(Database &database, const Change &change);

} // namespace vodhuk
