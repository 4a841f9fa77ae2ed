/// What the program keeps between sessions about its window: recent catalogues, look, language.
#pragma once

#include <QStringList>

namespace vodhuk
{

enum class ColourScheme { System, Light, Dark };

/// Newest first, at most eight; never any if the user does not want a list kept.
[[nodiscard]] QStringList recentCatalogues();
void rememberCatalogue(const QString &path);
/// An empty path forgets all of them.
void forgetCatalogue(const QString &path = {});

/// The briefing that was open last in a recent catalogue, as a record's id; forgotten with the catalogue. 0: none.
[[nodiscard]] qint64 briefingOpenIn(const QString &path);
void rememberBriefing(const QString &path, qint64 briefing);

[[nodiscard]] bool keepsRecentCatalogues();
/// To keep none also forgets those kept so far.
void setKeepsRecentCatalogues(bool keeps);

/// The name that stands beside changes in the history; empty unless the user gave one.
[[nodiscard]] QString authorName();
void setAuthorName(const QString &name);

[[nodiscard]] ColourScheme colourScheme();
void setColourScheme(ColourScheme scheme);

/// Makes the program speak this language (en, be, ru) from now on and keeps the choice; windows must be made anew.
void changeLanguage(const QString &language);

} // namespace vodhuk
