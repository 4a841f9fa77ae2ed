#include "core/records/registerrecord.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

QString registerCode(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Actor:
        return u"actor"_s;
    case RegisterKind::Event:
        return u"event"_s;
    case RegisterKind::Source:
        return u"source"_s;
    case RegisterKind::Target:
        return u"target"_s;
    case RegisterKind::Regime:
        return u"regime"_s;
    case RegisterKind::Norm:
        break;
    }
    return u"norm"_s;
}

std::optional<RegisterKind> registerFromCode(const QString &code)
{
    const auto found = std::ranges::find(allRegisters, code, registerCode);
    return found == allRegisters.end() ? std::nullopt : std::optional(*found);
}

RegisterRecord emptyRecord(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Actor:
        return Actor();
    case RegisterKind::Event:
        return Event();
    case RegisterKind::Source:
        return Source();
    case RegisterKind::Target:
        return Target();
    case RegisterKind::Regime:
        return Regime();
    case RegisterKind::Norm:
        break;
    }
    return Norm();
}

RegisterKind kindOf(const RegisterRecord &record)
{
    return allRegisters.at(record.index());
}

qint64 idOf(const RegisterRecord &record)
{
    return std::visit([](const auto &one) { return one.id.value; }, record);
}

} // namespace vodhuk
