/// The look of a briefing as HTML: on screens of any width, by day and by night, and on paper.
#pragma once

#include <QString>

namespace vodhuk
{

/// A style sheet that needs no escaping in XML and loads nothing. `paper`: a4 or letter.
[[nodiscard]] QString htmlStyle(const QString &paper);

/// The class that colours something as a family of instruments; empty for a code without one.
[[nodiscard]] QString familyClass(const QString &family);

} // namespace vodhuk
