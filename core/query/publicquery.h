/// The part of a selection that may leave the catalogue: records marked internal or confidential stay, and the words of notes so marked choose
/// no records.
#pragma once

#include "core/query/queryengine.h"
#include "core/records/response.h"
#include "core/records/sensitivity.h"

namespace vodhuk
{

struct PublicPart {
    Query query; ///< to ask: holds back records that are only linked with the selection, too
    Query told;  ///< to name: says what it leaves out only where the selection has something to leave out
    qint64 leftOut = 0; ///< records of the whole selection that are not in it for their mark
    qint64 inClosedNotes =
        0; ///< others that are not, since a word stands in their closed notes alone: for the author, never to be printed
    QStringList
        closedWords{}; ///< words of the query that all the catalogue has in closed records and notes alone: they tell what those say
};

/// PublicPart::query, without looking what that leaves out.
[[nodiscard]] Query publicQuery(const Query &query);

/// A record that says nothing about it is public.
[[nodiscard]] std::expected<Result<PublicPart>, QueryError>
publicPart(const QueryEngine &engine, const Query &query, const Cancellation &cancellation = {});

/// The same for those who may see records and notes up to a mark.
[[nodiscard]] std::expected<Result<PublicPart>, QueryError> openPart(const QueryEngine &engine,
                                                                     const Query &query, Sensitivity open,
                                                                     const Cancellation &cancellation = {});

/// PublicPart::closedWords of any query, where notes up to a mark may be seen.
[[nodiscard]] Result<QStringList> closedWordsOf(const QueryEngine &engine, const Query &query,
                                                Sensitivity open);

/// Tags that the query asks for or leaves out: words of the work on the catalogue, which its text would tell others.
[[nodiscard]] QStringList tagsNamed(const Query &query);

/// The same rule for one record.
[[nodiscard]] bool mayLeave(const Response &response);
[[nodiscard]] bool mayLeave(const QString &sensitivity);

} // namespace vodhuk
