/// What a field means and how it is filled in, from the codebook's coding rules.
#pragma once

#include "core/codebook/registerfields.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

/// A field, or a column of one that holds parts, as help tells of it.
struct HelpSubject {
    QString key; ///< as fieldDefinition() and casesFor() know it
    QString label;
    QString vocabulary; ///< whose terms can be chosen; empty: none
};

/// `column` is empty outside of parts.
[[nodiscard]] HelpSubject helpSubject(const ResponseField &field, const QString &column, RecordKind kind);
[[nodiscard]] HelpSubject helpSubject(RegisterKind kind, const RegisterField &field, const QString &column);

/// One or two sentences in the language of the program.
[[nodiscard]] QString fieldHelp(const QString &key);

/// Help and, for codes, every term with its definition, as rich text.
[[nodiscard]] QString fieldHelpHtml(const HelpSubject &subject, const Codebook &codebook,
                                    const QString &language);

} // namespace vodhuk
