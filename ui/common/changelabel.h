/// What a change of one record is called, in the history and where it is undone or redone.
#pragma once

#include <QString>

namespace vodhuk
{

/// What was done and to what: `Edit response: “First package: 40 people …”`; without a title what was done alone.
[[nodiscard]] QString changeLabel(const QString &done, const QString &title);

} // namespace vodhuk
