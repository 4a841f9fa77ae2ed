/// A person, body or thing that measures are directed against; listed by name or counted without one.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/recordid.h"

#include <QList>
#include <QString>

#include <tuple>

namespace vodhuk
{

/// Under which a target is found elsewhere: scheme "imo", identifier "9187629".
struct TargetIdentifier {
    QString scheme;
    QString identifier;
    bool operator==(const TargetIdentifier &) const = default;
    bool operator<(const TargetIdentifier &other) const
    {
        return std::tie(scheme, identifier) < std::tie(other.scheme, other.identifier);
    }
};

struct Target {
    TargetId id;
    QString type; ///< vocabulary target_type
    LocalizedText name;
    bool named = true; ///< false: a description or a number of people whom the act does not name
    QString position;  ///< what the person does, in words
    QList<TargetIdentifier> identifiers; ///< in ascending order, as the catalogue gives them
    bool operator==(const Target &) const = default;
};

} // namespace vodhuk
