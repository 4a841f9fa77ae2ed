#include "core/query/indexselection.h"

#include "core/query/coveredkinds.h"
#include "core/query/indexconditions.h"
#include "core/query/querylimits.h"
#include "core/query/searchedmarks.h"

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

/// The conditions of a query, and that on the kind which it has unless it says otherwise.
QList<Condition> conditionsOf(const Query &query)
{
    QList<Condition> conditions = query.conditions;
    if (impliesResponses(query))
        conditions.append(Condition{.field = u"kind"_s, .values = {u"response"_s}});
    return conditions;
}

} // namespace

Resolved<Result<IndexSelection>> IndexSelection::make(const Query &query, const QueryScope &scope,
                                                      const ResponseIndex &index,
                                                      const Cancellation &cancellation)
{
    using Made = Result<IndexSelection>;
    const auto asked = askable(
        query, {.keeps = [&](const Condition &condition) { return isAskedOfIndex(condition, scope, index); },
                .records = static_cast<qint64>(index.all().cardinality())});
    if (!asked)
        return std::unexpected(asked.error());
    const auto searched = searchedNotes(*asked, scope);
    if (!searched)
        return std::unexpected(searched.error());
    IndexSelection selection(index);
    for (const Condition &condition : conditionsOf(*asked)) {
        const auto taken = selection.take(condition.field, condition.negated, cancellation,
                                          [&] { return indexedRows(condition, scope, index); });
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return Made(std::unexpected(taken->error()));
    }
    for (const SearchWord &word : asked->words) {
        const auto taken = selection.take({}, word.negated, cancellation, [&] {
            return indexedRows(word, *searched, scope, index, cancellation);
        });
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return Made(std::unexpected(taken->error()));
    }
    selection.m_rows = selection.met({});
    return Made(std::move(selection));
}

/// A statement is not begun for somebody who has gone on, and one that was broken off has no rows.
Resolved<Status> IndexSelection::take(const QString &field, bool negated, const Cancellation &cancellation,
                                      const std::function<Resolved<Result<RowSet>>()> &read)
{
    const auto stopped = [] { return Status(fail(ErrorKind::Cancelled, Texts::tr("Stopped."))); };
    if (cancellation.isCancelled())
        return stopped();
    auto rows = read();
    if (cancellation.isCancelled())
        return stopped();
    if (!rows)
        return std::unexpected(rows.error());
    if (!*rows)
        return Status(std::unexpected(rows->error()));
    m_parts.push_back({field, std::move(**rows), negated});
    return Status();
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
