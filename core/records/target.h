/// A person, body or thing that measures are directed against; listed by name or counted without one.
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/recordid.h"

#include <QList>

namespace vodhuk
{

/// Under which a target is found elsewhere: scheme "imo", identifier "9187629".
struct TargetIdentifier {
    QString scheme;
    QString identifier;
    auto operator<=>(const TargetIdentifier &) const = default;
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
