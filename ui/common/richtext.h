/// Small pieces of Qt's rich text: escaped, coloured as Appearance says, links that look like links.
#pragma once

#include "ui/common/appearance.h"

#include <QString>

namespace vodhuk
{

/// Text of people as rich text: nothing in it is taken for markup, line breaks stay.
[[nodiscard]] QString richPlain(const QString &text);

/// The same for a tool tip, which Qt would else take for the one or the other by how it looks.
[[nodiscard]] QString richTip(const QString &text);

[[nodiscard]] QString richColoured(const QString &html, const QColor &colour);

/// Small and muted: remarks behind a value.
[[nodiscard]] QString richRemark(const QString &text, const Appearance &appearance);

/// `html` as a link to `target` in the accent colour, not underlined.
[[nodiscard]] QString richLink(const QString &target, const QString &html, const Appearance &appearance);

/// The heading of a part of a page.
[[nodiscard]] QString richHeading(const QString &text, const Appearance &appearance);

} // namespace vodhuk
