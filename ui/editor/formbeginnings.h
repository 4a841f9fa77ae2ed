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

/// A new record: what the form shows as not changed, and the texts to be shown as if typed.
struct NewBeginning {
    Entry entry;
    QMap<QString, QString> texts;
};

/// Begins with `entry` and what is kept for new records, in fields of its form. As if typed is what can no longer be understood.
[[nodiscard]] NewBeginning beginWithPinned(const Entry &entry, const QMap<QString, QString> &pinned,
                                           const FieldContext &context);

/// In the place of a record that is gone: begins with what it said in every field (`base`) and what was `typed` over it, as if typed where
/// the form shows it. Its parts are new ones; its sources are found again
/// by what they say.
[[nodiscard]] NewBeginning beginAnew(RecordKind kind, const QMap<QString, QString> &base,
                                     const QMap<QString, QString> &typed, const FieldContext &context);

} // namespace vodhuk
