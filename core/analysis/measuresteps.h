/// How many measures are in force over time, for each actor: what is in place, and since when.
#pragma once

#include "core/analysis/withdrawals.h"

namespace vodhuk
{

/// From this day on, until the next step.
struct InForceStep {
    QDate from;
    qint64 certain = 0;
    qint64 possible = 0; ///< further ones that may be in force
    bool operator==(const InForceStep &) const = default;
};

struct ActorSteps {
    QString code; ///< as in a condition of the query language
    QString label;
    qint64 measures = 0; ///< with a stated start; a measure of several actors counts with each
    std::vector<InForceStep> steps;
};

/// Measures are those that withdraw a benefit; actors adopters and aligned ones.
struct MeasureSteps {
    QList<ActorSteps> actors; ///< by label
    QDate first;              ///< day of the first step of all, or the day to be reached; else invalid
    QDate last;               ///< and of the last one
    MeasureTotals totals;     ///< of records of the actors that were asked for
    qint64 ofOtherActors = 0; ///< measures with a start that are left out, since other actors were asked for
    qint64 ofOthersWithoutStart = 0; ///< measures left out likewise that have none
    QStringList missing;             ///< names of actors that were asked for and have no measure with a start
    qint64 withoutActor = 0;         ///< measures with a start, of records without an actor
};

/// What the steps say of a day; nothing in force before the first one.
[[nodiscard]] InForceStep stepOn(const ActorSteps &actor, QDate day);

/// `actors`: names as the query language finds them; empty: all. NotFound for one that nobody has. `reach`: the steps begin on this day, if no measure begins or ends
/// before it.
[[nodiscard]] std::expected<Result<MeasureSteps>, QueryError>
measureSteps(const QueryEngine &engine, const Query &query, const QString &language,
             const QStringList &actors = {}, QDate reach = {}, const Cancellation &cancellation = {});

} // namespace vodhuk
