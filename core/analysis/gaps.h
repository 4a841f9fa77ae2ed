/// What one actor has done and another has not, as far as is recorded: instruments, and who is listed.
#pragma once

#include "core/query/queryengine.h"

namespace vodhuk
{

/// Two actors beside each other. The absence of a record is no absence of a response.
struct Gaps {
    struct Side {
        QString code; ///< as in a condition `actor:`
        QString label;
        qint64 records = 0;
        bool operator==(const Side &) const = default;
    };
    struct Instrument {
        QString code;
        QString label;
        QString family;
        qint64 first = 0;  ///< records of the first actor
        qint64 second = 0; ///< and of the second
        qint64 joint = 0;  ///< of both, those that are the same records
        bool operator==(const Instrument &) const = default;
    };
    struct Listed {
        QString label;        ///< a target's name, in the language asked for
        bool byFirst = false; ///< else by the second alone
        bool operator==(const Listed &) const = default;
    };
    Side first;
    Side second;
    qint64 joint = 0;              ///< records of both
    qint64 ofNeither = 0;          ///< of the query, those of neither
    qint64 total = 0;              ///< records of the query
    QList<Instrument> instruments; ///< in the order of the vocabulary; only those of at least one of them
    QList<Listed> listedByOne;     ///< targets that only one of them has listed on the day, by name
    qint64 listedByBoth = 0;
    qint64 unnamed =
        0; ///< targets that either has listed and whose names the acts do not give: not to be compared
    bool operator==(const Gaps &) const = default;
};

/// Both actors with the query's other conditions; its own on actors and adopters are left out. NotFound for a name that is not one
/// actor's, or twice the same.
[[nodiscard]] std::expected<Result<Gaps>, QueryError>
gapsBetween(const QueryEngine &engine, const Query &query, const QString &first, const QString &second,
            QDate day, const QString &language, const Cancellation &cancellation = {});

} // namespace vodhuk
