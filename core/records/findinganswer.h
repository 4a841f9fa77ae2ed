/// Why a person lets a warning about a record stand.
#pragma once

#include <QString>

namespace vodhuk
{

/// One for each record, rule and field.
struct FindingAnswer {
    qint64 record = 0;
    QString rule;  ///< "W31"
    QString field; ///< as the finding names it; may be empty
    QString reason;
    bool operator==(const FindingAnswer &) const = default;
};

} // namespace vodhuk
