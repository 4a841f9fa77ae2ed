/// Letters by which the entries of a menu are chosen: one of its own for each, in every language.
#pragma once

#include <QStringList>

class QMenu;

namespace vodhuk
{

/// The texts with a mark ("&") before a letter or digit that no other of them has: the marked one where it is free, else the first free one
/// that begins a word, else any. A text that has none left goes without. The mark inside "&&" is none.
[[nodiscard]] QStringList withOwnLetters(const QStringList &texts);

/// The same for the entries of a menu that are there now.
void giveOwnLetters(QMenu &menu);

} // namespace vodhuk
