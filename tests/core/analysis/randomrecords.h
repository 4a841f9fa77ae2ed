/// A catalogue of random records with measures, listings, triggers and due dates, for numbers that are counted again by loops.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/query/queryengine.h"
#include "core/records/entry.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>
#include <map>

namespace vodhuk::test
{

class RandomRecords
{
public:
    /// The same ones each time, made and written once.
    [[nodiscard]] static const RandomRecords &shared();

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }

    /// Over the file, or over an index of it.
    [[nodiscard]] QueryEngine engine(bool isIndexed = false) const;

    /// The records that a query selects, as the engine tells; stops the test for a query that is none.
    [[nodiscard]] std::vector<Response> selected(const Query &query) const;

    [[nodiscard]] const QList<ActorId> &actors() const { return m_actors; }
    [[nodiscard]] QString nameOf(ActorId actor) const;
    [[nodiscard]] const std::map<TargetId, QString> &targetTypes() const { return m_targets; }

    /// Queries whose numbers are compared: everything, nothing and some between.
    [[nodiscard]] static QList<Query> queries();

private:
    RandomRecords();

    std::unique_ptr<Catalogue> m_catalogue;
    std::shared_ptr<const ResponseIndex> m_index;
    QList<ActorId> m_actors;
    std::map<TargetId, QString> m_targets;
    std::map<ResponseId, Response> m_records;
};

/// The numbers that were counted; stops the test if they were not.
template <class T>
[[nodiscard]] T counted(std::expected<Result<T>, QueryError> answer)
{
    BOOST_REQUIRE(answer.has_value());
    REQUIRE_OK(*answer);
    return std::move(**answer);
}

} // namespace vodhuk::test
