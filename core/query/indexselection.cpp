#include "core/query/indexselection.h"

#include "core/query/indexconditions.h"
#include "core/query/querylimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// The conditions of a query, and that on the kind which it has unless it names one.
QList<Condition> conditionsOf(const Query &query)
{
    QList<Condition> conditions = query.conditions;
    if (std::ranges::find(conditions, u"kind"_s, &Condition::field) == conditions.end())
        conditions.append(Condition{.field = u"kind"_s, .values = {u"response"_s}});
    return conditions;
}

} // namespace

Resolved<Result<IndexSelection>> IndexSelection::make(const Query &query, const QueryScope &scope,
                                                      const ResponseIndex &index,
                                                      const Cancellation &cancellation)
{
    using Made = Result<IndexSelection>;
    const auto asked = askable(query);
    if (!asked)
        return std::unexpected(asked.error());
    IndexSelection selection(index);
    std::optional<Error> failed;
    const auto take = [&](Resolved<Result<RowSet>> rows, const QString &field, bool negated) {
        if (rows && *rows)
            selection.m_parts.push_back({field, std::move(**rows), negated});
        else if (rows && !failed)
            failed = rows->error();
        return rows ? Resolved<void>() : std::unexpected(rows.error());
    };
    // What is wrong with any part of a query is told before anything else.
    for (const Condition &condition : conditionsOf(*asked)) {
        if (const auto taken = take(indexedRows(condition, scope, index), condition.field, condition.negated);
            !taken)
            return std::unexpected(taken.error());
    }
    for (const SearchWord &word : asked->words) {
        if (const auto taken = take(indexedRows(word, scope, index), {}, word.negated); !taken)
            return std::unexpected(taken.error());
    }
    if (cancellation.isCancelled())
        return Made(fail(ErrorKind::Cancelled, Texts::tr("Stopped.")));
    if (failed)
        return Made(std::unexpected(*failed));
    selection.m_rows = selection.met({});
    return Made(std::move(selection));
}

bool IndexSelection::restricts(const QString &field) const
{
    return std::ranges::find(m_parts, field, &Part::field) != m_parts.end();
}

RowSet IndexSelection::without(const QString &field) const
{
    return met(field);
}

RowSet IndexSelection::met(const std::optional<QString> &except) const
{
    RowSet rows = m_index->all();
    for (const Part &part : m_parts) {
        if (except == part.field)
            continue;
        if (part.negated)
            rows -= part.rows;
        else
            rows &= part.rows;
    }
    return rows;
}

} // namespace vodhuk
