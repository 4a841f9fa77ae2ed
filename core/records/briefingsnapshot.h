/// A briefing as it was at one moment: what it was made of, so that it can be made again and compared.
#pragma once

#include "core/records/briefingdocument.h"

namespace vodhuk
{

/// A record and its version: the last change that touched it.
struct SnapshotRecord {
    ResponseId record;
    ChangeId version;
    bool operator==(const SnapshotRecord &) const = default;
};

struct BriefingSnapshot {
    SnapshotId id;
    BriefingId briefing;
    QString name;                  ///< the user's
    ChangeId state;                ///< the last change there was: the catalogue as it was then
    BriefingDocument document;     ///< as it was then
    QList<SnapshotRecord> records; ///< that went in, by id
    QString
        madeWith{}; ///< the version of the program that took it, and of its codebook; empty: an early one, which kept none
    bool operator==(const BriefingSnapshot &) const = default;
};

} // namespace vodhuk
