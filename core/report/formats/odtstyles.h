/// The named styles of a briefing as an OpenDocument text: what a word processor lists and its users change.
#pragma once

#include "core/report/formats/briefingparts.h"

#include <QByteArray>

namespace vodhuk
{

inline constexpr int odtHeadingLevels = 5;
inline constexpr int odtListLevels = 6;

/// Of the text on its page, in millimetres.
[[nodiscard]] double odtTextWidth(const QString &paper);

/// "12.50mm"
[[nodiscard]] QString odtLength(double millimetres);

/// The XML declaration and the opening tag of this root with all prefixes that we write.
[[nodiscard]] QByteArray odtProlog(const QByteArray &root);

/// The style that colours a mark; empty for a code that is no family of instruments.
[[nodiscard]] QString odtFamilyStyle(const QString &family);

/// The whole of styles.xml: with the pages, their heads and feet.
[[nodiscard]] QByteArray odtStyles(const BriefingParts &briefing);

} // namespace vodhuk
