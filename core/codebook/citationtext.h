/// The text of a citation: its sentences, its edges, and what can be a name in it.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace vodhuk
{

/// Letters of all scripts are letters.
[[nodiscard]] QRegularExpression unicodePattern(const QString &text);

/// Without brackets that hold nothing and without what parted it from a neighbour.
[[nodiscard]] QString withoutLooseEnds(QString text);

/// "(BBC News)".
[[nodiscard]] QString withoutBrackets(const QString &text);

/// Names of houses carry no numbers and do not ask.
[[nodiscard]] bool canBePublisher(const QString &text);

/// "Title. Publisher". An abbreviation does not end one.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// A regular expression without groups for "Smith, J.", "Smith, J. A., & Ross, B.", "Дынько, А. В.", "Дынько А. В."
[[nodiscard]] const QString &citedNamesPattern();

} // namespace vodhuk
