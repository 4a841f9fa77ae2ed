/// The way of a briefing from a document to a file: what window and command line both call.
#pragma once

#include "core/report/leaks/safeform.h"
#include "ui/report/fontcheck.h"

namespace vodhuk
{

struct PreparedBriefing {
    IllustratedBriefing briefing;
    QList<Leak> leaks;                       ///< to be accepted or mended before it is written
    QList<SafeChange> changes;               ///< of the safe profile
    QList<CharacterWithoutFont> withoutFont; ///< printed as codes in a PDF; other formats keep them
    ProtectedWords words{};                  ///< that were looked for
};

/// What the file's own name would give away.
[[nodiscard]] QList<Leak> leaksInNameOf(const QString &path, const PreparedBriefing &prepared);

/// Content, pictures, safe form, leaks, all of one state of the file; what an index in memory counts is of the state that it was
/// last brought up to. Any thread of a GUI application, with its own engine.
[[nodiscard]] std::expected<Result<PreparedBriefing>, QueryError>
prepareBriefing(const QueryEngine &engine, const BriefingWish &wish, const EditWatch &watch = {});

/// The same of content that is there already.
[[nodiscard]] Result<PreparedBriefing> prepareContent(const QueryEngine &engine, Briefing content,
                                                      const EditWatch &watch = {});

/// The same once its pictures are drawn, which looks for no fonts: safe form and leaks.
[[nodiscard]] Result<PreparedBriefing> lookedThrough(const QueryEngine &engine, IllustratedBriefing briefing,
                                                     const EditWatch &watch = {});

enum class BriefingFormat { Pdf, Html, Odt, Markdown };

/// By the end of a file's name: pdf, html, odt, md.
[[nodiscard]] std::optional<BriefingFormat> briefingFormat(const QString &fileName);

/// The end of a file's name in this format: "pdf".
[[nodiscard]] QString suffixOf(BriefingFormat format);

/// The file of one of several languages: "briefing-be.pdf" beside "briefing.pdf".
[[nodiscard]] QString pathInLanguage(const QString &path, const QString &language);

/// A sentence behind why the next one failed, with a blank before it; empty if nothing was written.
[[nodiscard]] QString alreadyWritten(const QStringList &paths);

/// Usage if the profile is internal and there is no passphrase, or the format cannot be encrypted.
[[nodiscard]] Result<QByteArray> writtenBriefing(const IllustratedBriefing &briefing, BriefingFormat format,
                                                 const QByteArray &passphrase = {},
                                                 const EditWatch &watch = {});

} // namespace vodhuk
