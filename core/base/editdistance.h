/// How far one spelling is from another: for "did you mean".
#pragma once

#include <QStringView>

namespace vodhuk
{

/// The least number of characters to insert, delete, replace or swap with a neighbour that makes one of the other.
/// Compares as given: fold first. Any thread.
[[nodiscard]] int editDistance(QStringView one, QStringView other);

} // namespace vodhuk
