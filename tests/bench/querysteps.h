/// What somebody asks one after the other: conditions that come and go, words typed letter by letter.
#pragma once

#include <QString>

#include <vector>

namespace vodhuk
{

/// A query that differs from the one before by one condition or one letter.
struct QueryStep {
    QString text;
    bool isTyped = false; ///< a letter more; else a condition more or fewer
};

/// Always the same; more than sixty.
[[nodiscard]] std::vector<QueryStep> querySteps();

/// Conditions that the index asks the file for.
[[nodiscard]] std::vector<QueryStep> fileSteps();

/// The same few questions, each in other orders than that by date.
[[nodiscard]] std::vector<QueryStep> orderSteps();

} // namespace vodhuk
