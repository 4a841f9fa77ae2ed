/// What was chosen about a picture as settings of a saved view, and back.
#pragma once

#include "core/query/shownview.h"
#include "ui/pictures/picturekinds.h"

namespace vodhuk
{

/// "day", "month", "quarter", "year"; nothing for another name.
[[nodiscard]] std::optional<TimeBin> binByName(const QString &name);

/// "kind" and what was chosen of that which this kind has; what is as usual is left out. A day that is not valid was not chosen.
[[nodiscard]] QList<ViewSetting> settingsOf(const PictureKind &kind, const PictureChoices &choices);

/// The settings as sections of briefings keep them: one text for each, several actors parted by ';'.
[[nodiscard]] QList<ViewSetting> settingsFrom(const QMap<QString, QString> &texts);

/// The names of all settings that kinds of pictures have, "kind" among them.
[[nodiscard]] QStringList settingNames();

/// Whether this kind has a setting of this name.
[[nodiscard]] bool hasSetting(const PictureKind &kind, const QString &name);

struct ReadChoices {
    PictureChoices choices = {}; ///< the day is not valid if none was named
    QStringList unread = {};     ///< "by:mood": what this kind has not, or not any more
};

[[nodiscard]] ReadChoices choicesFrom(const QList<ViewSetting> &settings, const PictureKind &kind);

} // namespace vodhuk
