/// Briefings and snapshots of a catalogue as they are named on the command line: by their name, or by their id.
#pragma once

#include "app/openfile.h"
#include "app/terminal.h"
#include "core/records/briefingsnapshot.h"

namespace vodhuk
{

/// Wrong usage, telling which ones there are, if there is none of that name or there are several.
[[nodiscard]] Result<BriefingDocument> briefingNamed(const Database &database, const std::string &name);
[[nodiscard]] Result<BriefingSnapshot>
snapshotNamed(const Database &database, const BriefingDocument &briefing, const std::string &name);

/// Those of this name, and not those of this id.
[[nodiscard]] Result<QList<BriefingDocument>> briefingsCalled(const Database &database, const QString &name);

/// A briefing's document from a file; `-` is standard input. Io, NotFound, or what is wrong in it.
[[nodiscard]] Result<BriefingDocument> givenBriefing(const QString &path);

/// For writing; `author` stands beside the changes.
[[nodiscard]] Result<std::unique_ptr<Catalogue>> openToKeep(const std::string &file,
                                                            const std::string &author);

/// Says why a wish was refused, as wrong usage where the file is fine and it was not meant so.
[[nodiscard]] ExitStatus refuseWish(Error error, const QString &file);

/// Says the names of what cannot be read; Findings if there are any.
[[nodiscard]] ExitStatus statusWith(const QStringList &unread, const QString &file);

} // namespace vodhuk
