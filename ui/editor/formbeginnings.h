/// What a form begins with: a record of the catalogue, an empty one, or a form that was kept.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/codebook/responsefields.h"
#include "core/records/entry.h"

#include <QMap>
#include <QString>

namespace vodhuk
{

/// NotFound, in words for the user, if it is no longer there.
[[nodiscard]] Result<Entry> entryToEdit(const Catalogue &catalogue, ResponseId id);

[[nodiscard]] Entry newEntry(RecordKind kind);

/// What the texts of a kept form were typed over: the record as it was then.
[[nodiscard]] Entry entryUnder(const Catalogue &catalogue, const Draft &draft);

/// A new record in the place of one that is gone.
struct NewBeginning {
    Entry entry;                  ///< texts in languages that the form does not show
    QMap<QString, QString> texts; ///< the others, as if typed
};

/// Begins with what the record said in every field (`base`) and what was `typed` over it. Its parts are new ones; its sources are found again
/// by what they say.
[[nodiscard]] NewBeginning beginAnew(RecordKind kind, const QMap<QString, QString> &base,
                                     const QMap<QString, QString> &typed, const FieldContext &context);

} // namespace vodhuk
