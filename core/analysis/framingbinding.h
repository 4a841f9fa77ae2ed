/// Whether actors say that they must or that they choose, and whom it binds: counts by framing and binding.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// What nobody has stated has a row and a column too.
struct FramingBinding {
    struct Head {
        QString code; ///< empty: no value is recorded
        QString label;
        qint64 count = 0; ///< records of the whole row or column
        bool operator==(const Head &) const = default;
    };
    QList<Head> framings;                    ///< all of the codebook, then those without one if there are any
    QList<Head> bindings;                    ///< likewise, with a column of those without in any case
    std::vector<std::vector<qint64>> counts; ///< [framing][binding]; a record may bind several
    qint64 total = 0;                        ///< records of the query; the sum of the rows
    bool operator==(const FramingBinding &) const = default;
};

[[nodiscard]] std::expected<Result<FramingBinding>, QueryError>
framingBinding(const QueryEngine &engine, const Query &query, const QString &language,
               const Cancellation &cancellation = {});

} // namespace vodhuk
