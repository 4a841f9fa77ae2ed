/// Texts as a file for readers may hold them, whatever a table brought in.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// Without the signs that steer a terminal or turn the direction of writing (see steeringsign.h); what is no character at all is
/// U+FFFD. Line breaks are LF, tabs are blanks. Any XML file can hold the result.
[[nodiscard]] QString printableText(const QString &text);

/// The same on one line: for titles, names and cells of a head.
[[nodiscard]] QString printableLine(const QString &text);

/// Those that are not empty, with `between` in between.
[[nodiscard]] QString joinedTexts(QStringList texts, const QString &between);

/// True if the first letter that has a direction is written from right to left.
[[nodiscard]] bool beginsFromRight(QStringView text);

/// `text`, with U+200E behind it if it has letters from the right: so that numbers and signs which follow on a line from left to right stay behind it.
[[nodiscard]] QString endedFromLeft(const QString &text);

} // namespace vodhuk
