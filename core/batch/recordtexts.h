/// The texts of a record, one by one, each with the field it belongs to.
#pragma once

#include "core/records/response.h"

#include <functional>

namespace vodhuk
{

/// Gives a text its new wording. `field`: the key as the form has it.
using Reword = std::function<QString(const QString &field, const QString &language, const QString &text)>;

/// Asks for every text that is not empty. A note that becomes empty goes.
void rewordTexts(Response &response, const Reword &reword);

/// The keys that rewordTexts() can name, titles and summaries in the languages of the house alone.
[[nodiscard]] QStringList textFieldKeys();

} // namespace vodhuk
