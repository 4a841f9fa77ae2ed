/// Asks the catalogue on behalf of a briefing and keeps what the query language refuses.
#pragma once

#include "core/analysis/crosstable.h"
#include "core/query/queryengine.h"

namespace vodhuk
{

class BriefingQuestions
{
public:
    BriefingQuestions(const QueryEngine &engine, Cancellation cancellation)
        : m_engine(engine)
        , m_cancellation(std::move(cancellation))
    {
    }

    [[nodiscard]] const QueryEngine &engine() const { return m_engine; }

    [[nodiscard]] const Cancellation &cancellation() const { return m_cancellation; }

    /// Why a query cannot be run, once an answer failed for that.
    [[nodiscard]] const std::optional<QueryError> &refused() const { return m_refused; }

    /// The query that a text writes; like an answer, a text that is none is refused.
    [[nodiscard]] Result<Query> read(const QString &text)
    {
        const auto query = parseQuery(text);
        if (query)
            return *query;
        m_refused = query.error();
        return fail(ErrorKind::Usage, query.error().message);
    }

    [[nodiscard]] Result<QueryResult> run(const Query &query, const QueryWish &wish = {})
    {
        return taken(m_engine.run(query, wish, m_cancellation));
    }

    [[nodiscard]] Result<qint64> count(const Query &query)
    {
        const Result<QueryResult> result = run(query);
        VODHUK_TRY(result);
        return result->total;
    }

    /// Unwraps both layers of an answer of core/analysis.
    template <class T>
    [[nodiscard]] Result<T> taken(std::expected<Result<T>, QueryError> answer)
    {
        if (answer)
            return std::move(*answer);
        m_refused = answer.error();
        return fail(ErrorKind::Usage, answer.error().message);
    }

private:
    const QueryEngine &m_engine;
    Cancellation m_cancellation;
    std::optional<QueryError> m_refused;
};

} // namespace vodhuk
