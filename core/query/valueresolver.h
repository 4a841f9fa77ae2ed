/// What the values of a condition mean: codes of the codebook, ids of actors, spans of days.
#pragma once

#include "core/catalogue/database.h"
#include "core/codebook/codebook.h"
#include "core/query/queryparser.h"
#include "core/records/actordirectory.h"
#include "core/records/regime.h"

#include <optional>

namespace vodhuk
{

/// What values are looked up in.
struct QueryScope {
    const Database &database;
    const Codebook &codebook;
    const ActorDirectory &actors;
};

/// From the first to the last day (Julian), both included; nothing: no limit.
struct DaySpan {
    std::optional<qint64> first;
    std::optional<qint64> last;
};

template <class T>
using Resolved = std::expected<T, QueryError>;

/// The error about one value of a condition, with the value's place.
[[nodiscard]] QueryError valueError(const Condition &condition, qsizetype index, const QString &message,
                                    const QString &suggestion = {});

/// Codes of a vocabulary; a value may also be a label in any language. Case does not matter.
[[nodiscard]] Resolved<QStringList> resolveCodes(const Condition &condition, const QString &vocabulary,
                                                 const QueryScope &scope);

/// Those with this key, or this name in any language. Case does not matter.
[[nodiscard]] QList<Regime> regimesNamed(const QString &value, const QList<Regime> &regimes);

/// Values out of a fixed list. Case does not matter.
[[nodiscard]] Resolved<QStringList> resolveWords(const Condition &condition, const QStringList &known);

/// The actors named; a name of several actors is an error.
[[nodiscard]] Resolved<QList<ActorId>> resolveActors(const Condition &condition, const QueryScope &scope);

/// `A..B`, `A..`, `..B` or one EDTF value, each as the span of days it may mean.
[[nodiscard]] Resolved<QList<DaySpan>> resolveDays(const Condition &condition);

/// The vocabulary whose codes the values of a field are; empty for fields of another kind.
[[nodiscard]] QString vocabularyOfField(const QString &field);

} // namespace vodhuk
