/// Two records of one type that are one: the first stays, and all that named the second names the first.
#pragma once

#include "core/catalogue/database.h"

#include <QSet>
#include <QStringList>

namespace vodhuk
{

/// A field in which two records differ, as canonical texts; parts of a response in words.
struct MergedField {
    QString key;
    QString label;
    QString kept;
    QString merged;
    bool operator==(const MergedField &) const = default;
};

/// Rows of one sort that name the merged record and will name the kept one.
struct MergedLinks {
    QString label;
    qint64 count = 0;
    bool operator==(const MergedLinks &) const = default;
};

/// What merging makes: the plan, and afterwards what was done.
struct RecordMerge {
    QString type; ///< actor, source, target, response
    qint64 kept = 0;
    qint64 merged = 0;
    QString keptName;
    QString mergedName;
    QList<MergedLinks> links;     ///< those with a count
    QList<MergedField> taken;     ///< the kept record gets the other's value
    QList<MergedField> conflicts; ///< both have a value: the kept record's stays
    QStringList aliases;          ///< names of the merged actor that become aliases
    QStringList folded; ///< in words: what would stand there twice, or name itself, and stands once or goes
};

/// Which two, and in which fields (by key) the other's value shall win.
struct MergeWish {
    qint64 kept = 0;
    qint64 merged = 0;
    QStringList fromMerged = {};
};

/// The type of both: actor, source, target or response. Usage if they are one, Invalid if they are not of one type that can be merged,
/// NotFound if one is gone.
[[nodiscard]] Result<QString> mergeableType(const Database &database, const MergeWish &wish);

/// What Edit::merge would make. A response does not go, it is withdrawn: see twinmerge.h. Fails as mergeableType() does, and with
/// Usage if a field of the wish is none.
[[nodiscard]] Result<RecordMerge> planMerge(const Database &database, const MergeWish &wish);

/// Does what planMerge() tells for actors, sources and targets, and adds the records whose rows were changed to `touched`. Used by Edit, inside its transaction
/// with foreign keys deferred.
[[nodiscard]] Result<RecordMerge> mergeRecords(Database &database, const MergeWish &wish,
                                               QSet<qint64> &touched);

} // namespace vodhuk
