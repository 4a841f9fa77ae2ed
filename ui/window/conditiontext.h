/// A condition of the query in the user's words: "Actor: European Union".
#pragma once

#include "core/query/query.h"

namespace vodhuk
{

class Workspace;

/// What a value of `field` is called on screen; the value itself where it has no other name.
[[nodiscard]] QString valueLabel(const Workspace &workspace, const QString &field, const QString &value);
[[nodiscard]] QString conditionLabel(const Workspace &workspace, const Condition &condition);

/// What was typed may be a word of thousands of letters: a label would not break it, and the window be as wide.
[[nodiscard]] QString shortened(const QString &text);

} // namespace vodhuk
