/// Find and replace in the texts of many records: titles, summaries, notes, quotes and what else is said in words.
#pragma once

#include "core/batch/batchrun.h"

namespace vodhuk
{

struct TextReplacement {
    QString find;
    QString with; ///< of a regular expression `\1` stands for its first group

    /// Keys of fields as the form has them ("title_be", "note_list", "citations" for quotes); empty: all texts. `notes` and
    /// `public_notes` mean the notes one by one.
    QStringList fields{};
    QStringList languages{}; ///< of titles and summaries; empty: all

    bool matchCase = true;
    bool wholeWords = false;
    bool regular = false; ///< `find` is a regular expression, as Perl has them

    bool operator==(const TextReplacement &) const = default;
};

/// Where what would be replaced, and what the records would say then; nothing is written. Usage if nothing is to be found, a field has no
/// texts, a language is none, or the expression is none or lacks a group that `with` names.
[[nodiscard]] Result<BatchOutcome> previewReplacement(const Database &database, const FieldContext &context,
                                                      const QList<ResponseId> &records,
                                                      const TextReplacement &replacement,
                                                      const BatchWatch &watch = {});

/// Does what previewReplacement() tells, as one recorded change. Nothing else of the records is changed.
[[nodiscard]] Result<BatchOutcome> applyReplacement(Catalogue &catalogue, const QList<ResponseId> &records,
                                                    const TextReplacement &replacement,
                                                    const BatchWatch &watch = {});

} // namespace vodhuk
