/// Asks the catalogue on behalf of a briefing and keeps what the query language refuses.
#pragma once

#include "core/analysis/crosstable.h"
#include "core/query/queryengine.h"
#include "core/query/rowreader.h"
#include "core/report/briefinganswers.h"

#include <type_traits>
#include <utility>

namespace vodhuk
{

/// What a briefing asks of records by queries and of core/analysis. What no query finds, as the day of the data, is read from the database of
/// engine() itself.
class BriefingQuestions
{
public:
    BriefingQuestions(const QueryEngine &engine, Cancellation cancellation)
        : m_engine(engine)
        , m_cancellation(std::move(cancellation))
    {
    }

    /// From now on what was asked before is taken from `answers`, and what is asked is left there; they outlive it. `scope` is what all
    /// questions have in common, such as language and profile: answers of another one do not count.
    void remember(BriefingAnswers &answers, const QString &scope)
    {
        m_before = std::exchange(answers, {});
        m_answers = &answers;
        m_scope = scope;
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

    /// What ask(), a Result, said to the same `question` before; else it is called. The question tells all that the answer depends on
    /// besides the catalogue. A failure is not remembered.
    template <class Ask>
    [[nodiscard]] std::invoke_result_t<Ask> remembered(const QStringList &question, Ask ask)
    {
        using Answer = typename std::invoke_result_t<Ask>::value_type;
        if (!m_answers)
            return ask();
        const QString key = m_scope + QChar(u'\n') + question.join(QChar(u'\n'));
        std::shared_ptr<const Answer> answer = m_answers->find<Answer>(key);
        if (!answer)
            answer = m_before.find<Answer>(key);
        if (!answer) {
            std::invoke_result_t<Ask> asked = ask();
            if (!asked)
                return asked;
            answer = std::make_shared<const Answer>(std::move(*asked));
        }
        m_answers->keep(key, answer);
        return *answer;
    }

    /// Forgets what was asked so far, and remembers nothing any more.
    void forget()
    {
        if (m_answers)
            *m_answers = {};
        m_before = {};
        m_answers = nullptr;
    }

    [[nodiscard]] Result<QueryResult> run(const Query &query, const QueryWish &wish = {})
    {
        const QStringList question{QStringLiteral("run"), query.toText(), wish.language,
                                   QString::number(int(wish.facets)), QString::number(int(wish.months))};
        return remembered(question, [&] { return taken(m_engine.run(query, wish, m_cancellation)); });
    }

    [[nodiscard]] Result<std::vector<ResponseRow>> rows(const std::vector<ResponseId> &ids)
    {
        QStringList question{QStringLiteral("rows")};
        for (const ResponseId id : ids)
            question.append(QString::number(id.value));
        return remembered(question, [&] { return readRows(m_engine.database(), ids); });
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
    BriefingAnswers m_before;
    BriefingAnswers *m_answers = nullptr;
    QString m_scope;
    std::optional<QueryError> m_refused;
};

} // namespace vodhuk
