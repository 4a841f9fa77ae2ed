/// Runs queries: the one place that turns a Query into records, counts and facets.
#pragma once

#include "core/base/cancellation.h"
#include "core/base/partialdate.h"
#include "core/catalogue/database.h"
#include "core/codebook/codebook.h"
#include "core/query/queryparser.h"
#include "core/records/actordirectory.h"

#include <QMap>

#include <array>
#include <memory>
#include <vector>

namespace vodhuk
{

class Catalogue;
class ResponseIndex;

struct FacetValue {
    QString
        code; ///< to be put into a condition: a code, an actor's name that the query language finds, a year
    QString label; ///< in the language asked for
    QString parent;
    qint64 count = 0; ///< records
    bool operator==(const FacetValue &) const = default;
};

/// Counts for one field. They leave out the query's own conditions on that field, so that further values can be added.
struct Facet {
    QString field;
    QList<FacetValue> values; ///< by label; those with count 0 only if the query names them
    bool operator==(const Facet &) const = default;
};

/// One month of the strip of time below all views.
struct MonthCount {
    int year = 0;
    int month = 0;
    std::array<qint64, 9>
        byFamily{}; ///< in the order of the vocabulary instrument_family; records by the family of their first instrument
    bool operator==(const MonthCount &) const = default;
};

struct QueryResult {
    Query query;
    qint64 total = 0;
    std::vector<ResponseId> ids; ///< in the order asked for
    QList<Facet> facets;         ///< only if asked for
    QList<MonthCount>
        months; ///< only if asked for: every month from the first to the last record, empty ones too
    qint64 withoutMonth = 0; ///< records whose date is not precise or not sure enough for a month
    qint64 notSurelyInOneYear =
        0; ///< only with facets: of the records that the facet `year` counts, those that may lie in more than one year by their days, or whose date is in doubt
    bool operator==(const QueryResult &) const = default;
};

struct QueryWish {
    bool facets = false;
    bool months = false;
    QString language = QStringLiteral("en");
};

/// Reads through one Database, on its thread. The codebook and actors are those of the same state of the catalogue.
class QueryEngine
{
public:
    /// With an index of the catalogue, run() counts in memory and answers the same; SQL finds what the index does not keep.
    QueryEngine(const Database &database, Codebook codebook, ActorDirectory actors,
                std::shared_ptr<const ResponseIndex> index = {});

    /// A QueryError for codes, names and dates that do not resolve; else the result of the database.
    /// Cancelled if `cancellation` says so in between.
    [[nodiscard]] std::expected<Result<QueryResult>, QueryError>
    run(const Query &query, const QueryWish &wish, const Cancellation &cancellation = {}) const;

    /// The SQL condition over `response` for a query, with its values: what analysis puts into its own statements.
    struct Filter {
        QString sql; ///< an expression over the table `response`; "1" for all
        QVariantList values;
    };
    [[nodiscard]] std::expected<Filter, QueryError> filter(const Query &query) const;

    [[nodiscard]] const Database &database() const { return m_database; }
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] const ActorDirectory &actors() const { return m_actors; }
    [[nodiscard]] bool isIndexed() const { return m_index != nullptr; }
    /// Null without one; lives as long as the engine.
    [[nodiscard]] const ResponseIndex *index() const { return m_index.get(); }

private:
    const Database &m_database;
    Codebook m_codebook;
    ActorDirectory m_actors;
    std::shared_ptr<const ResponseIndex> m_index;
};

/// The error of what was cancelled.
[[nodiscard]] std::unexpected<Error> stopped();

/// An engine over a catalogue as it is now; must not outlive it. Make a new one after a change of terms or actors.
[[nodiscard]] QueryEngine queryEngine(const Catalogue &catalogue);

/// The same over a connection of one's own, as workers have: reads the vocabularies and actors from it.
[[nodiscard]] Result<QueryEngine> queryEngine(const Database &database);

} // namespace vodhuk
