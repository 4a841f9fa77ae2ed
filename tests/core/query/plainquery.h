/// Answers queries by a loop over records, written from the codebook and the query language. Shares the parser with the program
/// and nothing else of core/query and core/index: what it says is what they are measured by.
#pragma once

#include "core/catalogue/catalogue.h"
#include "tests/core/query/plainrecord.h"

#include <QMap>

#include <functional>
#include <set>
#include <vector>

namespace vodhuk::test
{

struct PlainAnswer {
    std::vector<ResponseId> ids; ///< in order
    /// By field and code: records. Actors by recordIdText.
    QMap<QString, QMap<QString, qint64>> facets;
    /// By month of all years (year * 12 + month - 1) and family: records.
    QMap<int, QMap<QString, qint64>> months;
    qint64 withoutMonth = 0;
    qint64 notSurelyInOneYear = 0; ///< of those that the facet of years counts
};

/// The catalogue as it was when this was made.
class PlainCatalogue
{
public:
    explicit PlainCatalogue(const Catalogue &catalogue);

    /// Of a query that nothing is wrong with.
    [[nodiscard]] PlainAnswer answer(const Query &query) const;

    /// The same without order and counts, which take long.
    [[nodiscard]] std::set<ResponseId> found(const Query &query) const;

    /// The fields whose facets it counts.
    [[nodiscard]] static const QStringList &facetFields();

    [[nodiscard]] const std::vector<PlainRecord> &records() const { return m_records; }
    [[nodiscard]] const PlainRegisters &registers() const { return m_registers; }

private:
    using Test = std::function<bool(const PlainRecord &)>;

    /// Which records a part of the query lets through.
    struct Part {
        QString field;
        std::vector<bool> passes;
    };

    [[nodiscard]] std::vector<Part> partsOf(const Query &query) const;
    [[nodiscard]] Part part(const QString &field, bool negated, const Test &test) const;
    [[nodiscard]] Test testOf(const Condition &condition) const;
    [[nodiscard]] Test valueTest(const QString &field, const QString &value) const;
    [[nodiscard]] Test writtenTest(const QString &field, const QString &value) const;
    [[nodiscard]] Test normTest(const QString &value) const;
    [[nodiscard]] Test eventTest(const QString &value) const;
    [[nodiscard]] QSet<QString> meant(const QString &field, const QString &value) const;
    [[nodiscard]] std::vector<const PlainRecord *> passing(const std::vector<Part> &parts,
                                                           const QString &exceptField) const;

    PlainRegisters m_registers;
    std::vector<PlainRecord> m_records;
};

} // namespace vodhuk::test
