#include "ui/window/nextreview.h"

#include "core/query/rowreader.h"
#include "ui/common/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vodhuk
{

namespace
{

/// The first of these that nobody has reviewed yet; null if there is none. They may be a million.
Result<ResponseId> firstToReview(const Database &database, const std::vector<ResponseId> &ids,
                                 const Cancellation &cancellation)
{
    static const QStringList open{u"draft"_s, u"coded"_s, u"double_coded"_s};
    constexpr std::size_t slice = 200;
    for (std::size_t from = 0; from < ids.size() && !cancellation.isCancelled(); from += slice) {
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(slice, ids.size() - from));
        const auto rows = readRows(database, {begin, end});
        VODHUK_TRY(rows);
        const auto next =
            std::ranges::find_if(*rows, [](const ResponseRow &row) { return open.contains(row.workflow); });
        if (next != rows->end())
            return next->id;
    }
    return ResponseId();
}

} // namespace

void findNextToReview(Workspace &workspace, QObject *receiver,
                      const std::function<void(ResponseId next)> &found)
{
    std::vector<ResponseId> ids = workspace.result()->ids;
    const auto chosen = std::ranges::find(ids, workspace.chosen());
    if (chosen != ids.end())
        std::ranges::rotate(ids, chosen + 1);
    workspace.background().askFile<Result<ResponseId>>(
        u"review"_s, receiver,
        [ids = std::move(ids)](const QueryEngine &engine, const Cancellation &cancellation) {
            return firstToReview(engine.database(), ids, cancellation);
        },
        [&workspace, found](const Result<ResponseId> &next) {
            if (!next)
                return Q_EMIT workspace.failed(next.error());
            found(*next);
        },
        Background::Urgency::Urgent);
}

} // namespace vodhuk
