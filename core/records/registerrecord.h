/// A record of one of the registers: what responses name, be it an actor, an event, a source, a target, a sanctions regime or a norm.
#pragma once

#include "core/records/actor.h"
#include "core/records/event.h"
#include "core/records/norm.h"
#include "core/records/regime.h"
#include "core/records/source.h"
#include "core/records/target.h"

#include <array>
#include <variant>

namespace vodhuk
{

/// In the order of RegisterRecord's alternatives.
enum class RegisterKind { Actor, Event, Source, Target, Regime, Norm };

inline constexpr std::array allRegisters{RegisterKind::Actor,  RegisterKind::Event,  RegisterKind::Source,
                                         RegisterKind::Target, RegisterKind::Regime, RegisterKind::Norm};

using RegisterRecord = std::variant<Actor, Event, Source, Target, Regime, Norm>;

/// "actor", "event", "source", "target", "regime", "norm", as the table `record` says it. Never translated.
[[nodiscard]] QString registerCode(RegisterKind kind);
[[nodiscard]] std::optional<RegisterKind> registerFromCode(const QString &code);

[[nodiscard]] RegisterRecord emptyRecord(RegisterKind kind);
[[nodiscard]] RegisterKind kindOf(const RegisterRecord &record);

/// 0: not saved yet.
[[nodiscard]] qint64 idOf(const RegisterRecord &record);

} // namespace vodhuk
