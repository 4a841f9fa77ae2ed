/// All targets of a catalogue by id and by every name they have: what fields that name a target look it up in.
#pragma once

#include "core/records/target.h"

#include <memory>

namespace vodhuk
{

/// An immutable value made from a list of targets. Cheap to copy (shared), any thread.
class TargetDirectory
{
public:
    TargetDirectory() = default;
    explicit TargetDirectory(QList<Target> targets);

    [[nodiscard]] const QList<Target> &targets() const;
    [[nodiscard]] const Target *find(TargetId id) const; ///< null if unknown; lives as long as the directory

    /// The name in `language` (see LocalizedText::best); the id's text for an unknown target or one without a name.
    [[nodiscard]] QString name(TargetId id, const QString &language) const;

    /// The targets one of whose names (any language) or identifiers equals `name`, compared folded. More than one: the name is
    /// ambiguous. The first question of all makes the names comparable.
    [[nodiscard]] QList<TargetId> named(QStringView name) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// Every name of a target in any language, and its identifiers.
[[nodiscard]] QStringList allNames(const Target &target);

} // namespace vodhuk
