/// Quotation marks of the language that the program speaks, for what is put into its sentences by code.
#pragma once

#include <QStringList>

namespace vodhuk
{

/// “text”; «text» in Belarusian and Russian.
[[nodiscard]] QString quoted(const QString &text);

/// “one”, “two”. Empty for no texts.
[[nodiscard]] QString quotedList(const QStringList &texts);

} // namespace vodhuk
