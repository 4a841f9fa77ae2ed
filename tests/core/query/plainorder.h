/// The orders of `sort:` as a comparison of two records.
#pragma once

#include "tests/core/query/plainrecord.h"

#include <memory>
#include <unicode/coll.h>

namespace vodhuk::test
{

/// By the keys one after the other, then by date, then id (from the last on if the first key is the date downwards). A record
/// without the value comes last in either direction. Relevance is left to others.
class PlainOrder
{
public:
    PlainOrder(SortOrder sort, const PlainRegisters &registers);

    [[nodiscard]] bool isBefore(const PlainRecord &one, const PlainRecord &other) const;

private:
    [[nodiscard]] int compare(const SortKey &key, const PlainRecord &one, const PlainRecord &other) const;
    [[nodiscard]] int compareNames(const QString &one, const QString &other, bool descending) const;
    [[nodiscard]] std::optional<int> place(const QString &vocabulary, const QStringList &codes) const;
    [[nodiscard]] QString firstAdopter(const PlainRecord &record) const;

    SortOrder m_sort;
    const PlainRegisters &m_registers;
    QHash<QString, int> m_places;              ///< of codes: vocabulary/code
    std::unique_ptr<icu::Collator> m_collator; ///< the root order, which knows Latin and Cyrillic
};

} // namespace vodhuk::test
