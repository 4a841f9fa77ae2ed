/// Who has responded, and with which families of instruments: what maps and lists of actors show.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

struct Respondent {
    ActorId actor;
    QString code; ///< as in a condition of the query language
    QString label;
    QString iso2;         ///< of states alone; an organ's or a company's response is none of the state
    qint64 count = 0;     ///< records of the query; aligned actors count as actors
    QStringList families; ///< of these records, in the order of the vocabulary
    bool operator==(const Respondent &) const = default;
};

struct Respondents {
    QList<Respondent> actors; ///< by label; states of the catalogue without a record too
    QString target;           ///< what Belarus is called in the catalogue; empty if it is not there
    qint64 total = 0;         ///< records of the query
    qint64 leftOut = 0;       ///< of them, those without an actor
};

/// One record counts for each of its actors. Cancelled if `cancellation` says so in between.
[[nodiscard]] std::expected<Result<Respondents>, QueryError>
respondents(const QueryEngine &engine, const Query &query, const QString &language,
            const Cancellation &cancellation = {});

} // namespace vodhuk
