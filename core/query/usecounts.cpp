#include "core/query/usecounts.h"

#include "core/catalogue/rows.h"

namespace vodhuk
{

using namespace Qt::StringLiterals;

Result<UseCounts> countUses(const Database &database, const Cancellation &cancellation)
{
    UseCounts counts;
    for (const QString &sql : {u"SELECT actor_id, count(*) FROM response_actor GROUP BY actor_id"_s,
                               u"SELECT event_id, count(*) FROM response_event GROUP BY event_id"_s}) {
        if (cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, QString());
        VODHUK_TRY(forEachRow(database, sql, {}, [&](const Statement &row) {
            counts.records.insert(row.number(0), row.number(1));
        }));
    }
    for (const auto &[sql, texts] :
         {std::pair{u"SELECT tag, count(*) FROM tag GROUP BY tag"_s, &counts.tags},
          std::pair{u"SELECT text, count(*) FROM norm_invocation WHERE text <> '' GROUP BY text"_s,
                    &counts.norms},
          std::pair{u"SELECT s.publisher, count(*) FROM citation c JOIN source s ON s.id = c.source_id "
                    "WHERE s.publisher <> '' GROUP BY s.publisher"_s,
                    &counts.publishers}}) {
        if (cancellation.isCancelled())
            return fail(ErrorKind::Cancelled, QString());
        VODHUK_TRY(forEachRow(database, sql, {},
                              [texts](const Statement &row) { texts->insert(row.text(0), row.number(1)); }));
    }
    return counts;
}

} // namespace vodhuk
