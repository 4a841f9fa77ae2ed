/// A catalogue for tests of queries: the sample, records generated from it, and odd ones among them.
#pragma once

#include "core/catalogue/catalogue.h"

#include <memory>

namespace vodhuk::test
{

/// The sample and so many generated records.
[[nodiscard]] std::unique_ptr<Catalogue> generatedCatalogue(int generated);

/// Makes a third of the records odd, in several recorded changes: no date or an open one, no actor or one in other roles, several titles
/// or none, measures that begin and end in every way, codes that no vocabulary has, withdrawn ones … and removes some.
void makeOdd(Catalogue &catalogue, unsigned seed);

} // namespace vodhuk::test
