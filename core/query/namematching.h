/// Conditions on what things are called: each name is looked at once, not once for each record that has it.
#pragma once

#include "core/base/result.h"
#include "core/query/valueresolver.h"

#include <vector>

namespace vodhuk
{

/// The text as it is compared regardless of case, in any script.
[[nodiscard]] QString caseless(const QString &text);

/// The words of one value, in any order and case.
class NameWords
{
public:
    explicit NameWords(const QString &value);

    /// Whether each of them stands in one of these texts, which are caseless().
    [[nodiscard]] bool standIn(const QStringList &texts) const;

    [[nodiscard]] qsizetype count() const { return m_words.size(); }

private:
    QStringList m_words; ///< caseless, each once
};

/// One for each value of the condition. A value of too many words is refused.
[[nodiscard]] Resolved<std::vector<NameWords>> nameWords(const Condition &condition);

/// Those of `names` that the values mean: each as it is written or, where none is written so, in any case.
[[nodiscard]] QStringList namesWritten(const QStringList &names, const QStringList &values);

/// What the file did not tell while the values of a condition were looked up.
[[nodiscard]] std::unexpected<QueryError> notRead(const Condition &condition, const Error &error);

} // namespace vodhuk
