#include "core/report/exportprofile.h"

#include <array>
#include <utility>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array codes{std::pair{ExportProfile::Public, "public"_L1},
                           std::pair{ExportProfile::Safe, "safe"_L1},
                           std::pair{ExportProfile::Internal, "internal"_L1}};

} // namespace

std::optional<ExportProfile> exportProfile(const QString &code)
{
    for (const auto &[profile, name] : codes) {
        if (code == name)
            return profile;
    }
    return std::nullopt;
}

QString exportProfileCode(ExportProfile profile)
{
    for (const auto &[each, name] : codes) {
        if (each == profile)
            return name;
    }
    return {};
}

QString exportProfileName(ExportProfile profile, const Wording &words)
{
    switch (profile) {
    case ExportProfile::Public:
        return words.translate("ExportProfile", "Public");
    case ExportProfile::Safe:
        return words.translate("ExportProfile", "Safe to hold");
    case ExportProfile::Internal:
        return words.translate("ExportProfile", "Internal");
    }
    return {};
}

QString exportProfilePurpose(ExportProfile profile, const Wording &words)
{
    switch (profile) {
    case ExportProfile::Public:
        return words.translate(
            "ExportProfile", "For everybody. Records marked internal or confidential and internal notes are "
                             "left out; links work, and the table of the records used is attached.");
    case ExportProfile::Safe:
        return words.translate(
            "ExportProfile",
            "For readers inside Belarus. As public, and without links, attachment, protected "
            "names and addresses of domains that are listed there; title and file name tell "
            "nothing.");
    case ExportProfile::Internal:
        return words.translate("ExportProfile",
                               "For your own group. Records marked internal are shown, confidential ones are "
                               "left out; the file is encrypted with a passphrase.");
    }
    return {};
}

} // namespace vodhuk
