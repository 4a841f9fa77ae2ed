/// How records of any kind are called in a sentence.
#pragma once

#include "core/base/localizedtext.h"
#include "core/catalogue/database.h"

namespace vodhuk
{

/// "response", "actor", "source" …, as the table `record` says it; empty if there is no such record.
[[nodiscard]] Result<QString> recordType(const Database &database, qint64 record);

/// Title or name in `language` (see LocalizedText::best), the address of a source without a title, the key of a sanctions
/// regime without a name. The id's text for what has no name or is not there.
[[nodiscard]] Result<QString> recordName(const Database &database, qint64 record,
                                         const QString &language = programLanguage());

} // namespace vodhuk
