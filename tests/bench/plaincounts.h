/// What a whole answer holds, counted by plain SQL: the records in order, each facet by a GROUP BY, the strip of time.
#pragma once

#include "core/query/queryengine.h"
#include "tests/bench/rawsqlite.h"

#include <QMap>

namespace vodhuk
{

/// What of an answer can be compared with that of somebody else.
struct CountedAnswer {
    qint64 total = 0;
    QMap<QString, qint64> facets; ///< the sum of all counts, by field; without years
    qint64 dated = 0;             ///< the sum of the strip, those without a month too
    bool operator==(const CountedAnswer &) const = default;
};

[[nodiscard]] CountedAnswer counted(const QueryResult &result);

/// On one connection, so that what was read stays in its cache.
class PlainCounts
{
public:
    /// The engine tells what SQL a condition is; both on the same file.
    explicit PlainCounts(const QueryEngine &engine);

    /// As one would write it by hand: the ids once into a table of their own, then joined with each table. A facet leaves out
    /// the query's own conditions on its field.
    [[nodiscard]] CountedAnswer count(const Query &query) const;

private:
    [[nodiscard]] QueryEngine::Filter filter(const Query &query) const;
    void choose(const Query &query) const;
    [[nodiscard]] qint64 countAlone(const QString &sql, const Query &base) const;

    const QueryEngine &m_engine;
    RawFile m_file;
};

} // namespace vodhuk
