/// Who may see a record or a note, whoever wrote its code.
#pragma once

#include <QString>

namespace vodhuk
{

enum class Sensitivity { Public, Internal, Confidential };

/// No code is public. One that this program does not know, of a later one or of another hand, is confidential.
[[nodiscard]] Sensitivity sensitivityOf(const QString &code);

/// The code of what it means.
[[nodiscard]] QString sensitivityCode(const QString &code);

/// The one that fewer may see; the first if they mean the same.
[[nodiscard]] QString stricterSensitivity(const QString &one, const QString &other);

} // namespace vodhuk
