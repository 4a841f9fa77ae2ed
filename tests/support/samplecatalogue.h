/// The whole sample as a catalogue in memory, for tests that read many real records.
#pragma once

#include "core/catalogue/catalogue.h"

#include <memory>

namespace vodhuk::test
{

/// 351 responses, all published, with countermoves and reactions. Made in one recorded change.
[[nodiscard]] std::unique_ptr<Catalogue> sampleCatalogue();

/// The same catalogue for all tests that only read: filled once, for it takes a while.
[[nodiscard]] const Catalogue &sharedSample();

/// Writes the sample into an empty catalogue.
void fillWithSample(Catalogue &catalogue);

} // namespace vodhuk::test
