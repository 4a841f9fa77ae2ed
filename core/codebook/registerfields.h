/// The fields of actors, events, sources, targets, sanctions regimes and norms, for their forms and their history.
#pragma once

#include "core/codebook/fieldproblems.h"
#include "core/records/registerrecord.h"

namespace vodhuk
{

struct RegisterField {
    PartColumn head;           ///< key, label, kind and vocabulary; kind Parts: see `columns`
    QList<PartColumn> columns; ///< of the small parts, else empty
    std::function<QString(const RegisterRecord &, const FieldContext &)> read;

    /// Replaces the field's value; the record stays as it was if the text cannot become one. The record must be of the
    /// register whose field it is.
    std::function<FieldCheck(RegisterRecord &, const QString &text, const FieldContext &)> write;
};

/// In the order of the form. The list lives as long as the program.
[[nodiscard]] const QList<RegisterField> &registerFields(RegisterKind kind);

/// Null if there is none.
[[nodiscard]] const RegisterField *registerField(RegisterKind kind, const QString &key);

} // namespace vodhuk
