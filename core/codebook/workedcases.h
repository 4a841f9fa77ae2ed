/// The borderline cases of the codebook, worked out: what happened, how it is coded, why, and where one goes wrong.
#pragma once

#include "core/base/localizedtext.h"
#include "core/records/response.h"

#include <QList>
#include <QStringList>

namespace vodhuk
{

/// All texts are there in the house languages.
struct WorkedCase {
    int number = 0; ///< as in the codebook, from 1
    LocalizedText title;
    LocalizedText facts;
    LocalizedText coding;
    LocalizedText why;
    LocalizedText trap;
    QStringList fields;  ///< keys of the fields it teaches about
    QStringList codes;   ///< "instrument:travel_ban": it is about records that carry any of them
    QStringList sources; ///< web addresses
    bool operator==(const WorkedCase &) const = default;
};

/// By number. Never fails: they are compiled in and tested. They live as long as the program. Any thread.
[[nodiscard]] const QList<WorkedCase> &workedCases();

/// Those that teach about a field, by its key: first those about records like this one, then the others, each by number. Pure.
[[nodiscard]] QList<const WorkedCase *> casesFor(const QString &field, const Response &record);

} // namespace vodhuk
