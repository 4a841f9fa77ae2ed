/// The smaller tables: actors, events, sources, targets, norms, terms, regimes, saved views. Reading; writing is Edit's.
#pragma once

#include "core/catalogue/database.h"
#include "core/records/actor.h"
#include "core/records/event.h"
#include "core/records/norm.h"
#include "core/records/regime.h"
#include "core/records/savedview.h"
#include "core/records/source.h"
#include "core/records/target.h"
#include "core/records/term.h"

#include <optional>
#include <vector>

namespace vodhuk
{

[[nodiscard]] Result<std::vector<Actor>> allActors(const Database &database);
[[nodiscard]] Result<QList<Event>> allEvents(const Database &database); ///< by date
[[nodiscard]] Result<QList<Term>> allTerms(const Database &database);   ///< by vocabulary and position
/// The same, with the built-in terms that a file of an older program lacks behind them: such a file may be open for reading only.
[[nodiscard]] Result<QList<Term>> knownTerms(const Database &database);
[[nodiscard]] Result<QList<SavedView>> allSavedViews(const Database &database);
[[nodiscard]] Result<QList<Regime>> allRegimes(const Database &database);
[[nodiscard]] Result<std::optional<Source>> findSource(const Database &database, SourceId id);
[[nodiscard]] Result<QList<Source>> findSources(const Database &database,
                                                const QList<qint64> &ids); ///< in no order
[[nodiscard]] Result<QList<Source>> allSources(const Database &database);  ///< by publisher, title
[[nodiscard]] Result<QList<Target>> allTargets(const Database &database);  ///< in the order they were made
[[nodiscard]] Result<QList<Target>> findTargets(const Database &database,
                                                const QList<qint64> &ids); ///< in no order
[[nodiscard]] Result<QList<Norm>> allNorms(const Database &database);      ///< in the order they were made

} // namespace vodhuk
