/// Differences of a record as people read them: labels for codes, names for other records.
#pragma once

#include "core/catalogue/database.h"
#include "core/codebook/fielddifferences.h"

namespace vodhuk
{

/// Made for the differences of one record of any kind.
class DifferenceWords
{
public:
    DifferenceWords(const Database &database, const FieldContext &context, qint64 record,
                    const QString &language = programLanguage());

    /// The same difference with its texts in words.
    [[nodiscard]] FieldDifference of(const FieldDifference &difference) const;

private:
    [[nodiscard]] QString words(const QString &field, const QString &text) const;

    FieldWording m_wording;
    std::optional<RegisterKind> m_register;
};

} // namespace vodhuk
