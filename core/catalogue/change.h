/// A recorded change, as history shows it, and the set of records it touched.
#pragma once

#include "core/base/recordid.h"

#include <QList>
#include <QString>

namespace vodhuk
{

struct Change {
    enum class Kind { Edit, Undo, Redo };

    ChangeId id;
    Kind kind = Kind::Edit;
    QString time;        ///< UTC, ISO 8601 with seconds: "2026-11-23T20:46:53Z"
    QString author;      ///< the name the user chose; empty if none
    QString label;       ///< of the edit: "Edit response"; for undo and redo the label of what was taken back
    ChangeId of;         ///< undo, redo: the edit they speak of
    bool undone = false; ///< edit: it does not stand at present
    QList<qint64> records;
    bool operator==(const Change &) const = default;
};

/// What a commit changed, for views. Empty `records` with `all`: too many to list, read everything anew.
struct ChangeSet {
    QList<qint64> records;
    bool all = false;

    /// Those of a later commit too, each record once.
    void add(const ChangeSet &later);
};

} // namespace vodhuk
