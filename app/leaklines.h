/// The leak report as the command line tells it.
#pragma once

#include "core/report/leaks/safeform.h"
#include "ui/report/fontcheck.h"

#include <QJsonArray>

namespace vodhuk
{

/// Which leaks stand although nobody has accepted them; `accepted` holds ids, or "all".
[[nodiscard]] QList<Leak> openLeaks(const QList<Leak> &leaks, const QStringList &accepted);

/// "L-7f3a91 E-mail address: a@b.org (Chronology, no. 12, summary). Take it out of the record."
[[nodiscard]] QString leakLine(const Leak &leak);

[[nodiscard]] QJsonArray leaksJson(const QList<Leak> &leaks, const QStringList &accepted);

/// What the safe profile changed: for the author's side alone.
[[nodiscard]] QJsonArray safeChangesJson(const QList<SafeChange> &changes);
[[nodiscard]] QString safeChangeLine(const SafeChange &change);

[[nodiscard]] QJsonArray fallbacksJson(const QList<FallbackText> &fallbacks);
[[nodiscard]] QString fallbackLine(const FallbackText &fallback);

[[nodiscard]] QJsonArray withoutFontJson(const QList<CharacterWithoutFont> &characters);
[[nodiscard]] QString withoutFontLine(const CharacterWithoutFont &character);

} // namespace vodhuk
