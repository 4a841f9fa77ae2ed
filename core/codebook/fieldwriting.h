/// Several texts written into the fields of one record, in the order that they need.
#pragma once

#include "core/codebook/registerfields.h"
#include "core/codebook/responsefields.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace vodhuk
{

/// The keys of all fields of the form. Parts come before the fields that sum them up, dates of measures behind the benefits that make the
/// measures, and who is listed behind all that makes or names a measure.
[[nodiscard]] const QStringList &orderOfWriting();

/// Texts by the field's key. Gives why, by key, where one cannot become a value; that field stays as it was.
[[nodiscard]] QMap<QString, FieldProblem> writeFields(Entry &entry, const QMap<QString, QString> &texts,
                                                      const FieldContext &context);

struct WrittenInPart {
    QMap<QString, FieldProblem> unreadable;
    QStringList inPart; ///< of these, the fields of which some values or rows were written
};

/// The same; of a field that cannot be read whole, its values or rows that can be are written. For looking at a record that is being
/// typed, not for saving it.
[[nodiscard]] WrittenInPart writeReadable(Entry &entry, const QMap<QString, QString> &texts,
                                          const FieldContext &context);

/// What every field says that says anything, also titles and summaries in languages that the form does not show.
[[nodiscard]] QMap<QString, QString> fieldTexts(const Entry &entry, const FieldContext &context);
[[nodiscard]] QMap<QString, QString> fieldTexts(const RegisterRecord &record, const FieldContext &context);

/// The record as it was when fieldTexts() gave `texts`, as far as they can still be understood: an actor may have gone since.
[[nodiscard]] Entry recordWithTexts(Entry now, const QMap<QString, QString> &texts,
                                    const FieldContext &context);
[[nodiscard]] RegisterRecord recordWithTexts(RegisterRecord now, const QMap<QString, QString> &texts,
                                             const FieldContext &context);

} // namespace vodhuk
