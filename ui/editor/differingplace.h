/// The part of a long text that says what another one does not.
#pragma once

#include <QString>

namespace vodhuk
{

/// One line of `text`, from a few words before the first place in which it differs from `other`; long ones are cut, “–” stands for none.
[[nodiscard]] QString aroundDifference(const QString &text, const QString &other);

} // namespace vodhuk
