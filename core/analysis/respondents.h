/// Who has responded, and with which families of instruments: what maps and lists of actors show.
#pragma once

#include "core/query/daystate.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

/// How records stand on the day that their query asks for.
struct RecordsOnDay {
    qint64 certain = 0;
    qint64 possible = 0; ///< further ones, of which a measure may be in force
    qint64 eased = 0;    ///< of both, those whose measures are eased by licence, all that hold
    qint64 easedInPart = 0;
    bool operator==(const RecordsOnDay &) const = default;

    [[nodiscard]] qint64 all() const { return certain + possible; }
    [[nodiscard]] bool isPossible() const { return certain == 0 && possible > 0; } ///< and nothing else
    [[nodiscard]] bool isEased() const { return all() > 0 && eased == all(); }
};

struct Respondent {
    ActorId actor;
    QString code; ///< as in a condition of the query language
    QString label;
    QString iso2;            ///< of states alone; an organ's or a company's response is none of the state
    qint64 count = 0;        ///< records of the query; aligned actors count as actors
    QStringList families;    ///< of these records, in the order of the vocabulary
    RecordsOnDay onDay = {}; ///< of these records; nothing where the query asks for no day
    bool operator==(const Respondent &) const = default;
};

struct Respondents {
    QList<Respondent> actors; ///< by label; states of the catalogue without a record too
    QString target;           ///< what Belarus is called in the catalogue; empty if it is not there
    qint64 total = 0;         ///< records of the query
    qint64 leftOut = 0;       ///< of them, those without an actor
    QDate day;                ///< that the query asks for, of which `onDay` tells; else invalid
};

/// One record counts for each of its actors. Cancelled if `cancellation` says so in between.
[[nodiscard]] std::expected<Result<Respondents>, QueryError>
respondents(const QueryEngine &engine, const Query &query, const QString &language,
            const Cancellation &cancellation = {});

} // namespace vodhuk
