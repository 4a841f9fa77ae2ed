/// The few things of a record that a row of a table shows, read for the rows in sight.
#pragma once

#include "core/base/partialdate.h"
#include "core/catalogue/database.h"
#include "core/index/indexdata.h"
#include "core/records/actordirectory.h"
#include "core/records/response.h"

namespace vodhuk
{

struct ResponseRow {
    ResponseId id;
    RecordKind kind = RecordKind::Response;
    PartialDate date;
    LocalizedText title;
    QList<ActorId> adopters;
    QList<ActorId> aligned;
    QStringList instruments;
    QStringList triggers;
    QStringList binding;
    QString framing;
    QString sense;
    QString workflow;
    QString code;
    std::optional<int> personsNew;
    std::optional<int> entitiesNew;
    QString sensitivity;               ///< empty: public
    std::vector<MeasureDays> measures; ///< of any kind, without their rows
};

/// In the order of `ids`; a record that is gone gives a row with a null id, so that positions hold.
[[nodiscard]] Result<std::vector<ResponseRow>> readRows(const Database &database,
                                                        const std::vector<ResponseId> &ids);

} // namespace vodhuk
