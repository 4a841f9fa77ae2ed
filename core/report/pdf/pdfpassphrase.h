/// Prepares a passphrase as PDF's encryption wants it, so that the same words open the file wherever they are typed.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vodhuk
{

/// Characters; with fewer, trying them all opens the file.
constexpr qsizetype shortestPassphrase = 8;

/// ISO 32000-2 asks for SASLprep (RFC 4013) and the first 127 bytes: every blank becomes U+0020, what cannot be seen (soft hyphen,
/// joiners) is taken out, letters are composed (NFKC). Letters of both directions may be mixed, and characters newer than Unicode 3.2 stand as
/// they are. Usage if it is not UTF-8, holds control characters, or nothing is left of it.
[[nodiscard]] Result<QByteArray> preparedPassphrase(const QByteArray &utf8);

} // namespace vodhuk
