/// The keys of all fields that the forms show, as help and the worked cases name them.
#pragma once

#include <QStringList>

namespace vodhuk::test
{

/// Of records ("date"), of their parts ("measures/scope") and of the registers ("actor/seat", "actor/memberships/kind").
[[nodiscard]] QStringList formKeys();

} // namespace vodhuk::test
