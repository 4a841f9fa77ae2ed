/// What the subcommands say: data on standard output, messages on standard error.
#pragma once

#include "app/command.h"
#include "core/base/problem.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace vodhuk
{

/// `text` with everything that would steer a terminal or turn the direction of writing in sight: `\x1b`, `\u202e`. Tabs stay.
[[nodiscard]] QString visibleText(const QString &text);

/// A translated text as CLI11 takes it.
[[nodiscard]] std::string commandText(const QString &text);

/// Writes all of `data` to standard output; Io if that fails.
[[nodiscard]] Status writeOutput(const QByteArray &data);

/// Writes a file whole or not at all; what stood there before stays if it fails (Io). `-` is standard output; a device or
/// pipe is written as it is.
[[nodiscard]] Status writeFile(const QString &path, const QByteArray &data);

/// One JSON document on standard output, and `status`; Unusable (and a message) if it cannot be written.
[[nodiscard]] ExitStatus writeJson(const QJsonObject &document, ExitStatus status = ExitStatus::Done);

/// For a command that was asked for JSON: if it failed before it wrote any, `{"error": {"status", "message"}}` with what was said last.
/// Gives `status`.
[[nodiscard]] ExitStatus writeMissingJson(ExitStatus status);

/// Cells of one line of text, parted by tabs; nothing in a cell can part it.
[[nodiscard]] QString tableLine(const QStringList &cells);

/// Lines of text on standard output, as visibleText(); otherwise as writeJson.
[[nodiscard]] ExitStatus writeLines(const QStringList &lines, ExitStatus status = ExitStatus::Done);

/// `vodhuk: message`, or `vodhuk: file: message`, or `vodhuk: file:line: message` on standard error.
void sayMessage(const QString &message, const QString &file = {}, int line = 0);

/// Says what is wrong with `file` and gives the exit status for it.
[[nodiscard]] ExitStatus sayError(const Error &error, const QString &file = {});

/// Tells on a terminal how far a long work is; nothing otherwise.
[[nodiscard]] std::function<void(qint64 done, qint64 total)> terminalProgress();

/// Message and remedy of a problem in one text.
[[nodiscard]] QString problemText(const Problem &problem);

/// A problem in the form that all commands give it in JSON.
[[nodiscard]] QJsonObject problemJson(const Problem &problem);

} // namespace vodhuk
