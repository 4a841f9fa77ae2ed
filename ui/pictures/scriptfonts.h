/// Chooses the font family of each part of a text by its script: what the system would fall back to is never asked.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vodhuk
{

/// The families of Latin, Greek and Cyrillic.
[[nodiscard]] QString sansFamily();
[[nodiscard]] QString serifFamily();

/// The Debian package of the families of all scripts but those of East Asia.
[[nodiscard]] QString fontPackage();

/// A stretch of a text that is set in one family.
struct FontRun {
    qsizetype start = 0;
    qsizetype length = 0;
    QString family;
    bool operator==(const FontRun &) const = default;
};

/// Without gaps, in the order of the text; `base` is the family of Latin, Greek and Cyrillic. For printedText. Needs a GUI application,
/// any thread.
[[nodiscard]] QList<FontRun> fontRuns(const QString &text, const QString &base);

/// The text as it can be printed: a character that no font of a briefing has is written as its code, "[U+1F600]". What is never seen
/// (marks of encoding, control characters) is left out. The same text if nothing is to be done.
[[nodiscard]] QString printedText(const QString &text);

/// The same for parts of one text: what signs can be set in depends on the letters before them.
[[nodiscard]] QStringList printedTexts(const QStringList &parts);

/// What of `text` is printed as its code: "U+1F600", each once.
[[nodiscard]] QStringList charactersWithoutFont(const QString &text);

/// A family that a text needs and this computer lacks.
struct MissingFont {
    QString family;
    QString package; ///< of Debian
};

/// The first one that is missing for `text`.
[[nodiscard]] std::optional<MissingFont> missingFont(const QString &text);

} // namespace vodhuk
