/// The records of a query as rows of an index, with and without its conditions on one field.
#pragma once

#include "core/index/responseindex.h"
#include "core/query/valueresolver.h"

#include <functional>
#include <optional>
#include <vector>

namespace vodhuk
{

class IndexSelection
{
public:
    /// Must not outlive the index. Cancelled, or where the file cannot be read, it ends with the part it is at.
    [[nodiscard]] static Resolved<Result<IndexSelection>> make(const Query &query, const QueryScope &scope,
                                                               const ResponseIndex &index,
                                                               const Cancellation &cancellation);

    [[nodiscard]] const RowSet &rows() const { return m_rows; }

    /// What a facet of the field counts: without the query's own conditions on it.
    [[nodiscard]] RowSet without(const QString &field) const;

    /// Whether without() gives anything else than rows().
    [[nodiscard]] bool restricts(const QString &field) const;

private:
    struct Part {
        QString field; ///< empty: a word
        RowSet rows;
        bool negated = false;
    };
    explicit IndexSelection(const ResponseIndex &index)
        : m_index(&index)
    {
    }

    [[nodiscard]] Resolved<Status> take(const QString &field, bool negated, const Cancellation &cancellation,
                                        const std::function<Resolved<Result<RowSet>>()> &read);
    [[nodiscard]] RowSet met(const std::optional<QString> &except) const;

    const ResponseIndex *m_index;
    std::vector<Part> m_parts;
    RowSet m_rows;
};

} // namespace vodhuk
