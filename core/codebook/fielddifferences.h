/// In which fields two states of a record differ, as canonical texts, and those texts in words.
#pragma once

#include "core/base/localizedtext.h"
#include "core/codebook/registerfields.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

struct FieldDifference {
    QString
        field; ///< key, see formField(); of no field of the form where it is about an answer or a pair told apart
    QString label; ///< on screen, translated
    QString before;
    QString after;
    bool operator==(const FieldDifference &) const = default;
};

/// All fields but ids, in the order of the table of fields, with titles and summaries in any language that either has.
[[nodiscard]] QList<const ResponseField *> fieldsToCompare(const Entry &before, const Entry &after);

[[nodiscard]] FieldDifference fieldDifference(const ResponseField &field, const Entry &before,
                                              const Entry &after, const FieldContext &context);

/// Every field whose text differs, in the order of the table of fields; an empty Entry stands for a record that is not there.
/// Where a field of parts tells the difference in full, those that sum it up are left out.
[[nodiscard]] QList<FieldDifference> fieldDifferences(const Entry &before, const Entry &after,
                                                      const FieldContext &context);

/// How texts are put into words.
struct FieldWording {
    const FieldContext &context;
    RecordKind kind = RecordKind::Response;
    QString language = programLanguage();
    std::function<QString(qint64 record)>
        recordName{}; ///< for ids of other records; without it they stay ids
};

/// A field of two records beside each other, in words.
struct FieldPair {
    QString field; ///< key, see formField()
    QString label; ///< on screen, translated
    QString one;
    QString other;
    [[nodiscard]] bool differs() const { return one != other; }
    bool operator==(const FieldPair &) const = default;
};

/// Every field that either of them fills, those that differ first, else in the order of the table of fields. What reads the same is
/// the same here, whatever the ids of its parts; what a field of parts tells in full is not told again in short.
[[nodiscard]] QList<FieldPair> fieldPairs(const Entry &one, const Entry &other, const FieldWording &wording);

/// A canonical text as people read it: labels for codes, a line for each part.
[[nodiscard]] QString fieldWords(const ResponseField &field, const QString &text,
                                 const FieldWording &wording);
[[nodiscard]] QString fieldWords(const RegisterField &field, const QString &text,
                                 const FieldWording &wording);

} // namespace vodhuk
