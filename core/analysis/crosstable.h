/// Counts of records by actor and instrument (or family): who uses which tool.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

struct CrossTable {
    struct Head {
        QString code; ///< as in a condition of the query language
        QString label;
        QString group;    ///< column: family of the instrument
        qint64 count = 0; ///< records in the whole row or column (a record may stand in several)
    };
    QList<Head> rows;                        ///< actors by label, never by count
    QList<Head> columns;                     ///< instruments in the order of the vocabulary
    std::vector<std::vector<qint64>> counts; ///< [row][column]
    qint64 total = 0;                        ///< records of the query
    qint64 leftOut = 0;                      ///< of them, those without actor or instrument
};

/// Actors x instruments. Aligned actors count as actors. Without `columnsWithoutRecords` only columns that occur.
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
distribution(const QueryEngine &engine, const Query &query, const QString &field, const QString &language);

} // namespace vodhuk
