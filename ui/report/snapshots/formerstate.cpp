#include "ui/report/snapshots/formerstate.h"

#include "core/catalogue/paststate.h"

namespace vodhuk
{

Status readAsItWas(const QString &path, ChangeId state, const EditWatch &watch,
                   const std::function<void(const QueryEngine &engine)> &read)
{
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto former = PastState::toPrintFrom(*database, state, watch);
    if (!former)
        return std::unexpected(former.error());
    const auto engine = queryEngine(*database);
    VODHUK_TRY(engine);
    read(*engine);
    return {};
}

Result<QList<SnapshotRecord>> recordsAsTheyWere(const QString &path, const BriefingSnapshot &snapshot,
                                                ExportProfile profile, const EditWatch &watch)
{
    if (!showsInternal(profile))
        return snapshot.records;
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto former = PastState::at(*database, snapshot.state, watch);
    if (!former)
        return std::unexpected(former.error());
    const auto engine = queryEngine(*database);
    VODHUK_TRY(engine);
    BriefingWish wish;
    wish.document = snapshot.document;
    wish.profile = profile;
    return snapshotRecords(*engine, wish);
}

} // namespace vodhuk
