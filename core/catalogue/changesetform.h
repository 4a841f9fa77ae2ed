/// Whether a recorded change has the form in which SQLite's session extension writes changesets.
#pragma once

#include <QByteArrayView>

namespace vodhuk
{

/// Whether the bytes can be read to their end and hold at least one row. To be asked of whatever comes from a file before SQLite
/// reads it: SQLite 3.40 goes round for ever over a table's name that does not end. The form: https://sqlite.org/session/changeset.html
/// and the comment at the head of sqlite3session.c.
[[nodiscard]] bool isReadableChangeset(QByteArrayView part);

} // namespace vodhuk
