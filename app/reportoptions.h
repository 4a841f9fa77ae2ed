/// What `vodhuk report` was asked for: as it was typed, and what that means.
#pragma once

#include "app/leaklines.h"
#include "core/base/result.h"
#include "core/catalogue/database.h"
#include "core/records/briefingsnapshot.h"
#include "core/report/exportprofile.h"

#include <string>

namespace vodhuk
{

struct ReportOptions {
    std::string file;
    std::string to;
    std::string filter;
    std::string languages; ///< parted by commas; empty: those of the briefing
    std::string title;
    std::string addressee;
    std::string
        templateName; ///< code of a template that ships, a name in the catalogue, or a file; empty: the full briefing
    std::string briefing; ///< name in the catalogue
    std::string snapshot; ///< of that briefing
    std::string paper;
    std::string actor;
    std::string day;
    std::string event;
    std::string profile = "public";
    std::string passphraseFile;
    LeakOptions leaks;
};

/// The document that is printed, with everything the options say about it. Usage if there is no such template or briefing, or if an option
/// has no use in it; NotFound, Invalid or Io for a file that cannot be read.
[[nodiscard]] Result<BriefingDocument> documentFor(const ReportOptions &options, const Database &database);

/// The snapshot that was named. Usage if there is no such one, or if something else than a snapshot lets choose was asked for.
[[nodiscard]] Result<BriefingSnapshot> snapshotFor(const ReportOptions &options, const Database &database);

/// Usage for one that there is not.
[[nodiscard]] Result<ExportProfile> profileFor(const ReportOptions &options);
[[nodiscard]] Result<QStringList> languagesFor(const ReportOptions &options,
                                               const BriefingDocument &document);

/// The first line of the file that was named; empty if none was. Io, or Usage if the line is empty.
[[nodiscard]] Result<QByteArray> passphraseFor(const ReportOptions &options);

} // namespace vodhuk
