/// The consistency rules themselves: each one function, gathered in tables by what they look at.
#pragma once

#include "core/codebook/consistency.h"

#include <span>

namespace vodhuk
{

/// One place where a record breaks a rule.
struct Finding {
    QString field; ///< key in the canonical table
    QString message;
    QString remedy;
    std::optional<Fix> fix{};
};

using Findings = QList<Finding>;

struct ConsistencyRule {
    const char *id; ///< as in the codebook
    Severity severity;
    bool forAllKinds; ///< else for responses alone
    Findings (*find)(const Response &, const RuleContext &);
};

[[nodiscard]] std::span<const ConsistencyRule> completenessRules();
[[nodiscard]] std::span<const ConsistencyRule> dateRules();
[[nodiscard]] std::span<const ConsistencyRule> actorRules();
[[nodiscard]] std::span<const ConsistencyRule> bindingRules();
[[nodiscard]] std::span<const ConsistencyRule> measureRules();
[[nodiscard]] std::span<const ConsistencyRule> reasonRules();
[[nodiscard]] std::span<const ConsistencyRule> textRules();
[[nodiscard]] std::span<const ConsistencyRule> neighbourRules();
[[nodiscard]] std::span<const ConsistencyRule> evidenceRules();

/// Whether what rule `rule` finds in a record may change with other records.
[[nodiscard]] bool concernsNeighbours(const QString &rule);

/// Codes and actors as a message names them: in words, in the language of the messages. An unknown code stays itself.
[[nodiscard]] QString inWords(const QString &vocabulary, const QString &code, const RuleContext &context);
[[nodiscard]] QString inWords(const QString &vocabulary, const QStringList &codes,
                              const RuleContext &context);
[[nodiscard]] QString nameOf(ActorId actor, const RuleContext &context);

/// "Travel ban → Travel": a measure as a message names it.
[[nodiscard]] QString measureName(const Measure &measure, const RuleContext &context);

/// Whether any (every) one of `codes` is among `set`; nothing is never every.
[[nodiscard]] bool containsAny(const QStringList &codes, const QStringList &set);
[[nodiscard]] bool allAmong(const QStringList &codes, const QStringList &set);

} // namespace vodhuk
