/// The text form of a briefing's document: in the catalogue, in templates, and in files that people share.
#pragma once

#include "core/base/result.h"
#include "core/records/briefingdocument.h"

namespace vodhuk
{

/// JSON, indented, keys in one order: equal documents, equal bytes. Without the id.
[[nodiscard]] QByteArray briefingJson(const BriefingDocument &document);

/// What is longer is no briefing: it holds texts, no pictures.
inline constexpr qsizetype mostBriefingBytes = 1 << 20;

/// Reads that form; keys it does not know are left out. Invalid, with the place and what is wrong there, for anything else.
[[nodiscard]] Result<BriefingDocument> briefingFromJson(const QByteArray &json);

} // namespace vodhuk
