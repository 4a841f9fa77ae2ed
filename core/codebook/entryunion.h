/// What a record gains from another one that tells of the same: values it lacks, and what both say otherwise.
#pragma once

#include "core/base/problem.h"
#include "core/codebook/responsefields.h"

namespace vodhuk
{

struct EntryUnion {
    QList<FieldText>
        changes; ///< the texts that the kept record's fields are to have, in the order in which they are written
    QStringList
        left; ///< keys of fields in which both say something, and not the same: the kept record's stays
    bool operator==(const EntryUnion &) const = default;
};

/// Lists are united; parts that say no more than one that is there fill its gaps, others come behind them as new ones. Single values
/// are taken only where `kept` has none. Who may see the record is what the stricter of the two says. The status stays out of it.
/// Pure.
[[nodiscard]] EntryUnion entryUnion(const Entry &kept, const Entry &other, const FieldContext &context);

} // namespace vodhuk
