/// Queries by chance, over all that the language knows, out of what a catalogue holds.
#pragma once

#include "tests/core/query/plainquery.h"

#include <random>

namespace vodhuk::test
{

class AnyQuery
{
public:
    /// `catalogue` outlives it. Same seed, same queries.
    AnyQuery(const PlainCatalogue &catalogue, unsigned seed);

    /// Nothing is wrong with it.
    [[nodiscard]] Query operator()();

private:
    [[nodiscard]] qsizetype below(qsizetype end);
    [[nodiscard]] bool chance(qsizetype oneIn) { return below(oneIn) == 0; }
    template <class List>
    [[nodiscard]] auto pick(const List &values)
    {
        return values[static_cast<typename List::size_type>(below(static_cast<qsizetype>(values.size())))];
    }

    [[nodiscard]] Condition condition();
    [[nodiscard]] SearchWord word();
    [[nodiscard]] SortOrder order();
    [[nodiscard]] QString value(const QString &field);
    [[nodiscard]] QString actor();
    [[nodiscard]] QString code(const QString &vocabulary);
    [[nodiscard]] QString days();
    [[nodiscard]] QString wordsOf(const QString &text);
    [[nodiscard]] QString someCase(const QString &text);
    [[nodiscard]] const PlainRecord &record()
    {
        return m_catalogue
            .records()[static_cast<size_t>(below(static_cast<qsizetype>(m_catalogue.records().size())))];
    }

    const PlainCatalogue &m_catalogue;
    QList<Regime> m_regimes;
    QList<Target> m_targets;
    std::mt19937 m_random;
};

} // namespace vodhuk::test
