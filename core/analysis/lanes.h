/// Responses, the countermoves of the de facto authorities and the reactions of civil society beside each other, with their links.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/response.h"

namespace vodhuk
{

struct LaneRecord {
    ResponseId id;
    RecordKind kind = RecordKind::Response;
    PartialDate date;
    LocalizedText title;
    QStringList actors;      ///< names of the adopters
    QString family;          ///< of a response's first instrument
    bool isSelected = false; ///< fits the query itself, apart from its kind
};

/// Between records of two lanes, by their places in Lanes::records.
struct LaneLink {
    size_t from = 0;
    size_t to = 0;
    QString label; ///< of the relation, in the language asked for
};

struct Lanes {
    std::vector<LaneRecord>
        records; ///< by date: countermoves, reactions, and the responses they are linked with
    std::vector<LaneLink> links;
    qint64 responses = 0;      ///< of the query
    qint64 responsesShown = 0; ///< of them, those in `records`
    qint64 countermoves = 0;   ///< that belong to the query, see lanes()
    qint64 reactions = 0;
    qint64 earlier = 0; ///< countermoves and reactions before those in `records`
};

/// So many countermoves and reactions are read and shown.
inline constexpr size_t mostAnswers = 150;

/// Countermoves and reactions belong to a query that they fit, whatever it says of kinds, or if they are linked with a response that fits.
/// What only hangs on a link is left out if the query's conditions on status and sensitivity do. The latest `most` countermoves and reactions.
[[nodiscard]] std::expected<Result<Lanes>, QueryError> lanes(const QueryEngine &engine, const Query &query,
                                                             const QString &language,
                                                             size_t most = mostAnswers,
                                                             const Cancellation &cancellation = {});

} // namespace vodhuk
