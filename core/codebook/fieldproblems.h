/// What a person reads when a text cannot become a field's value.
#pragma once

#include "core/base/partialdate.h"
#include "core/codebook/responsefields.h"

#include <expected>

namespace vodhuk
{

using FieldCheck = std::optional<FieldProblem>;

template <class T>
using Parsed = std::expected<T, FieldProblem>;

[[nodiscard]] FieldProblem unknownCode(const QString &vocabulary, const QString &code,
                                       const Codebook &codebook);
[[nodiscard]] FieldProblem unknownActor(const QString &name, const ActorDirectory &actors);
[[nodiscard]] FieldProblem ambiguousActor(const QString &name, const QList<ActorId> &found,
                                          const ActorDirectory &actors);
[[nodiscard]] FieldProblem unknownTarget(const QString &name);
[[nodiscard]] FieldProblem ambiguousTarget(const QString &name, const QList<TargetId> &found);
[[nodiscard]] FieldProblem badNumber(const QString &text);
[[nodiscard]] FieldProblem badYesNo(const QString &text);
[[nodiscard]] FieldProblem badId(const QString &text);
[[nodiscard]] FieldProblem badKind(const QString &text);
[[nodiscard]] FieldProblem measureCountDiffers(qsizetype dates, qsizetype benefits);
[[nodiscard]] FieldProblem measureHasListings(const QString &benefit);
[[nodiscard]] FieldProblem nobodyListed();

/// Nothing if the text may stand in a record: see steeringsign.h. Rules "control" and "direction".
[[nodiscard]] FieldCheck refuseSteering(const QString &text);

/// The same problem, told with its row (counted from 0) and column.
[[nodiscard]] FieldProblem inCell(FieldProblem problem, qsizetype row, const PartColumn &column);

/// The codes of a cell, each once; a problem for the first one that the vocabulary does not have.
[[nodiscard]] Parsed<QStringList> parseCodes(const QString &text, const QString &vocabulary,
                                             const Codebook &codebook);
[[nodiscard]] Parsed<PartialDate> parseDate(const QString &text);

/// The actor that a name means alone, or that has this id.
[[nodiscard]] Parsed<ActorId> actorCalled(const QString &name, const ActorDirectory &actors);

/// A text by which actorCalled() finds the actor: its English name if that is its own, else its id.
[[nodiscard]] QString nameToFind(ActorId id, const ActorDirectory &actors);

/// The target that a name or identifier means alone, or that has this id.
[[nodiscard]] Parsed<TargetId> targetCalled(const QString &name, const TargetDirectory &targets);

} // namespace vodhuk
