/// The registers as lists, and one record of them found, saved, removed, whatever its kind.
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/edit.h"
#include "core/records/nearnames.h"
#include "core/records/registerrecord.h"

namespace vodhuk
{

/// A line of a register's list.
struct RegisterRow {
    qint64 id = 0;
    QString name;
    QString detail; ///< canonical text: code of a type, date, publisher
    bool operator==(const RegisterRow &) const = default;
};

struct RegisterRows {
    QList<RegisterRow> rows; ///< by name as readers expect it
    qint64 total = 0;        ///< of those that match, also beyond the limit
};

/// The records one of whose names holds every word of `typed`, in any script and with any accents; all for an empty `typed`. Names
/// are in `language` where there is one. Passes through the whole register: for a worker.
[[nodiscard]] Result<RegisterRows> registerRows(const Database &database, RegisterKind kind,
                                                const QString &typed, const QString &language,
                                                qsizetype limit, const Cancellation &cancellation = {});

/// Every name of every record, sounded out. As above, for a worker, and slower.
[[nodiscard]] Result<NearNames> knownNames(const Database &database, RegisterKind kind,
                                           const Cancellation &cancellation = {});

[[nodiscard]] Result<std::optional<RegisterRecord>> findRegisterRecord(const Database &database,
                                                                       RegisterKind kind, qint64 id);

/// Insert or update; gives the id.
[[nodiscard]] Result<qint64> saveRegisterRecord(Edit &edit, const RegisterRecord &record);

/// As Edit::remove: Invalid, naming one of them, while other records name it. Norms cannot be removed (Usage).
[[nodiscard]] Status removeRegisterRecord(Edit &edit, RegisterKind kind, qint64 id);

} // namespace vodhuk
