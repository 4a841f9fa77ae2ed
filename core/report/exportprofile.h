/// For whom a briefing is written: what may stand in it and in its file (codebook.md, "Export profiles").
#pragma once

#include "core/base/wording.h"

#include <optional>

namespace vodhuk
{

enum class ExportProfile {
    Public, ///< published records, public notes, live links, the table of rows attached
    Safe, ///< to hold inside Belarus: no live link, no listed domain or name, nothing attached, neutral title
    Internal, ///< everything but confidential; encrypted
};

/// "public", "safe", "internal"; nothing for another code.
[[nodiscard]] std::optional<ExportProfile> exportProfile(const QString &code);
[[nodiscard]] QString exportProfileCode(ExportProfile profile);

/// "Safe to hold"
[[nodiscard]] QString exportProfileName(ExportProfile profile, const Wording &words);

/// What it leaves out, in a sentence or two.
[[nodiscard]] QString exportProfilePurpose(ExportProfile profile, const Wording &words);

[[nodiscard]] constexpr bool hasLiveLinks(ExportProfile profile)
{
    return profile != ExportProfile::Safe;
}

[[nodiscard]] constexpr bool hasAttachment(ExportProfile profile)
{
    return profile != ExportProfile::Safe;
}

} // namespace vodhuk
