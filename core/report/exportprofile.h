/// For whom a briefing is written: what may stand in it and in its file (codebook.md, "Export profiles").
#pragma once

#include "core/base/wording.h"

#include <array>
#include <optional>

namespace vodhuk
{

enum class ExportProfile {
    Public, ///< published records, public notes, live links, the table of rows attached
    Safe, ///< to hold inside Belarus: no live link, no listed domain or name, nothing attached, neutral title
    Internal, ///< everything but confidential; encrypted
};

/// In the order in which they are offered.
inline constexpr std::array exportProfiles{ExportProfile::Public, ExportProfile::Safe,
                                           ExportProfile::Internal};

/// "public", "safe", "internal"; nothing for another code.
[[nodiscard]] std::optional<ExportProfile> exportProfile(const QString &code);
[[nodiscard]] QString exportProfileCode(ExportProfile profile);

/// "Safe to hold"
[[nodiscard]] QString exportProfileName(ExportProfile profile, const Wording &words);

/// What it leaves out, in a sentence or two.
[[nodiscard]] QString exportProfilePurpose(ExportProfile profile, const Wording &words);

/// Records marked internal, and internal notes; what is confidential stands in none.
[[nodiscard]] constexpr bool showsInternal(ExportProfile profile)
{
    return profile == ExportProfile::Internal;
}

/// Written as a PDF with a passphrase or not at all.
[[nodiscard]] constexpr bool isEncrypted(ExportProfile profile)
{
    return profile == ExportProfile::Internal;
}

/// Names, addresses, titles and the name of the file give way to what tells nothing.
[[nodiscard]] constexpr bool isSafeToHold(ExportProfile profile)
{
    return profile == ExportProfile::Safe;
}

[[nodiscard]] constexpr bool hasLiveLinks(ExportProfile profile)
{
    return !isSafeToHold(profile);
}

[[nodiscard]] constexpr bool hasAttachment(ExportProfile profile)
{
    return !isSafeToHold(profile);
}

} // namespace vodhuk
