/// What people decide about findings: answers to warnings, records told apart, words for the checks. Reading; writing is Edit's.
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/database.h"
#include "core/codebook/fielddifferences.h"
#include "core/records/checkedword.h"
#include "core/records/findinganswer.h"

#include <QHash>
#include <QSet>

namespace vodhuk
{

/// The answers about these records, by record.
[[nodiscard]] Result<QHash<qint64, QList<FindingAnswer>>> answersAbout(const Database &database,
                                                                       const QSet<qint64> &records);

/// Gives each warning and hint its answer, if there is one for its rule and field. Errors have none.
void addAnswers(Problems &problems, const QList<FindingAnswer> &answers);

/// Whether rule `rule` of the codebook may be answered: not if it is one of its errors.
[[nodiscard]] bool mayBeAnswered(const QString &rule);

/// Pairs of records that a person has told apart and of which one is among `records`; each pair in both orders.
[[nodiscard]] Result<QSet<std::pair<qint64, qint64>>> distinctPairs(const Database &database,
                                                                    const QSet<qint64> &records);

/// What was decided about a record, for comparing two states of it: each answer with its reason as `after`, and the records it is not
/// the same as, whose names are looked up in `names`.
[[nodiscard]] Result<QList<FieldDifference>> judgementsAbout(const Database &database, qint64 record,
                                                             const Database &names);

/// The word as it is kept: blanks put in order, a domain without the address around it. Invalid if it is none, or there is no such
/// list.
[[nodiscard]] Result<CheckedWord> tidied(const CheckedWord &word);

/// By list, language and word.
[[nodiscard]] Result<QList<CheckedWord>> allCheckedWords(const Database &database);

/// Puts a word that is tidied into its list. For Edit, and for states that are never kept.
[[nodiscard]] Status writeCheckedWord(Database &database, const CheckedWord &word);

} // namespace vodhuk
