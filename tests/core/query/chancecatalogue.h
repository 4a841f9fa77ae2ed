/// A catalogue of records made by chance, for tests of queries: few values for each field, so that they meet often.
#pragma once

#include "core/catalogue/catalogue.h"

#include <memory>

namespace vodhuk::test
{

/// In memory, all through Edit; the same one each time.
[[nodiscard]] std::unique_ptr<Catalogue> chanceCatalogue();

} // namespace vodhuk::test
