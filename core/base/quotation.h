/// Quotation marks of the language that the program speaks, for what is put into its sentences by code.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// A text as a sentence has room for it: in one line, cut behind some hundred characters, if possible at a blank, with “…” in place of the rest.
[[nodiscard]] QString excerpt(QStringView text);

/// “text”; «text» in Belarusian and Russian.
[[nodiscard]] QString quoted(const QString &text);

/// “one”, “two”. Empty for no texts.
[[nodiscard]] QString quotedList(const QStringList &texts);

} // namespace vodhuk
