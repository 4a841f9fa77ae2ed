/// How a measure is called by other parts of its record: by benefit and direction, and by more where several are called so.
#pragma once

#include "core/codebook/fieldproblems.h"

namespace vodhuk
{

/// "travel withdraws"; `-` stands for a benefit or direction that is not stated. Where several measures of the record are called so, their
/// first day in force tells them apart ("travel withdraws 2020-10-02"), else the id. A measure that is not saved has no id yet.
[[nodiscard]] QString measureName(const Measure &measure, const QList<Measure> &measures);

/// The place of the one measure that is meant: by measureName(), by the benefit alone, or by its id. An empty name means the only measure.
[[nodiscard]] Parsed<qsizetype> measureCalled(const QString &name, const QList<Measure> &measures,
                                              const Codebook &codebook);

/// "Travel, withdraws, since 2 October 2020". What is no such name stays as it is.
[[nodiscard]] QString measureNameInWords(const QString &name, const Codebook &codebook,
                                         const QString &language);

/// A measure for each name, as a record would have them in which all names mean one: to look at texts without a record.
[[nodiscard]] QList<Measure> measuresCalled(QStringList names, const Codebook &codebook);

/// One measure of every benefit and direction, for forms that speak of many records.
[[nodiscard]] QList<Measure> measuresOfAnyRecord(const Codebook &codebook);

} // namespace vodhuk
