/// For each rule a record that breaks it alone and one, a step away, that breaks none.
#pragma once

#include "tests/core/codebook/soundrecords.h"

#include <functional>
#include <vector>

namespace vodhuk::test
{

/// A record and what the rules look at beside it.
struct Situation {
    Situation(const ResponseBuilder &builder, RuleContext with = test::context())
        : response(builder)
        , context(std::move(with))
    {
    }

    Response response;
    RuleContext context;
};

struct RuleCase {
    const char *rule;
    Situation breaks;
    Situation holds;
};

using Cases = std::vector<RuleCase>;

/// By the tables of core/codebook/consistencyrules.h. These rules look at the record,
[[nodiscard]] Cases casesOfCompleteness();
[[nodiscard]] Cases casesOfDates();
[[nodiscard]] Cases casesOfBinding();
[[nodiscard]] Cases casesOfMeasures();
[[nodiscard]] Cases casesOfReasons();
[[nodiscard]] Cases casesOfTexts();
/// and these at what stands around it.
[[nodiscard]] Cases casesOfActors();
[[nodiscard]] Cases casesOfNeighbours();
[[nodiscard]] Cases casesOfEvidence();

/// What the rules see beside a record, changed.
inline RuleContext with(const std::function<void(RuleContext &)> &change)
{
    RuleContext changed = context();
    change(changed);
    return changed;
}

inline RuleContext citing(const std::function<void(Source &)> &change)
{
    Source source;
    source.title = u"Press release"_s;
    change(source);
    return withSource(source);
}

} // namespace vodhuk::test
