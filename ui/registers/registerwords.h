/// What the registers and their records are called on screen.
#pragma once

#include "core/catalogue/registerrecords.h"
#include "core/codebook/registerfields.h"

namespace vodhuk
{

/// "Actors", "Events" …
[[nodiscard]] QString registerTitle(RegisterKind kind);

/// "New actor", also the label of the recorded change that makes one.
[[nodiscard]] QString newRecordTitle(RegisterKind kind);
[[nodiscard]] QString editRecordTitle(RegisterKind kind);
[[nodiscard]] QString removeRecordTitle(RegisterKind kind);

/// What a record is called: its name or title in `language`, else the first thing that it says.
[[nodiscard]] QString recordTitle(const RegisterRecord &record, const FieldContext &context,
                                  const QString &language);

/// The second line of a list: type, date or publisher in words.
[[nodiscard]] QString rowDetail(RegisterKind kind, const RegisterRow &row, const Codebook &codebook,
                                const QString &language);

} // namespace vodhuk
