#include "core/catalogue/standing.h"

#include "core/catalogue/rows.h"
#include "core/records/sensitivity.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

const QString published = u"published"_s;

Standing heldBack(const Standing &then, const std::optional<Standing> &today)
{
    if (!today)
        return {then.workflow == published ? u"withdrawn"_s : then.workflow, then.sensitivity};
    const bool isPublic = then.workflow != published || today->workflow == published;
    return {isPublic ? then.workflow : today->workflow,
            stricterSensitivity(then.sensitivity, today->sensitivity)};
}

Status write(Database &database, qint64 response, const Standing &standing)
{
    return execute(database, u"UPDATE response SET workflow = ?, sensitivity = ? WHERE id = ?"_s,
                   {standing.workflow, standing.sensitivity, response});
}

} // namespace

Result<QHash<qint64, Standing>> standings(const Database &database)
{
    QHash<qint64, Standing> all;
    VODHUK_TRY(
        forEachRow(database, u"SELECT id, workflow, sensitivity FROM response"_s, {},
                   [&](const Statement &row) { all.insert(row.number(0), {row.text(1), row.text(2)}); }));
    return all;
}

Status holdBack(Database &database, const QHash<qint64, Standing> &today)
{
    const auto then = standings(database);
    VODHUK_TRY(then);
    for (auto each = then->cbegin(); each != then->cend(); ++each) {
        const auto found = today.constFind(each.key());
        const Standing kept = heldBack(*each, found == today.cend() ? std::nullopt : std::optional(*found));
        if (kept.workflow != each->workflow || kept.sensitivity != each->sensitivity)
            VODHUK_TRY(write(database, each.key(), kept));
    }
    return {};
}

} // namespace vodhuk
