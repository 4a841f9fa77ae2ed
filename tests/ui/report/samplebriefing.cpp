#include "tests/ui/report/samplebriefing.h"

#include "tests/support/briefingwishes.h"
#include "tests/support/samplecatalogue.h"

namespace vodhuk
{

IllustratedBriefing sampleBriefing(const QString &language, const QString &query)
{
    const Catalogue &catalogue = test::sharedSample();
    const Briefing content = test::made(catalogue, test::fullBriefing(query, language));
    const Result<IllustratedBriefing> briefing = illustrate(queryEngine(catalogue), content);
    REQUIRE_OK(briefing);
    return *briefing;
}

} // namespace vodhuk
