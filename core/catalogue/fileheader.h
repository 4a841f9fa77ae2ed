/// The first bytes of a catalogue file.
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace vodhuk
{

/// NotFound or Io, in words, for a path that SQLite could not open or would make a new file at.
[[nodiscard]] Status checkPath(const QString &path);

/// Tells at once, from the first bytes and the length, a file that is none of ours or was cut off. Asked of a connection that has
/// read nothing yet, through SQLite's own handle: on POSIX a program that opens and closes the file besides loses all the locks
/// that its connections hold on it (https://sqlite.org/howtocorrupt.html, 2.2), and another program may then write beside them.
[[nodiscard]] Status checkHeader(sqlite3 *connection, const QString &path);

} // namespace vodhuk
