/// Counts of records by two fields: who uses which tool, what answered what.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

struct CrossTable {
    struct Head {
        QString code; ///< as in a condition of the query language
        QString label;
        QString group;       ///< family of an instrument
        qint64 count = 0;    ///< records in the whole row or column (a record may stand in several)
        bool isPart = false; ///< more records have this value, but none of the other field
    };
    QList<Head> rows;    ///< in the order of the vocabulary, else by label; never by count
    QList<Head> columns; ///< likewise
    std::vector<std::vector<qint64>> counts; ///< [row][column]
    qint64 total = 0;                        ///< records of the query
    qint64 leftOut = 0;                      ///< of them, those without a value in one of the two fields
    QString rowField = QStringLiteral("actor");
    QString columnField = QStringLiteral("instrument");
    QStringList unused = {}; ///< labels of the values of both vocabularies that no record has, rows first
};

/// Fields out of facetFields(). Rows and columns that occur; aligned actors count as actors.
[[nodiscard]] std::expected<Result<CrossTable>, QueryError>
crossTable(const QueryEngine &engine, const Query &query, const QString &rowField, const QString &columnField,
           const QString &language, const Cancellation &cancellation = {});

/// Actors x instruments. Without `columnsWithoutRecords` only columns that occur.
[[nodiscard]] std::expected<Result<CrossTable>, QueryError>
actorsByInstrument(const QueryEngine &engine, const Query &query, const QString &language,
                   bool columnsWithoutRecords = false);

/// One count per value of a field ("actor", "instrument", "framing", "binding", "family", "sanction"), by label or vocabulary order.
struct Distribution {
    QString field;
    QList<FacetValue> values;
    qint64 total = 0;
    qint64 leftOut = 0; ///< records with no value
};
[[nodiscard]] std::expected<Result<Distribution>, QueryError>
distribution(const QueryEngine &engine, const Query &query, const QString &field, const QString &language,
             const Cancellation &cancellation = {});

} // namespace vodhuk
