/// A condition of the query in the user's words: "Actor: European Union".
#pragma once

#include "core/query/query.h"

namespace vodhuk
{

class Workspace;

/// What a value of `field` is called on screen; the value itself where it has no other name.
[[nodiscard]] QString valueLabel(const Workspace &workspace, const QString &field, const QString &value);
[[nodiscard]] QString conditionLabel(const Workspace &workspace, const Condition &condition);

} // namespace vodhuk
