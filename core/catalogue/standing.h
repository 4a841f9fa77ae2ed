/// What may be shown, as the authors of a catalogue see it today, and who they are: what a former state of it must not forget.
#pragma once

#include "core/catalogue/database.h"

#include <QHash>

namespace vodhuk
{

struct Standing {
    QString workflow;
    QString sensitivity;
};

/// Of all responses there are.
[[nodiscard]] Result<QHash<qint64, Standing>> standings(const Database &database);

/// Gives responses the stricter standing that they have `today`: internal or confidential, published no more, or removed, which is
/// withdrawn here. Nothing is opened that was closed.
[[nodiscard]] Status holdBack(Database &database, const QHash<qint64, Standing> &today);

/// Sets notes and authors of today aside, in memory, until the transaction is rolled back.
[[nodiscard]] Status setNotesOfTodayAside(Database &database);

/// After `database` has gone back: gives its notes the stricter mark that the same words of the record have today. Those that stand nowhere
/// today, since they were changed or removed, are confidential.
[[nodiscard]] Status holdNotesBack(Database &database);

/// Who wrote changes, in the order of their names: until that state, and until today.
[[nodiscard]] Result<QStringList> allAuthors(const Database &database);

struct MarkedNote {
    QString text;
    QString sensitivity;
};

/// Of these records, all notes that are not public in that state or today.
[[nodiscard]] Result<QList<MarkedNote>> closedNotes(const Database &database, const QList<qint64> &records);

struct NoteHeldBack {
    QString then; ///< its mark
    QString today;
};

/// By record; empty if `database` is in no former state that is printed from.
[[nodiscard]] Result<QMultiHash<qint64, NoteHeldBack>> notesHeldBack(const Database &database);

} // namespace vodhuk
